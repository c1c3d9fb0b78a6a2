/// A list that is filled and emptied for each word or island: to empty it is to forget how many there are, and what
/// stood there is written over.
///
/// For elements that hold no memory of their own.
struct ScratchList<Element>: RandomAccessCollection, MutableCollection {
    private var elements: [Element] = []
    private(set) var count = 0

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    /// `place`: below `count`.
    @inline(__always)
    subscript(place: Int) -> Element {
        get {
            assert(place < count)
            return elements[place]
        }
        set {
            assert(place < count)
            elements[place] = newValue
        }
        _modify {
            assert(place < count)
            yield &elements[place]
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count < elements.count { elements[count] = element } else { elements.append(element) }
        count += 1
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Removes the elements from a place on.
    mutating func removeAll(from place: Int) { count = Swift.min(count, place) }

    /// Puts an element before that at a place.
    mutating func insert(_ element: Element, at place: Int) {
        append(element)
        var at = count - 1
        while at > place {
            swapAt(at, at - 1)
            at -= 1
        }
    }

    /// Brings them in an order; those that are equal in it stay as they stand.
    mutating func sort(by areInOrder: (Element, Element) -> Bool) {
        guard count > 1 else { return }
        if elements.count > count { elements.removeSubrange(count...) }
        elements.sort(by: areInOrder)
    }

    /// Removes the elements at some places.
    mutating func removeSubrange(_ range: Range<Int>) {
        for place in range.upperBound..<Swift.max(count, range.upperBound) {
            self[place - range.count] = self[place]
        }
        count -= range.count
    }
}

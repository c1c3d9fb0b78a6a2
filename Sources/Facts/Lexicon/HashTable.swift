/// From 64-bit hashes to values; open addressing, its values side by side in the order in which they came.
///
/// Place 0 stands for every hash that is not there. A look-up touches one slot of four bytes where nothing is found, and
/// one key more where something is.
struct HashTable<Value: Sendable>: Sendable {
    /// Eight bits of the hash above, a place below.
    private var slots: [UInt32]
    private(set) var keys: [UInt64]
    var values: [Value]
    private var mask: Int

    private static var placeBits: UInt32 { 24 }

    /// A table with room for `capacity` values.
    ///
    /// `absent`: what stands for hashes that are not there.
    init(absent: Value, capacity: Int = 32) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
        keys = [0]
        values = [absent]
        // Room costs nothing until it is used, and to move what is there does.
        keys.reserveCapacity(capacity * 4 + 1)
        values.reserveCapacity(capacity * 4 + 1)
    }

    /// Where the value of a hash is; 0 where it has none.
    @inline(__always)
    func place(of key: UInt64) -> Int {
        let tag = UInt32(truncatingIfNeeded: key >> 56)
        var at = Int(truncatingIfNeeded: key >> 20) & mask
        while true {
            let slot = slots[at]
            if slot == 0 { return 0 }
            let place = Int(slot & (1 << Self.placeBits - 1))
            if slot >> Self.placeBits == tag, keys[place] == key { return place }
            at = (at + 1) & mask
        }
    }

    /// The same, for one who asks many times in a row.
    ///
    /// A loop of its own: to make a finder for each question would take a tenth of all that reading takes.
    struct Finder: ~Escapable {
        fileprivate let slots: Span<UInt32>
        fileprivate let keys: Span<UInt64>
        fileprivate let mask: Int
        let values: Span<Value>

        /// Where the value of a hash is; 0 where it has none.
        @inline(__always)
        func place(of key: UInt64) -> Int {
            let tag = UInt32(truncatingIfNeeded: key >> 56)
            var at = Int(truncatingIfNeeded: key >> 20) & mask
            while true {
                let slot = slots[at]
                if slot == 0 { return 0 }
                let place = Int(slot & (1 << placeBits - 1))
                if slot >> placeBits == tag, keys[place] == key { return place }
                at = (at &+ 1) & mask
            }
        }

        @_lifetime(borrow table)
        fileprivate init(_ table: borrowing HashTable) {
            slots = table.slots.span
            keys = table.keys.span
            mask = table.mask
            values = table.values.span
        }
    }

    /// What answers many times in a row.
    var finder: Finder {
        @_lifetime(borrow self)
        get { Finder(self) }
    }

    @inline(__always)
    subscript(key: UInt64) -> Value { values[place(of: key)] }

    /// Where the value of a hash is, with the value for absent ones where it is new.
    mutating func placeAdding(_ key: UInt64) -> Int {
        let tag = UInt32(truncatingIfNeeded: key >> 56)
        var at = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[at] != 0 {
            let place = Int(slots[at] & (1 << Self.placeBits - 1))
            if slots[at] >> Self.placeBits == tag, keys[place] == key { return place }
            at = (at + 1) & mask
        }
        let place = keys.count
        precondition(place < 1 << Self.placeBits, "The tables of a language have more than 16 million words.")
        keys.append(key)
        values.append(values[0])
        if place * 2 > mask {
            slots = Array(repeating: 0, count: slots.count * 4)
            mask = slots.count - 1
            for place in 1...place { insert(place) }
        } else {
            slots[at] = tag << Self.placeBits | UInt32(place)
        }
        return place
    }

    /// Gives a hash a value, unless it has one.
    mutating func add(_ value: Value, for key: UInt64) {
        let count = keys.count
        let place = placeAdding(key)
        if keys.count > count { values[place] = value }
    }

    /// Forgets all values; the room for them is kept unless a long text has made much of it.
    mutating func removeAll() {
        guard keys.count > 1 else { return }
        guard slots.count <= 256 else {
            self = HashTable(absent: values[0])
            return
        }
        keys.removeSubrange(1...)
        values.removeSubrange(1...)
        for slot in slots.indices { slots[slot] = 0 }
    }

    private mutating func insert(_ place: Int) {
        let key = keys[place]
        var at = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[at] != 0 { at = (at + 1) & mask }
        slots[at] = UInt32(truncatingIfNeeded: key >> 56) << Self.placeBits | UInt32(place)
    }
}

/// Lists that grow side by side while tables are read, and lie one behind the other then.
struct GrowingLists<Element> {
    private var elements: [Element] = []
    private var next: [Int32] = []

    init(capacity: Int = 0) {
        elements.reserveCapacity(capacity)
        next.reserveCapacity(capacity)
    }

    /// Adds to the end of the list that `run` tells of, unless it has an equal element.
    mutating func add(_ element: Element, to run: inout Run, unless isEqual: (Element) -> Bool) {
        var last = -1
        var at = run.count > 0 ? Int(run.first) : -1
        while at >= 0 {
            if isEqual(elements[at]) { return }
            last = at
            at = Int(next[at])
        }
        if last >= 0 { next[last] = Int32(elements.count) } else { run.first = Int32(elements.count) }
        run.count += 1
        elements.append(element)
        next.append(-1)
    }

    /// Whether one list has such an element.
    func contains(_ run: Run, where isIt: (Element) -> Bool) -> Bool {
        var at = run.count > 0 ? Int(run.first) : -1
        while at >= 0 {
            if isIt(elements[at]) { return true }
            at = Int(next[at])
        }
        return false
    }

    /// Puts a list behind those that stand in `flat`, and tells where it stands.
    func flatten(_ run: Run, into flat: inout [Element], where isKept: (Element) -> Bool = { _ in true }) -> Run {
        var moved = Run(first: Int32(flat.count), count: 0)
        var at = run.count > 0 ? Int(run.first) : -1
        while at >= 0 {
            if isKept(elements[at]) {
                flat.append(elements[at])
                moved.count += 1
            }
            at = Int(next[at])
        }
        return moved
    }
}

/// Where a list stands among others.
struct Run: Sendable {
    var first: Int32 = 0
    var count: Int32 = 0

    var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
    var isEmpty: Bool { count == 0 }
}

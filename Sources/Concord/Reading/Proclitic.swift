/// Where a word of a language with proclitics may begin, once its particles are taken off.
enum Proclitic {
    /// The places, the whole word first.
    static func starts(_ letters: Span<UInt32>) -> Starts {
        var starts = Starts.whole
        var at = 0
        func isArticle(_ place: Int) -> Bool {
            letters.count > place + 3 && letters[place] == 0x627 && letters[place + 1] == 0x644
        }
        if letters.count > 3, letters[0] == 0x648 || letters[0] == 0x641 {
            at = 1
            starts.append(1)
        }
        if isArticle(at) {
            starts.append(at + 2)
            return starts
        }
        guard letters.count > at + 3,
            letters[at] == 0x628 || letters[at] == 0x644 || letters[at] == 0x643
        else {
            return starts
        }
        // لل is the particle before the article.
        if letters[at] == 0x644, letters[at + 1] == 0x644 {
            starts.append(at + 2)
            return starts
        }
        starts.append(at + 1)
        if isArticle(at + 1) { starts.append(at + 3) }
        return starts
    }

    /// A few small places; no memory is asked for to keep them.
    struct Starts: RandomAccessCollection {
        private var places: UInt64 = 0
        private(set) var endIndex = 1
        var startIndex: Int { 0 }

        /// The beginning of the word alone.
        static let whole = Starts()

        subscript(index: Int) -> Int { Int(places >> UInt64(index * 8) & 0xFF) }

        fileprivate mutating func append(_ place: Int) {
            places |= UInt64(place) << UInt64(endIndex * 8)
            endIndex += 1
        }
    }
}

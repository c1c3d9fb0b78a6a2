import Languages

/// The folded letters of a text's word, in memory that is kept from one word to the next.
struct FoldedWord {
    /// Room for as many letters as are looked at; none until a word is read.
    private var store: [UInt32] = []
    private var count = 0
    /// The word whose letters those are, by the place of its token; -1 where they are no word's.
    private var place = -1

    /// How many letters of a word are looked at.
    static var most: Int { 40 }

    /// The letters.
    var letters: Span<UInt32> {
        @_lifetime(borrow self)
        get { store.span.extracting(0..<count) }
    }

    /// Makes ready for another text.
    mutating func forget() { place = -1 }

    /// Reads the letters of the word at a place among tokens, unless they are those that were read last.
    @inline(__always)
    mutating func read(_ token: Token, at place: Int, of text: Span<UInt8>, _ classes: [ScalarClass]) {
        if place == self.place { return }
        self.place = place
        read(text.extracting(Int(token.start)..<Int(token.end)), classes)
    }

    private mutating func read(_ word: Span<UInt8>, _ classes: [ScalarClass]) {
        if store.isEmpty { store = Array(repeating: 0, count: Self.most) }
        var letters = store.mutableSpan
        var (at, next) = (0, 0)
        while at < word.count, next < letters.count {
            let byte = word[at]
            let letter = byte | 0x20
            if letter &- 0x61 < 26 {
                letters[next] = UInt32(letter)
                (at, next) = (at &+ 1, next &+ 1)
                continue
            }
            guard let found = word.scalarClass(at: &at, classes) else { break }
            if found.isPlain {
                letters[next] = found.folded
                next &+= 1
            }
        }
        count = next
    }
}

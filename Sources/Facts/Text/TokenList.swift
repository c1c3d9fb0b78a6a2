/// The tokens of a text, in memory that is kept from one text to the next: what stood there is written over.
struct TokenList {
    fileprivate var elements: [Token] = []
    fileprivate var count = 0

    /// The tokens.
    var span: Span<Token> {
        @_lifetime(borrow self)
        get { elements.span.extracting(0..<count) }
    }

    /// Forgets all tokens.
    mutating func removeAll() { count = 0 }

    /// Makes room for the tokens of one word at least.
    mutating func makeRoom() {
        guard count &+ TokenRoom.least > elements.count else { return }
        let none = Token(0..<0, hash: 0, word: 0, traits: [], kind: .mark, letters: .plain, gap: [])
        elements.append(contentsOf: repeatElement(none, count: max(256, elements.count)))
    }

    /// The room there is.
    var room: TokenRoom {
        @_lifetime(&self)
        mutating get {
            let count = count
            return TokenRoom(elements.mutableSpan, behind: count)
        }
    }

    /// Finds what a table knows of the words: side by side, the look-ups wait for memory together.
    mutating func findWords(in words: HashTable<Word>) {
        let finder = words.finder
        let count = count
        var tokens = elements.mutableSpan
        for place in 0..<count where tokens[place].kind == .word {
            let word = finder.place(of: tokens[place].hash)
            guard word > 0 else { continue }
            tokens[place].word = Int32(truncatingIfNeeded: word)
            tokens[place].traits = finder.values[word].traits
        }
    }

    /// Keeps what was written; `count`: how many tokens there are with it.
    mutating func keep(_ count: Int) { self.count = count }
}

/// Room for tokens, of which some are written.
struct TokenRoom: ~Copyable, ~Escapable {
    private var tokens: MutableSpan<Token>
    /// How many are written.
    private(set) var count: Int

    /// How many one word can be, and one more.
    static var least: Int { 4 }

    @_lifetime(copy tokens)
    fileprivate init(_ tokens: consuming MutableSpan<Token>, behind count: Int) {
        self.tokens = tokens
        self.count = count
    }

    /// Whether a word has room.
    var isOpen: Bool {
        @inline(__always)
        get { count &+ Self.least <= tokens.count }
    }

    /// The last token; nil where there is none.
    var last: Token? { count > 0 ? tokens[count - 1] : nil }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func append(_ token: Token) {
        tokens[count] = token
        count &+= 1
    }
}

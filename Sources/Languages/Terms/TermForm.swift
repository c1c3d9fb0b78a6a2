/// A form of a term as the tables write it: `?` where its words often mean something else, its part of speech and a
/// colon where it is no noun, its words, and behind each word, after a `/`, what no rule makes of it.
public struct TermForm: Sendable, Hashable {
    /// The words, with what stands behind a `/`.
    public let words: [Substring]
    /// What it is.
    public let part: PartOfSpeech
    /// Whether its words often mean something else.
    public let isDoubtful: Bool

    /// A form in the field of variants.
    public init(variant: Substring) {
        var rest = variant
        isDoubtful = rest.utf8.first == 0x3F
        if isDoubtful { rest = Substring(rest.utf8.dropFirst()) }
        if rest.utf8.dropFirst().first == 0x3A, let given = rest.first.flatMap(PartOfSpeech.init) {
            part = given
            rest = Substring(rest.utf8.dropFirst(2))
        } else {
            part = .noun
        }
        words = Self.words(rest)
    }

    /// The approved form, with the field that says what it is: a part of speech, a noun where there is none, and `?`
    /// before it; nil where the field is neither.
    public init?(approved: Substring, marks: Substring) {
        isDoubtful = marks.utf8.first == 0x3F
        let letter = isDoubtful ? Substring(marks.utf8.dropFirst()) : marks
        guard let part = letter.first.map(PartOfSpeech.init) ?? .noun else { return nil }
        self.part = part
        words = Self.words(approved)
    }

    /// The form that one reads, without its marks.
    public var plain: String {
        words.map { $0.parts(0x2F).first ?? $0 }.joined(separator: " ")
    }

    /// Words are parted by spaces and hyphens; a hyphen behind a stem belongs to it: отец/отц-.
    private static func words(_ text: Substring) -> [Substring] {
        let words = text.parts(0x20)
        let bytes = text.utf8.span
        var (hasStems, hasHyphens) = (false, false)
        for at in bytes.indices {
            if bytes[at] == 0x2F { hasStems = true }
            if bytes[at] == 0x2D { hasHyphens = true }
        }
        return hasStems || !hasHyphens ? words : words.flatMap { $0.parts(0x2D) }
    }
}

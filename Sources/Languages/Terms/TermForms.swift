/// What a form of the termbase is, and so how its words change.
public enum PartOfSpeech: Character, Sendable, CaseIterable {
    case noun = "n"
    case verb = "v"
    case adjective = "a"
    /// Words that stand as they are: adverbs, prepositions, set phrases.
    case fixed = "x"
}

/// Forms of a word: what they have in common, and how each goes on.
public struct WordForms: Sendable {
    /// The beginning of each.
    public var stem: String
    /// The scalars behind it; the empty one is the stem alone.
    public var endings: Endings

    /// Some forms.
    public init(_ stem: String, _ endings: Endings = .none) {
        self.stem = stem
        self.endings = endings
    }

    /// The forms, written out.
    public var words: [String] {
        endings.scalars.map { ending in
            var word = stem
            for scalar in ending { if let scalar = Unicode.Scalar(scalar) { word.unicodeScalars.append(scalar) } }
            return word
        }
    }
}

/// The endings of a class of words.
public struct Endings: Sendable {
    /// Each as its scalars.
    public let scalars: [[UInt32]]
    /// The same in one row, a 0 behind each.
    public let row: [UInt32]

    /// No ending but the empty one.
    public static let none = Endings("-")

    /// The endings between spaces; `-` is the empty one.
    public init(_ text: String) {
        self.init(scalars: text.split(separator: " ").map { $0 == "-" ? [] : $0.unicodeScalars.map(\.value) })
    }

    /// These and those.
    public static func + (first: Endings, second: Endings) -> Endings {
        Endings(scalars: first.scalars + second.scalars)
    }

    /// Every ending with something before it.
    func behind(_ start: String) -> Endings {
        Endings(scalars: scalars.map { start.unicodeScalars.map(\.value) + $0 })
    }

    private init(scalars: [[UInt32]]) {
        self.scalars = scalars
        row = scalars.flatMap { $0 + [0] }
    }
}

/// A word of a term as the tables give it: the form of the dictionary, then, each behind a `/`, forms or stems that no
/// rule makes.
struct TermWord {
    let lemma: String
    let others: [String]

    init(_ text: Substring) {
        let parts = text.parts(0x2F)
        lemma = parts.first.map { String($0) } ?? ""
        others = parts.dropFirst().map { String($0) }
    }
}

extension String {
    /// Without its last letters.
    func cut(_ count: Int) -> String {
        let bytes = utf8.span
        var end = bytes.count
        for _ in 0..<count { bytes.stepBack(&end) }
        return String(self[..<utf8.index(startIndex, offsetBy: end)])
    }

    /// Its letters from the end, counted from 0.
    func letter(fromEnd place: Int) -> Unicode.Scalar? {
        let bytes = utf8.span
        var at = bytes.count
        for _ in 0..<place { bytes.stepBack(&at) }
        guard at > 0 else { return nil }
        bytes.stepBack(&at)
        return bytes.scalar(at: &at).flatMap { Unicode.Scalar($0) }
    }

    /// Whether it ends in these letters, compared by bytes.
    func ends(in letters: String) -> Bool {
        let (bytes, end) = (utf8.span, letters.utf8.span)
        guard bytes.count >= end.count else { return false }
        let start = bytes.count - end.count
        for at in end.indices where bytes[start + at] != end[at] { return false }
        return true
    }

    /// Whether it begins with these letters, compared by bytes.
    func begins(with letters: String) -> Bool {
        let (bytes, start) = (utf8.span, letters.utf8.span)
        guard bytes.count >= start.count else { return false }
        for at in start.indices where bytes[at] != start[at] { return false }
        return true
    }
}

extension Span<UInt8> {
    /// Moves to the first byte of the scalar before `at`; nowhere from the start.
    fileprivate func stepBack(_ at: inout Int) {
        guard at > 0 else { return }
        at -= 1
        while at > 0, self[at] & 0xC0 == 0x80 { at -= 1 }
    }
}

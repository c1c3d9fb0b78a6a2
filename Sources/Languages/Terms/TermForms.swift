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

    /// No ending but the empty one.
    public static let none = Endings("-")

    /// The endings between spaces; `-` is the empty one.
    public init(_ text: String) {
        scalars = text.split(separator: " ").map { $0 == "-" ? [] : $0.unicodeScalars.map(\.value) }
    }

    /// These and those.
    public static func + (first: Endings, second: Endings) -> Endings {
        Endings(scalars: first.scalars + second.scalars)
    }

    /// Every ending with something before it.
    func behind(_ start: String) -> Endings {
        Endings(scalars: scalars.map { start.unicodeScalars.map(\.value) + $0 })
    }

    private init(scalars: [[UInt32]]) { self.scalars = scalars }
}

/// A word of a term as the tables give it: the form of the dictionary, then, each behind a `/`, forms or stems that no
/// rule makes.
struct TermWord {
    let lemma: String
    let others: [String]

    init(_ text: Substring) {
        let parts = text.utf8.split(separator: 0x2F)
        lemma = parts.first.map { String(Substring($0)) } ?? ""
        others = parts.dropFirst().map { String(Substring($0)) }
    }
}

extension String {
    /// Without its last letters.
    func cut(_ count: Int) -> String { String(unicodeScalars.dropLast(count)) }

    /// Its letters from the end, counted from 0.
    func letter(fromEnd place: Int) -> Unicode.Scalar? {
        let scalars = unicodeScalars
        guard let at = scalars.index(scalars.endIndex, offsetBy: -1 - place, limitedBy: scalars.startIndex) else {
            return nil
        }
        return scalars[at]
    }

    /// Whether it ends in these letters, compared by bytes.
    func ends(in letters: String) -> Bool { utf8.suffix(letters.utf8.count).elementsEqual(letters.utf8) }

    /// Whether it begins with these letters, compared by bytes.
    func begins(with letters: String) -> Bool { utf8.prefix(letters.utf8.count).elementsEqual(letters.utf8) }
}

/// What tells a language from the others of its script, as a text table of our own making.
///
/// A row is a kind, a tab, and items between spaces. Several rows may have one kind:
/// - `letters`: its letters beyond those that all languages of the script share;
/// - `words`: the small words that stand in every sentence, in lower case;
/// - `pieces`: beginnings (`ge-`) and endings (`-ung`) of its words.
struct Evidence: Sendable {
    let script: WritingScript
    let table: StaticString
}

/// The scripts that several languages share, so that letters and words have to decide between these.
enum WritingScript: Int, Sendable, CaseIterable {
    case latin, cyrillic, arabic
}

/// The evidence for all languages of one script, as it is looked up.
///
/// Built once.
struct EvidenceTable: Sendable {
    /// The languages; a mask has a bit for each, by its place here.
    private(set) var languages: [LanguageTag] = []
    /// The languages that have a word, a beginning or an ending, by its `PieceHash`.
    private(set) var masks: [UInt64: UInt64] = [:]
    /// The languages that have a letter.
    private(set) var letters: [UInt32: UInt64] = [:]

    static let latin = EvidenceTable(.latin, neighbours: latinNeighbours)
    static let cyrillic = EvidenceTable(.cyrillic, neighbours: cyrillicNeighbours)
    static let arabic = EvidenceTable(.arabic, neighbours: arabicNeighbours)

    static func of(_ script: WritingScript) -> EvidenceTable {
        switch script {
        case .latin: latin
        case .cyrillic: cyrillic
        case .arabic: arabic
        }
    }

    /// `neighbours` has the rows of languages that have no folder, each with its tag before it.
    private init(_ script: WritingScript, neighbours: StaticString) {
        for language in Language.known where language.evidence.script == script {
            for row in "\(language.evidence.table)".split(separator: "\n") { add(row, of: language.tag) }
        }
        for row in "\(neighbours)".split(separator: "\n") {
            guard let tab = row.firstIndex(of: "\t"), let tag = LanguageTag(String(row[..<tab])) else {
                preconditionFailure("'\(row)' is no row of evidence.")
            }
            add(row[tab...].dropFirst(), of: tag)
        }
    }

    private mutating func add(_ row: Substring, of tag: LanguageTag) {
        let place = languages.firstIndex(of: tag) ?? languages.count
        if place == languages.count { languages.append(tag) }
        precondition(languages.count <= 64, "A mask holds 64 languages.")
        let bit: UInt64 = 1 << UInt64(place)
        let fields = row.split(separator: "\t")
        guard fields.count == 2 else { preconditionFailure("'\(row)' is no row of evidence for \(tag).") }
        for item in fields[1].split(separator: " ") {
            switch fields[0] {
            case "letters":
                for scalar in item.unicodeScalars { letters[scalar.value, default: 0] |= bit }
            case "words":
                masks[PieceHash(item).value, default: 0] |= bit
            case "pieces" where item.hasSuffix("-"):
                masks[PieceHash(item.dropLast(), .beginning).value, default: 0] |= bit
            case "pieces" where item.hasPrefix("-"):
                masks[PieceHash(item.dropFirst(), .ending).value, default: 0] |= bit
            default:
                preconditionFailure("'\(row)' is no row of evidence for \(tag).")
            }
        }
    }
}

/// A word, or an end of one, as a number of 64 bits (FNV-1a over its scalars), so that looking it up allocates nothing.
///
/// Among the 5,000 entries of a table two would share a number once in a trillion tables.
struct PieceHash {
    /// What the scalars are of their word.
    enum Part: UInt64 {
        case whole = 0xCBF2_9CE4_8422_2325
        case beginning = 0x8422_2325_CBF2_9CE4
        case ending = 0x9CE4_CBF2_2325_8422
    }

    private(set) var value: UInt64

    init(_ part: Part = .whole) { value = part.rawValue }

    init(_ text: Substring, _ part: Part = .whole) {
        self.init(part)
        for scalar in text.unicodeScalars { add(scalar.value) }
    }

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
        value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
    }
}

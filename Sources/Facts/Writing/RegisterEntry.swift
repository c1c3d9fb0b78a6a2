import Languages

/// A name or term as a language's tables have it.
struct RegisterEntry {
    let kind: NameKind
    /// The approved form.
    let name: String
    /// The fields of the other forms, and of adjectives and inhabitants.
    private let others: (variants: Substring, nationalities: Substring)

    /// Other forms that are right; misspellings are left out.
    var variants: [String] {
        let right = others.variants.parts(0x7C).filter { $0.first != "!" }
        return right.map { kind == .term ? TermForm(variant: $0).plain : String($0) }
    }

    /// Adjectives and inhabitants of a country.
    var nationalities: [String] { kind == .term ? [] : others.nationalities.parts(0x7C).map(String.init) }

    /// The entries of an id, in the order of the tables.
    ///
    /// Read where it stands when it is needed: a finding is rare, and the tables are large.
    static func all(_ id: String, in language: Language) -> [RegisterEntry] {
        guard !id.isEmpty else { return [] }
        var found: [RegisterEntry] = []
        let rows = RegisterRows.of(language)
        for (table, start) in rows.places(of: id) where language.nameTables.indices.contains(table) {
            let fields = RegisterRows.row(language.nameTables[table], at: start).parts(0x09, keepingEmpty: true)
            guard fields.count >= 5, fields[1] == id, let kind = kind(fields[0]) else { continue }
            found.append(RegisterEntry(kind: kind, name: String(fields[2]), others: (fields[3], fields[4])))
        }
        return found
    }

    private static func kind(_ name: Substring) -> NameKind? {
        switch name {
        case "place", "weakplace": .place
        case "organisation": .organisation
        case "person": .person
        case "term": .term
        default: nil
        }
    }

    /// The approved form, or one of the same make as another entry's: a surname alone, an acronym.
    ///
    /// `like`: the form that is replaced; `of`: its entry's approved one.
    func form(like other: String, of approved: String) -> String {
        guard other != approved else { return name }
        func isAcronym(_ text: String) -> Bool {
            text.count > 1 && text == text.uppercased() && text != text.lowercased()
        }
        if isAcronym(other) { return variants.first(where: isAcronym) ?? name }
        let words = name.split(separator: " ")
        if kind == .person, !other.contains(" "), words.count > 1 {
            return variants.first { $0 == words[words.count - 1] } ?? variants.first { !$0.contains(" ") } ?? name
        }
        return name
    }
}

/// Where the rows of an entry stand in a language's tables; made once a language, when the first is asked for.
private struct RegisterRows {
    /// By the hash of the id, the table and the byte of each row.
    private let places: [UInt64: [(table: Int, start: Int)]]
    private static let known = MadeOnce<LanguageTag, RegisterRows>()

    static func of(_ language: Language) -> RegisterRows {
        known.value(of: language.tag) { RegisterRows(language) }
    }

    private init(_ language: Language) {
        var places: [UInt64: [(table: Int, start: Int)]] = [:]
        for (number, table) in language.nameTables.enumerated() {
            table.withUTF8Buffer { buffer in
                let bytes = unsafe Span(_unsafeElements: buffer)
                var (start, tabs, hash) = (0, 0, Self.seed)
                for at in bytes.indices {
                    switch bytes[at] {
                    case 0x0A: (start, tabs, hash) = (at + 1, 0, Self.seed)
                    case 0x09:
                        tabs += 1
                        if tabs == 2 { places[hash, default: []].append((number, start)) }
                    default: if tabs == 1 { hash = Self.adding(bytes[at], to: hash) }
                    }
                }
            }
        }
        self.places = places
    }

    /// Rows that may be of an id: another can have the same hash.
    func places(of id: String) -> [(table: Int, start: Int)] {
        places[id.utf8.reduce(Self.seed) { Self.adding($1, to: $0) }] ?? []
    }

    /// The row that begins at a byte.
    static func row(_ table: StaticString, at start: Int) -> Substring {
        table.withUTF8Buffer { buffer in
            let bytes = unsafe Span(_unsafeElements: buffer)
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            return Substring(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self)
        }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

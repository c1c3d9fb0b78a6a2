import Languages

/// A name or term as a language's tables have it.
struct RegisterEntry {
    let kind: NameKind
    /// The approved form.
    let name: String
    /// Other forms that are right; misspellings are left out.
    let variants: [String]
    /// Adjectives and inhabitants of a country.
    let nationalities: [String]

    /// The entries of an id, in the order of the tables.
    ///
    /// Looked up when it is needed: a finding is rare, and the tables are large.
    static func all(_ id: String, in language: Language) -> [RegisterEntry] {
        guard !id.isEmpty else { return [] }
        let wanted = Array("\t\(id)\t".utf8)
        var found: [RegisterEntry] = []
        for table in language.nameTables {
            for row in "\(table)".utf8.split(separator: 0x0A) where row.contains(id: wanted) {
                let fields = Substring(row).parts(0x09, keepingEmpty: true)
                guard fields.count >= 5, fields[1] == id, let kind = kind(fields[0]) else { continue }
                let variants = fields[3].parts(0x7C).filter { $0.first != "!" }
                found.append(
                    RegisterEntry(
                        kind: kind, name: String(fields[2]),
                        variants: variants.map { kind == .term ? TermForm(variant: $0).plain : String($0) },
                        nationalities: kind == .term ? [] : fields[4].parts(0x7C).map(String.init)))
            }
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

extension Substring.UTF8View {
    /// Whether the row's second field is an id.
    fileprivate func contains(id: [UInt8]) -> Bool {
        guard let tab = firstIndex(of: 0x09) else { return false }
        return self[tab...].starts(with: id)
    }
}

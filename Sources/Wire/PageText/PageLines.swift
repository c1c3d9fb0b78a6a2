import Languages

/// The lines of a page that have words, in groups that blank lines part.
struct PageLines {
    /// A line, its white space made single, and its number in the file.
    struct Line {
        let number: Int
        let text: String
    }

    private(set) var groups: [[Line]] = []
    /// The number of the line that was looked at last.
    private(set) var line = 1

    var all: [Line] { groups.flatMap { $0 } }

    init(_ text: String, notices: inout [Notice]) {
        var group: [Line] = []
        for (offset, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let (words, found) = WhiteSpace.normalised(raw)
            if words.isEmpty {
                if !group.isEmpty { groups.append(group) }
                group = []
                continue
            }
            if let notice = WhiteSpace.notice(found, line: offset + 1) { notices.append(notice) }
            group.append(Line(number: offset + 1, text: words))
        }
        if !group.isEmpty { groups.append(group) }
    }

    var first: Line? { groups.first?.first }

    mutating func removeFirst() {
        guard let line = first else { return }
        self.line = line.number
        groups[0].removeFirst()
        if groups[0].isEmpty { groups.removeFirst() }
    }

    /// The next lines, whatever their groups.
    func head(_ count: Int) -> [Line] { Array(all.prefix(count)) }

    /// Removes the line at a place among all.
    mutating func remove(at offset: Int) {
        var rest = offset
        for index in groups.indices {
            if rest < groups[index].count {
                groups[index].remove(at: rest)
                if groups[index].isEmpty { groups.remove(at: index) }
                return
            }
            rest -= groups[index].count
        }
    }

    var lastGroup: [Line]? { groups.last }

    mutating func removeLastGroup() { if !groups.isEmpty { groups.removeLast() } }

    /// Takes the lines at the top that name languages, and says which.
    mutating func takeSwitches() -> [LanguageTag] {
        var languages: [LanguageTag] = []
        while let line = first, all.count > 1, let named = LanguageSwitch.read(line.text) {
            languages += named.filter { !languages.contains($0) }
            removeFirst()
        }
        return languages
    }
}

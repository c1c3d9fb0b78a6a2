/// Front matter in TOML, as far as pages use it: keys, strings, numbers, dates, lists of strings, tables.
enum TOMLFrontMatter {
    static func read(_ lines: [String], _ file: String) throws(WireError) -> [String: FrontMatter.Value] {
        var root: [String: FrontMatter.Value] = [:]
        var tableName: String?
        var table: [String: FrontMatter.Value] = [:]
        var tableLine = 2
        func close() {
            guard let tableName else { return }
            root[tableName] = FrontMatter.Value(content: .table(table), line: tableLine)
        }
        var index = 0
        while index < lines.count {
            let number = index + 2
            let line = lines[index].trimmed
            index += 1
            if line.isEmpty || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                close()
                tableName = String(line.drop { $0 == "[" }.prefix { $0 != "]" })
                table = [:]
                tableLine = number
                continue
            }
            guard let equals = line.firstIndex(of: "=") else {
                throw .badFrontMatter(
                    file: file, line: number, found: "'\(line)' is neither key nor table",
                    expected: "such as 'title = \"…\"'")
            }
            let key = line[..<equals].trimmed.filter { $0 != "\"" && $0 != "'" }
            var text = line[line.index(after: equals)...].trimmed
            // A list may run over lines.
            while text.hasPrefix("["), !isClosed(text), index < lines.count {
                text += " " + lines[index].trimmed
                index += 1
            }
            guard let content = content(text) else {
                throw .badFrontMatter(
                    file: file, line: number, found: "'\(text.prefix(60))' is no value",
                    expected: "a string in quotation marks, a number, a date or a list")
            }
            let value = FrontMatter.Value(content: content, line: number)
            if tableName == nil { root[key] = value } else { table[key] = value }
        }
        close()
        return root
    }

    private static func isClosed(_ text: String) -> Bool { strings(text) != nil }

    private static func content(_ text: String) -> FrontMatter.Value.Content? {
        if text.hasPrefix("[") { return strings(text).map { .list($0) } }
        if text.hasPrefix("\"") || text.hasPrefix("'") {
            var rest = text[...]
            return string(&rest).map { .text($0) }
        }
        let bare = text.prefix { $0 != "#" }
        return bare.isEmpty ? nil : .text(bare.trimmed)
    }

    /// The strings of a list; nil where it has no end.
    private static func strings(_ text: String) -> [String]? {
        var rest = text.dropFirst()
        var items: [String] = []
        while let first = rest.first {
            if first == "]" { return items }
            if first == "," || first == " " {
                rest = rest.dropFirst()
            } else if first == "\"" || first == "'" {
                guard let item = string(&rest) else { return nil }
                items.append(item)
            } else {
                let bare = rest.prefix { $0 != "," && $0 != "]" }
                items.append(bare.trimmed)
                rest = rest[bare.endIndex...]
            }
        }
        return nil
    }

    /// A string in either kind of quotation marks; moves past it.
    private static func string(_ rest: inout Substring) -> String? {
        guard let quote = rest.popFirst() else { return nil }
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            if character == "\\", quote == "\"", let escaped = rest.popFirst() {
                switch escaped {
                case "n": text.append("\n")
                case "t": text.append("\t")
                default: text.append(escaped)
                }
            } else {
                text.append(character)
            }
        }
        return nil
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

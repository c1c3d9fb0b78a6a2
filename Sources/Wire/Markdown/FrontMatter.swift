import Yams

/// What stands before a Markdown text: keys and values, in YAML between `---`, TOML between `+++`, as Hugo, Zola and
/// Jekyll have them.
///
/// Values keep the line that they stand on.
struct FrontMatter {
    /// A value, and its line in the file.
    struct Value {
        enum Content {
            case text(String)
            case list([String])
            case table([String: Value])
        }
        let content: Content
        let line: Int

        var text: String? {
            switch content {
            case .text(let text): text.isEmpty ? nil : text
            case .list(let list): list.first
            case .table: nil
            }
        }

        var list: [String] {
            switch content {
            case .text(let text): text.isEmpty ? [] : [text]
            case .list(let list): list
            case .table: []
            }
        }
    }

    private(set) var values: [String: Value] = [:]
    /// The text behind it, and the number of its first line.
    let body: Substring
    let bodyLine: Int

    /// The most bytes of front matter that are read.
    static let limit = 65_536

    /// Parts a file into front matter and text.
    ///
    /// A file without front matter is text alone. - Throws: `WireError.badFrontMatter`.
    init(_ source: Source) throws(WireError) {
        let text = source.text
        var lines = Lines(text: text)
        guard let fence = lines.next(), fence == "---" || fence == "+++" else {
            body = text[...]
            bodyLine = 1
            return
        }
        var inner: [String] = []
        var hasEnd = false
        while !hasEnd, let line = lines.next() {
            hasEnd = line == fence || fence == "---" && line == "..."
            if !hasEnd { inner.append(String(line)) }
        }
        guard hasEnd else {
            throw .badFrontMatter(
                file: source.file, line: 1, found: "the front matter has no end",
                expected: "a line '\(fence)' behind it")
        }
        guard inner.reduce(0, { $0 + $1.utf8.count + 1 }) <= Self.limit else {
            throw .badFrontMatter(
                file: source.file, line: 2, found: "the front matter is too long",
                expected: "at most \(Self.limit) bytes")
        }
        bodyLine = inner.count + 3
        body = lines.rest
        values = fence == "---" ? try Self.yaml(inner, source.file) : try TOMLFrontMatter.read(inner, source.file)
    }

    /// The lines of a text, one after the other, without their ends; what is not asked for is not looked at.
    private struct Lines {
        let text: String
        private var at: String.Index?

        init(text: String) {
            self.text = text
            at = text.startIndex
        }

        /// What is behind the lines so far.
        var rest: Substring { at.map { text[$0...] } ?? "" }

        mutating func next() -> Substring? {
            guard let start = at else { return nil }
            let end = text.utf8[start...].firstIndex(of: 0x0A)
            at = end.map { text.utf8.index(after: $0) }
            let line = text[start..<(end ?? text.endIndex)]
            return line.utf8.last == 0x0D ? Substring(line.unicodeScalars.dropLast()) : line
        }
    }

    private static func yaml(_ lines: [String], _ file: String) throws(WireError) -> [String: Value] {
        let text = lines.joined(separator: "\n")
        // References can make a small text grow without bound, and front matter has no need of them.
        if let line = lines.firstIndex(where: { line in
            line.split(separator: ":", maxSplits: 1).last?.drop { $0 == " " || $0 == "-" }.hasPrefix("*") == true
        }) {
            throw .badFrontMatter(
                file: file, line: line + 2, found: "a reference ('*')",
                expected: "the value itself, or quotation marks around it")
        }
        let node: Node?
        do {
            // With its encoding said; otherwise Yams asks the environment, once a page.
            node = try Yams.compose(yaml: text, Resolver.basic, .default, .utf8)
        } catch let error as YamlError {
            throw .badFrontMatter(
                file: file, line: (error.mark?.line ?? 1) + 1, found: "this is not YAML: \(error.problem)",
                expected: "keys and values, such as 'title: …'")
        } catch {
            throw .badFrontMatter(
                file: file, line: 2, found: "this is not YAML", expected: "keys and values, such as 'title: …'")
        }
        guard let node else { return [:] }
        guard let mapping = node.mapping else {
            throw .badFrontMatter(
                file: file, line: 2, found: "no keys found", expected: "keys and values, such as 'title: …'")
        }
        return values(mapping)
    }

    private static func values(_ mapping: Node.Mapping) -> [String: Value] {
        var values: [String: Value] = [:]
        for (key, node) in mapping {
            guard let name = key.string else { continue }
            // Yams counts lines from 1, and the fence is the file's first.
            let line = (node.mark?.line ?? 1) + 1
            switch node {
            case .scalar(let scalar):
                values[name] = Value(
                    content: .text(scalar.style == .plain && scalar.string == "null" ? "" : scalar.string), line: line)
            case .sequence(let sequence):
                values[name] = Value(content: .list(sequence.compactMap(\.scalar?.string)), line: line)
            case .mapping(let inner): values[name] = Value(content: .table(Self.values(inner)), line: line)
            case .alias: continue
            }
        }
        return values
    }

    /// The first of these keys that has a value; a dot leads into a table (`taxonomies.tags`).
    subscript(_ keys: String...) -> Value? {
        for key in keys {
            var parts = key.split(separator: ".").map(String.init)[...]
            var value = parts.popFirst().flatMap { values[$0] }
            while let part = parts.popFirst(), let current = value {
                if case .table(let table) = current.content { value = table[part] } else { value = nil }
            }
            if let value {
                switch value.content {
                case .text(let text): if !text.isEmpty { return value }
                case .list(let list): if !list.isEmpty { return value }
                case .table: return value
                }
            }
        }
        return nil
    }
}

extension YamlError {
    fileprivate var mark: Mark? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        default: nil
        }
    }

    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        default: "it can't be parsed"
        }
    }
}

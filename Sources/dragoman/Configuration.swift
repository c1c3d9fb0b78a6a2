import Foundation
import Languages
import Newsroom
import Yams

/// `newsroom.yaml` in the data directory: what the paper is called, its languages, sections, topics and styles.
enum Configuration {
    /// The file's name.
    static let fileName = "newsroom.yaml"

    /// What the file in `directory` says; `Publication.unnamed` where there is none.
    ///
    /// - Throws: `CommandError.badConfiguration` with the line, where the file is not as expected.
    static func publication(inDataDirectory directory: String) throws -> Publication {
        let file = (directory as NSString).appendingPathComponent(fileName)
        guard let bytes = FileManager.default.contents(atPath: file) else { return .unnamed }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandError.badConfiguration(
                file: file, line: nil, found: "the file is not UTF-8", expected: "UTF-8 text")
        }
        return try publication(text, file: file)
    }

    /// What a text in the form of `newsroom.yaml` says.
    static func publication(_ text: String, file: String) throws -> Publication {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw CommandError.badConfiguration(
                file: file, line: error.line, found: "this is not YAML",
                expected: "keys and values, as docs/CONFIGURATION.md shows")
        }
        guard let node else { return .unnamed }
        var reader = Reader(file: file)
        return try reader.publication(node)
    }

    /// Reads nodes, and says in which line one is not as expected.
    private struct Reader {
        let file: String

        func wrong(_ node: Node?, _ found: String, expected: String) -> CommandError {
            .badConfiguration(file: file, line: node?.mark?.line, found: found, expected: expected)
        }

        mutating func publication(_ node: Node) throws -> Publication {
            guard let mapping = node.mapping else {
                throw wrong(node, "no keys found", expected: "keys such as 'name'")
            }
            let keys = ["languages", "fallback", "name", "description", "style", "sections", "topics"]
            for (key, _) in mapping {
                guard let name = key.string, keys.contains(name) else {
                    throw wrong(key, "unknown key '\(key.string ?? "")'", expected: keys.joined(separator: ", "))
                }
            }
            var publication = Publication.unnamed
            if let list = mapping["languages"] {
                publication.languages = try sequence(list).map(language)
                guard !publication.languages.isEmpty else {
                    throw wrong(list, "no languages", expected: "at least one")
                }
                for tag in publication.languages where Language.of(tag) == nil {
                    throw wrong(
                        list, "no interface in '\(tag)'",
                        expected: Language.known.map(\.tag.text).joined(separator: ", "))
                }
                publication.fallback = publication.languages[0]
            }
            if let fallback = mapping["fallback"] {
                publication.fallback = try language(fallback)
                guard publication.languages.contains(publication.fallback) else {
                    throw wrong(
                        fallback, "'\(publication.fallback)' is not among the languages", expected: "one of them")
                }
            }
            if let name = mapping["name"] { publication.names = try words(name) }
            if let description = mapping["description"] { publication.descriptions = try words(description) }
            if let style = mapping["style"] {
                for (key, value) in try self.mapping(style) {
                    publication.styles[try language(key)] = try self.style(value)
                }
            }
            if let sections = mapping["sections"] { publication.sections = try sequence(sections).map(heading) }
            if let topics = mapping["topics"] { publication.topics = try sequence(topics).map(heading) }
            return publication
        }

        func mapping(_ node: Node) throws -> Node.Mapping {
            guard let mapping = node.mapping else { throw wrong(node, "no keys found", expected: "keys and values") }
            return mapping
        }

        func sequence(_ node: Node) throws -> [Node] {
            guard let sequence = node.sequence else { throw wrong(node, "no list found", expected: "a list: [a, b]") }
            return Array(sequence)
        }

        func string(_ node: Node) throws -> String {
            guard let string = node.scalar?.string, !string.isEmpty else {
                throw wrong(node, "no words found", expected: "words")
            }
            return string
        }

        func language(_ node: Node) throws -> LanguageTag {
            let text = try string(node)
            guard let tag = LanguageTag(text) else {
                throw wrong(node, "'\(text)' is not a language", expected: "a tag such as ar, ru or en")
            }
            return tag
        }

        func words(_ node: Node) throws -> [LanguageTag: String] {
            var words: [LanguageTag: String] = [:]
            for (key, value) in try mapping(node) { words[try language(key)] = try string(value) }
            return words
        }

        func heading(_ node: Node) throws -> Publication.Heading {
            let mapping = try mapping(node)
            guard let id = mapping["id"] else { throw wrong(node, "no id", expected: "an id, such as 'world'") }
            let text = try string(id)
            guard Slug(text)?.text == text else {
                throw wrong(id, "'\(text)' can't stand in an address", expected: "small letters, digits and hyphens")
            }
            return Publication.Heading(id: text, names: try mapping["name"].map(words) ?? [:])
        }

        func style(_ node: Node) throws -> EditionStyle {
            var style = EditionStyle()
            for (key, value) in try mapping(node) {
                let name = try string(key)
                switch name {
                case "digits": style.digits = try choice(value)
                case "months": style.months = try choice(value)
                case "calendars": style.calendars = try choice(value)
                default: throw wrong(key, "unknown key '\(name)'", expected: "digits, months, calendars")
                }
            }
            return style
        }

        func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node) throws -> Choice
        where Choice.RawValue == String {
            let text = try string(node)
            guard let choice = Choice(rawValue: text) else {
                throw wrong(node, "'\(text)'", expected: Choice.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return choice
        }
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }
}

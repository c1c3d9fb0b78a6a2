import ArgumentParser
import Foundation
import Languages
import Meaning

/// How alike words and texts are, for exploring.
struct ModelSimilar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Show which words of a language lie nearest to a word.",
        discussion: """
            Words are looked for among those that Dragoman's tables of the language hold (numbers, times, names, terms), \
            or among the lines of --among. With two texts or more and no --language, their cosines with the first are \
            shown.
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var format: FormatOption
    @Argument(help: ArgumentHelp("Words or texts, in any of the model's languages.", valueName: "word"))
    var words: [String]
    @Option(help: "The language to look for near words in.")
    var language: LanguageTag?
    @Option(help: ArgumentHelp("Look among the lines of this file.", valueName: "file"))
    var among: String?
    @Option(help: "How many to show.")
    var count = 10

    func validate() throws {
        if words.isEmpty { throw ValidationError("Expected a word.") }
        if language == nil, among == nil, words.count < 2 {
            throw ValidationError("Expected --language, --among, or two texts to compare.")
        }
        if count < 1 { throw ValidationError("--count \(count): expected 1 or more.") }
        if let language, Language.of(language) == nil {
            let known = Language.known.map(\.tag.text).joined(separator: ", ")
            throw ValidationError("'\(language)' is no language with tables of words. Expected one of \(known).")
        }
    }

    private struct Row: Encodable {
        let word: String
        let near: String
        let similarity: Float
    }

    func run() throws {
        let encoder = try Wiring.encoder(model)
        let candidates = try candidates()
        let compared = candidates ?? Array(words.dropFirst())
        let others = try encoder.encode(compared)
        let own = try encoder.encode(candidates == nil ? [words[0]] : words)
        var similarities: [Float] = []
        for index in 0..<own.count {
            own.similarities(of: index, to: others, into: &similarities)
            var order = Array(compared.indices)
            if candidates != nil {
                order.sort { (similarities[$0], compared[$1]) > (similarities[$1], compared[$0]) }
                order = Array(order.prefix(count))
            }
            if !format.json { Terminal.say("\u{2068}\(words[index])\u{2069}") }
            for place in order {
                if format.json {
                    try Terminal.say(
                        JSONLine.text(
                            Row(word: words[index], near: compared[place], similarity: similarities[place])))
                } else {
                    let said = String(format: "%.3f", Double(similarities[place]))
                    Terminal.say("  \(said)  \u{2068}\(compared[place])\u{2069}")
                }
            }
        }
    }

    /// The words to look among; nil where texts are compared with one another.
    private func candidates() throws -> [String]? {
        if let among {
            guard let data = FileManager.default.contents(atPath: among),
                let text = String(data: data, encoding: .utf8)
            else {
                Terminal.note("dragoman: \(among): can't be read as UTF-8. Expected a file with a word a line.")
                throw ExitCode(65)
            }
            return text.split(whereSeparator: \.isNewline).map(String.init)
        }
        guard let known = language.flatMap(Language.of) else { return nil }
        var forms = Set<String>()
        for table in known.factWords {
            for row in "\(table)".split(separator: "\n") {
                guard let field = row.split(separator: "\t", omittingEmptySubsequences: false).last else { continue }
                for form in field.split(separator: "|") { forms.insert(String(form)) }
            }
        }
        for table in known.nameTables {
            for row in "\(table)".split(separator: "\n") {
                let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
                if fields.count > 2 { forms.insert(String(fields[2])) }
            }
        }
        return forms.filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }.sorted()
    }
}

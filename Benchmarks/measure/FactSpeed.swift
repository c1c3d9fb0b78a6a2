import Facts
import Foundation
import Languages

/// How fast facts are read through the library, on one core, with no JSON in the time.
struct FactSpeed {
    /// A line of the stream that `facts --jsonl` reads.
    private struct Line: Decodable {
        let lang: String
        let text: String
    }

    private let reader: FactReader
    private let texts: [[UInt8]]
    /// What it takes to make a reader, in milliseconds.
    let making: Double

    /// The texts of a stream in one language; nil where it has none.
    init?(file: String) throws {
        let lines = try Data(contentsOf: URL(filePath: file)).split(separator: 0x0A).map {
            try JSONDecoder().decode(Line.self, from: $0)
        }
        guard let tag = lines.first.flatMap({ LanguageTag($0.lang) }), let language = Language.of(tag) else {
            return nil
        }
        reader = FactReader(language)
        texts = lines.map { Array($0.text.utf8) }
        making = median(9) { _ in _ = FactReader(language) }
    }

    /// Megabytes of text a second, read as the stream reads them.
    func speed() -> Double {
        let bytes = texts.reduce(0) { $0 + $1.count }
        var workspace = FactReader.Workspace()
        let milliseconds = median(5) { _ in
            for text in texts {
                _ = reader.mentions(in: text.span, conventions: .fitting(text.span), reusing: &workspace)
            }
        }
        return Double(bytes) / milliseconds / 1e3
    }

    /// Prints a row for each file; false where one has no text in a language that facts are read in.
    static func show(_ files: [String]) throws -> Bool {
        print("| texts | a reader is made in | read in a second |\n| --- | --- | --- |")
        for file in files {
            guard let texts = try FactSpeed(file: file) else { return false }
            print("| \(file) | \(rounded(texts.making)) ms | \(rounded(texts.speed())) MB |")
        }
        return true
    }
}

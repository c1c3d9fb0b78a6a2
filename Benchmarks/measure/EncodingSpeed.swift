import Foundation
import Meaning

/// What each way to encode faster brings: the same sentences with it and without.
struct EncodingSpeed {
    private struct Line: Decodable { let text: String }

    private let texts: [String]
    private let words: Int

    /// The texts of streams, each once.
    init(files: [String]) throws {
        var known: Set<String> = []
        var texts: [String] = []
        for file in files {
            for line in try Data(contentsOf: URL(filePath: file)).split(separator: 0x0A) {
                let text = try JSONDecoder().decode(Line.self, from: line).text
                if known.insert(text).inserted { texts.append(text) }
            }
        }
        self.texts = texts
        words = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }

    /// Prints sentences and words a second, processor time of one core, the better of two passes; and the opening.
    func measure() throws {
        let path = ModelPlace.path(dataDirectory: nil)
        print("| | |\n| --- | --- |")
        show("opening the model", median(21) { _ in _ = try? Encoder(ModelFile(path: path)) })
        show(
            "opening it, and the first vector",
            median(5) { _ in _ = try? Encoder(ModelFile(path: path)).encode("One sentence.") })
        let model = try ModelFile(path: path)
        print(
            "\n| \(texts.count) sentences, \(words) words | sentences a second | words a second |\n| --- | --- | --- |")
        try showSpeed("as it is", Encoder(model)) { _ = try $0.encode(texts) }
        try showSpeed(
            "no projection kept",
            Encoder(model, arithmetic: .automatic, level: Encoder.levels.upperBound, keptPieces: 0)
        ) { _ = try $0.encode(texts) }
        try showSpeed("one at a time", Encoder(model)) { for text in texts { _ = try $0.encode([text]) } }
        let sorted = texts.sorted { $0.utf8.count < $1.utf8.count }
        try showSpeed("sorted by length", Encoder(model)) { _ = try $0.encode(sorted) }
        try showSpeed("single precision", Encoder(model, arithmetic: .single)) { _ = try $0.encode(texts) }
        try showSpeed(
            "single precision, no projection kept",
            Encoder(model, arithmetic: .single, level: Encoder.levels.upperBound, keptPieces: 0)
        ) { _ = try $0.encode(texts) }
        for level in Encoder.levels.dropLast().dropFirst() {
            try showSpeed("8 bits, instructions of level \(level)", Encoder(model, arithmetic: .bytes, level: level)) {
                _ = try $0.encode(texts)
            }
        }
    }

    private func showSpeed(_ what: String, _ encoder: Encoder, _ work: (Encoder) throws -> Void) throws {
        var least = Double.infinity
        for _ in 0..<2 {
            let start = clock()
            try work(encoder)
            least = min(least, Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        print("| \(what) | \(Int(Double(texts.count) / least)) | \(Int(Double(words) / least)) |")
    }
}

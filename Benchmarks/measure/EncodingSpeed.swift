import Foundation
import Meaning

/// What each way to encode faster brings: the same sentences with it and without.
struct EncodingSpeed {
    private struct Line: Decodable { let text: String }

    private let texts: [String]
    private let words: Int
    /// The first 6,000 different words of the texts.
    private let singleWords: [String]

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
        let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        self.words = words.count
        var met: Set<Substring> = []
        singleWords = words.filter { met.insert($0).inserted }.prefix(6000).map(String.init)
    }

    /// A way to encode, and the least time that it took.
    private struct Way {
        let name: String
        let encoder: Encoder
        var work: (Encoder, [String]) throws -> Void = { _ = try $0.encode($1) }
        var least = Double.infinity
    }

    /// Prints how long the opening takes; then sentences and words a second: processor time of one core, the best of
    /// four rounds of all ways in turn, so that what else the machine does meets each alike.
    func measure() throws {
        let path = ModelPlace.path(dataDirectory: nil)
        print("| | |\n| --- | --- |")
        show("opening the model", median(21) { _ in _ = try? Encoder(ModelFile(path: path)) })
        show(
            "opening it, and the first vector",
            median(9) { _ in _ = try? Encoder(ModelFile(path: path)).encode("One sentence.") })
        print(
            "\n| \(texts.count) sentences, \(words) words | sentences a second | words a second |\n| --- | --- | --- |")
        var ways = try ways(ModelFile(path: path))
        for _ in 0..<4 {
            for place in ways.indices {
                let start = clock()
                try ways[place].work(ways[place].encoder, texts)
                ways[place].least = min(ways[place].least, Double(clock() - start) / Double(CLOCKS_PER_SEC))
            }
        }
        for way in ways {
            print("| \(way.name) | \(Int(Double(texts.count) / way.least)) | \(Int(Double(words) / way.least)) |")
        }
        try showSingleWords(met: ways[0].encoder) { try Encoder(ModelFile(path: path)) }
    }

    /// Prints how many words are encoded in a second, each a text by itself, by an encoder that has met them and by ones
    /// that have met none: the best of four rounds.
    private func showSingleWords(met: Encoder, fresh: () throws -> Encoder) throws {
        func time(_ encoder: Encoder) throws -> Double {
            let start = clock()
            _ = try encoder.encode(singleWords)
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        _ = try met.encode(singleWords)
        var least = (met: Double.infinity, fresh: Double.infinity)
        for _ in 0..<4 {
            least.met = min(least.met, try time(met))
            let encoder = try fresh()
            _ = try encoder.encode("One sentence.")
            least.fresh = min(least.fresh, try time(encoder))
        }
        let count = Double(singleWords.count)
        print("\n| \(singleWords.count) single words | a second |\n| --- | --- |")
        print("| by an encoder that has met them | \(Int(count / least.met)) |")
        print("| by one that has met none | \(Int(count / least.fresh)) |")
    }

    private func ways(_ model: ModelFile) throws -> [Way] {
        let best = Encoder.levels.upperBound
        var ways = [
            Way(name: "as it is", encoder: try Encoder(model)),
            Way(
                name: "no projection kept",
                encoder: try Encoder(model, arithmetic: .automatic, level: best, keptPieces: 0)),
            Way(name: "one at a time", encoder: try Encoder(model)) { encoder, texts in
                for text in texts { _ = try encoder.encode([text]) }
            },
            Way(name: "sorted by length", encoder: try Encoder(model)) { encoder, texts in
                _ = try encoder.encode(texts.sorted { $0.utf8.count < $1.utf8.count })
            },
            Way(name: "single precision", encoder: try Encoder(model, arithmetic: .single)),
            Way(
                name: "single precision, no projection kept",
                encoder: try Encoder(model, arithmetic: .single, level: best, keptPieces: 0)),
        ]
        for level in Encoder.levels.dropLast().dropFirst() {
            ways.append(
                Way(
                    name: "8 bits, instructions of level \(level)",
                    encoder: try Encoder(model, arithmetic: .bytes, level: level)))
        }
        return ways
    }
}

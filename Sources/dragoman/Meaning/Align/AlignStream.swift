import Foundation
import Languages
import Meaning

/// The stream of `align --jsonl`: `{"id", "editions"}` a line in, `{"id", "links"}` a line out, in order.
struct AlignStream {
    let aligner: SentenceAligner
    private(set) var failures = 0

    private struct Edition: Decodable {
        let lang: String?
        let sentences: [String]
    }

    private struct Line: Decodable {
        let editions: [Edition]
    }

    init(_ aligner: SentenceAligner) { self.aligner = aligner }

    /// Reads standard input to its end and writes standard output.
    mutating func run() throws {
        var number = 0
        var failed = 0
        let aligner = aligner
        try LineStream.run { lines, out in
            for line in lines {
                number += 1
                guard line.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    try Self.answer(line, aligner, into: &out)
                } catch {
                    failed += 1
                    Terminal.note("dragoman: standard input:\(number): \(Self.words(of: error))")
                }
            }
        }
        failures = failed
    }

    private static func answer(_ line: [UInt8], _ aligner: SentenceAligner, into out: inout [UInt8]) throws {
        // The id is given back as it came, whatever kind of JSON it is.
        let id = try StreamLine(line.span).id
        let read = try JSONDecoder().decode(Line.self, from: Data(line))
        guard read.editions.count == 2 else { throw AlignStreamError.editions(read.editions.count) }
        let links = try aligner.links(read.editions[0].sentences, read.editions[1].sentences)
        out += Array("{\"id\":".utf8)
        out += id.isEmpty ? Array("null".utf8) : id
        out += Array(",\"links\":[".utf8)
        for (index, link) in links.enumerated() {
            out += Array("\(index > 0 ? "," : "")[\(link.first),\(link.second)]".utf8)
        }
        out += Array("]}\n".utf8)
    }

    private static func words(of error: any Error) -> String {
        guard let error = error as? DecodingError else { return "\(error)" }
        let path: [any CodingKey] =
            switch error {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        let place = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        return "not as expected at '\(place.isEmpty ? "the line" : String(place.drop { $0 == "." }))'. Expected "
            + #"{"id", "editions": [{"lang", "sentences": ["…"]}, {"lang", "sentences": ["…"]}]}."#
    }
}

/// Why a line of the stream can't be aligned.
enum AlignStreamError: Error, CustomStringConvertible {
    case editions(Int)

    var description: String {
        switch self {
        case .editions(let count): "the line has \(count) editions. Expected two."
        }
    }
}

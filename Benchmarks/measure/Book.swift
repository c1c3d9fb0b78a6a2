import Foundation
import Meaning

/// The alignment of two editions of a book, when their vectors are known: whether time and memory grow with its length.
///
/// The book is made of the demo's sentences, each time with another direction added to the vectors of both sides, so
/// that no sentence comes twice; every 40th has no counterpart.
struct Book {
    private var first = Vectors()
    private var second = Vectors()
    private var lengths: (first: [Int], second: [Int]) = ([], [])
    /// The counterpart of each sentence of the first edition.
    private var counterparts: [Int?] = []

    init(folder: String, sentences count: Int) throws {
        let story = try Story(folder: folder, words: 20_000)
        let encoder = try Encoder()
        let pairs = try Self.pairs(story, encoder)
        guard !pairs.isEmpty else { return }
        var directions = Directions()
        for place in 0..<count {
            let pair = pairs[place % pairs.count]
            let direction = directions.next()
            if place % 40 != 7 {
                counterparts.append(place % 40 != 23 ? second.count : nil)
                first.append(Self.mixed(pair.vectors.0, direction, directions.next()))
                lengths.first.append(pair.lengths.0)
            }
            if place % 40 != 23 {
                second.append(Self.mixed(pair.vectors.1, direction, directions.next()))
                lengths.second.append(pair.lengths.1)
            }
        }
    }

    private typealias Pair = (vectors: ([Float], [Float]), lengths: (Int, Int))

    /// Sentences of the English and the Russian telling that render each other.
    private static func pairs(_ story: Story, _ encoder: Encoder) throws -> [Pair] {
        let sides = try story.sentences.suffix(2).map { (texts: $0, vectors: try encoder.encode($0)) }
        return try SentenceAligner(encoder).links(sides[0].texts, sides[1].texts).compactMap { link in
            guard link.first.count == 1, link.second.count == 1 else { return nil }
            return (
                (Array(sides[0].vectors.vector(link.first[0])), Array(sides[1].vectors.vector(link.second[0]))),
                (sides[0].texts[link.first[0]].utf8.count, sides[1].texts[link.second[0]].utf8.count)
            )
        }
    }

    /// A vector with a direction of its passage and one of its own, of length 1.
    private static func mixed(_ vector: [Float], _ shared: [Float], _ own: [Float]) -> ArraySlice<Float> {
        var mixed = vector
        for place in mixed.indices { mixed[place] += 0.5 * shared[place] + 0.3 * own[place] }
        mixed.scaleToLengthOne()
        return mixed[...]
    }

    /// Prints how long it takes, how much memory more than the vectors, and how many pairs are right.
    func measure() {
        let before = Self.residentMegabytes
        var links: [SentenceLink] = []
        let time = median(1) { _ in
            links = SentenceAligner.links(first, second, lengths: lengths)
        }
        let more = Self.residentMegabytes - before
        print("| a book of \(first.count) and \(second.count) sentences | |\n| --- | --- |")
        show("aligned, vectors known", time)
        print("| memory beside the vectors | \(Int(more)) MB |")
        var found = [Int?](repeating: nil, count: counterparts.count)
        for link in links where link.first.count == 1 && link.second.count == 1 {
            found[link.first[0]] = link.second[0]
        }
        let right = zip(found, counterparts).count { $0 == $1 }
        print(
            "| sentences whose counterpart, or lack of one, is right | \(rounded(100 * Double(right) / Double(max(first.count, 1)))) % |"
        )
    }

    /// The most memory that the process has had.
    private static var residentMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 / 1024 } ?? 0
    }
}

import Meaning
import Synchronization

/// Vectors of sentences, kept by content: one that comes again costs nothing.
///
/// Any number of checks may ask at the same time. What has not been asked for longest is let go in two steps, so that
/// memory is bounded.
final class SentenceVectors: SentenceEncoding {
    private let encoder: Encoder
    /// Finds which words render each other.
    let words: WordAligner
    private let kept = Mutex(Kept())

    /// About 16 MB each.
    private static let mostInGeneration = 8_192

    private struct Kept: Sendable {
        var fresh: [String: ArraySlice<Float>] = [:]
        var old: [String: ArraySlice<Float>] = [:]

        mutating func vector(of text: String) -> ArraySlice<Float>? {
            if let vector = fresh[text] { return vector }
            guard let vector = old[text] else { return nil }
            keep(vector, of: text)
            return vector
        }

        mutating func keep(_ vector: ArraySlice<Float>, of text: String) {
            if fresh.count >= SentenceVectors.mostInGeneration {
                old = fresh
                fresh = [:]
            }
            fresh[text] = vector
        }
    }

    init(_ encoder: Encoder) {
        self.encoder = encoder
        words = WordAligner(encoder)
    }

    /// The vectors of texts, in their order; what isn't known yet is encoded together.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    func encode(_ texts: [String]) throws(ModelError) -> Vectors {
        var found: [ArraySlice<Float>?] = []
        found.reserveCapacity(texts.count)
        kept.withLock { kept in
            for text in texts { found.append(kept.vector(of: text)) }
        }
        let missing = texts.indices.filter { found[$0] == nil }
        if !missing.isEmpty {
            let made = try encoder.encode(missing.map { texts[$0] })
            kept.withLock { kept in
                for (place, index) in missing.enumerated() {
                    // A copy of its own, so that the whole batch isn't kept for one sentence of it.
                    let vector = ArraySlice(Array(made.vector(place)))
                    kept.keep(vector, of: texts[index])
                    found[index] = vector
                }
            }
        }
        var vectors = Vectors()
        for vector in found { vectors.append(vector ?? []) }
        return vectors
    }
}

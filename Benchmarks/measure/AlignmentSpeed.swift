import Meaning
import Synchronization

/// The alignment of a story's sentences, every two editions of it, when their vectors are known.
struct AlignmentSpeed {
    private let texts: [[String]]
    private let aligner: SentenceAligner

    init(_ story: Story, _ encoder: Encoder) {
        texts = story.sentences
        aligner = SentenceAligner(KnownVectors(encoder), looksInside: false)
    }

    /// Prints how long it takes.
    func measure() throws {
        try alignAll()
        show("\(texts.map(\.count)) sentences aligned, vectors known", median(30) { _ in try? alignAll() })
    }

    private func alignAll() throws {
        for one in texts.indices {
            for other in texts.indices where other > one { _ = try aligner.links(texts[one], texts[other]) }
        }
    }
}

/// An encoder's vectors, kept.
private final class KnownVectors: SentenceEncoding {
    private let encoder: Encoder
    private let known = Mutex<[String: ArraySlice<Float>]>([:])

    init(_ encoder: Encoder) { self.encoder = encoder }

    func encode(_ texts: [String]) throws(ModelError) -> Vectors {
        let missing = known.withLock { known in texts.filter { known[$0] == nil } }
        if !missing.isEmpty {
            let made = try encoder.encode(missing)
            known.withLock { known in
                for (place, text) in missing.enumerated() { known[text] = made.vector(place) }
            }
        }
        var vectors = Vectors()
        known.withLock { known in
            for text in texts { vectors.append(known[text] ?? []) }
        }
        return vectors
    }
}

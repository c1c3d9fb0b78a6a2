/// Finds which sentences of two editions render each other: one by one, several by one, none, and moved ones.
///
/// Dynamic programming over the cosines of sentences and of runs of up to three, by the margin criterion (Thompson and
/// Koehn, "Vecalign", 2019; Artetxe and Schwenk, 2019); sentences that stand elsewhere are found as well. Short texts
/// are looked at whole; long ones within a band about the best coarse way, so that time and memory grow with the length.
public struct SentenceAligner: Sendable {
    private let encoder: any SentenceEncoding
    private let looksInside: Bool
    private let weights = AlignmentWeights()

    /// An aligner that asks an encoder, or what stands before one.
    ///
    /// - Parameters:
    ///   - encoder: What makes the vectors.
    ///   - looksInside: Whether what is given as one sentence may hold several, which are then looked at too.
    public init(_ encoder: any SentenceEncoding, looksInside: Bool = true) {
        self.encoder = encoder
        self.looksInside = looksInside
    }

    /// The links of two texts, in the order of the first; what has no counterpart is a link with an empty side.
    ///
    /// - Parameters:
    ///   - first: The sentences of the first text.
    ///   - second: Those of the second.
    ///   - anchors: What the caller knows of pairs besides.
    /// - Returns: Links that together name every sentence once.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func links(
        _ first: [String], _ second: [String], anchors: [Anchor] = []
    ) throws(ModelError) -> [SentenceLink] {
        let (parts, otherParts) = (parts(of: first), parts(of: second))
        let texts = [first, second, parts?.texts ?? [], otherParts?.texts ?? []]
        let vectors = try encoder.encode(texts.flatMap { $0 })
        var slices: [Vectors] = []
        var start = 0
        for texts in texts {
            slices.append(vectors.slice(start..<start + texts.count))
            start += texts.count
        }
        return try links(
            AlignmentSide(sentences: first, singles: slices[0], parts: parts.map { (slices[2], $0.places) }),
            AlignmentSide(sentences: second, singles: slices[1], parts: otherParts.map { (slices[3], $0.places) }),
            anchors, encoder)
    }

    /// The links of two texts whose vectors are at hand.
    ///
    /// Runs of sentences, which several-to-one links need, are encoded; lengths are the sentences'.
    public func links(
        _ first: [String], vectors firstVectors: Vectors, _ second: [String], vectors secondVectors: Vectors,
        anchors: [Anchor] = []
    ) throws(ModelError) -> [SentenceLink] {
        guard firstVectors.count == first.count, secondVectors.count == second.count else {
            return try links(first, second, anchors: anchors)
        }
        func side(_ sentences: [String], _ vectors: Vectors) throws(ModelError) -> AlignmentSide {
            guard let parts = parts(of: sentences) else { return AlignmentSide(sentences: sentences, singles: vectors) }
            return AlignmentSide(
                sentences: sentences, singles: vectors, parts: (try encoder.encode(parts.texts), parts.places))
        }
        return try links(side(first, firstVectors), side(second, secondVectors), anchors, encoder)
    }

    private func parts(of sentences: [String]) -> SentenceParts? {
        guard looksInside else { return nil }
        let parts = SentenceParts(of: sentences)
        return parts.texts.isEmpty ? nil : parts
    }

    /// The links of two texts of which only vectors are at hand, and lengths, where the caller has them.
    ///
    /// A run's vector is the mean of its sentences'.
    public static func links(
        _ first: Vectors, _ second: Vectors, lengths: (first: [Int], second: [Int])? = nil, anchors: [Anchor] = []
    ) -> [SentenceLink] {
        let left = AlignmentSide(sentences: nil, singles: first, lengths: lengths?.first)
        let right = AlignmentSide(sentences: nil, singles: second, lengths: lengths?.second)
        // Without an encoder nothing is read from a model, so nothing is thrown.
        return (try? StretchedTexts(left, right, anchors, AlignmentWeights(), nil).links()) ?? []
    }

    /// The vectors of sentences, from the aligner's encoder.
    func encode(_ sentences: [String]) throws(ModelError) -> Vectors { try encoder.encode(sentences) }

    private func links(
        _ first: AlignmentSide, _ second: AlignmentSide, _ anchors: [Anchor], _ encoder: (any SentenceEncoding)?
    ) throws(ModelError) -> [SentenceLink] {
        try StretchedTexts(first, second, anchors, weights, encoder).links()
    }
}

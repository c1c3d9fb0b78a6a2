internal import CKernels
import Languages
import Synchronization

/// Turns texts of 16 languages into vectors that lie close together where the texts mean the same.
///
/// A vector has 512 numbers and length 1, so the product of two is the cosine of their angle: 1 for the same meaning,
/// near 0 for none in common. Languages: Arabic, Chinese (both scripts), Dutch, English, French, German, Italian, Japanese, Korean,
/// Polish, Portuguese, Russian, Spanish, Thai, Turkish. One core; texts are taken together, so many at once are faster
/// than one by one. Any number of tasks may encode at the same time.
public final class Encoder: Sendable {
    /// How many numbers a vector has.
    public static let width = ModelShape.width

    /// The model file that it reads.
    public let model: ModelFile
    private let reader: ReaderOfPieces
    private let arithmetic: Arithmetic
    private let level: Int32
    private let state = Mutex(State())
    private let cache: VectorCache?
    private let keptPieces: Int
    private let words = WordCache(capacity: Encoder.wordCapacity)

    /// How many words' vectors are kept at most: 8 MB of them.
    public static let wordCapacity = 4096
    /// How many pieces' projections each run of texts keeps for the next.
    public static let keptPieces = Workspace.known

    private struct State: Sendable {
        var network: Network?
        var spaces: [SpaceBox] = []
    }

    /// A workspace at rest.
    ///
    /// Unchecked: the mutex hands each to one run at a time.
    private struct SpaceBox: @unchecked Sendable { let space: Workspace }
    /// Unchecked: it reads the read-only mapping of the model file, which the encoder keeps open.
    private struct ReaderOfPieces: @unchecked Sendable { let reader: PieceReader }

    /// An encoder that reads a model file; it takes up no memory for its work before it is first asked.
    ///
    /// - Throws: `ModelError` where the file lacks something.
    ///
    /// With a cache, texts whose vectors it holds aren't encoded again, and those of others are kept in it.
    public convenience init(
        _ model: ModelFile, arithmetic: Arithmetic = .automatic, cache: VectorCache? = nil
    ) throws(ModelError) {
        try self.init(model, arithmetic: arithmetic, level: kernels_best_level(), cache: cache)
    }

    /// An encoder that uses other instructions than the best there are, or keeps another number of pieces' projections
    /// than it otherwise does, for tests and measurements.
    public init(
        _ model: ModelFile, arithmetic: Arithmetic, level: Int32, keptPieces: Int = Encoder.keptPieces,
        cache: VectorCache? = nil
    ) throws(ModelError) {
        self.keptPieces = keptPieces
        self.model = model
        self.cache = cache
        self.level = level
        self.arithmetic = arithmetic
        reader = ReaderOfPieces(reader: try PieceReader(model))
    }

    /// An encoder with the model where `ModelPlace` finds it; without a cache.
    ///
    /// - Throws: `ModelError`: `missing` where none is installed.
    public convenience init(dataDirectory: String? = nil) throws(ModelError) {
        try self.init(ModelFile(path: ModelPlace.path(dataDirectory: dataDirectory)))
    }

    /// The kinds of instructions that this processor has: 0 plain, 1 AVX2, 2 AVX-512 with VNNI.
    public static var levels: ClosedRange<Int32> { 0...kernels_best_level() }

    /// The numbers of a text's pieces, as the model's vocabulary has them, opened by 1 and closed by 2.
    public func pieces(of text: String) -> [Int32] {
        var scratch = PieceReader.Scratch()
        var pieces: [Int32] = []
        reader.reader.read(text.utf8.span, with: &scratch, into: &pieces)
        return pieces
    }

    /// The vector of a text.
    ///
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func encode(_ text: String) throws(ModelError) -> [Float] {
        Array(try encode([text]).vector(0))
    }

    /// The vectors of texts, in their order.
    ///
    /// A text that comes twice is encoded once. Time and memory are linear in the texts; a text may be of any length.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func encode(_ texts: [String]) throws(ModelError) -> Vectors {
        guard let cache, !texts.isEmpty else { return try encodeAnew(texts) }
        var vectors = Vectors(count: texts.count)
        let kind = vectorKind
        let missing = cache.fill(&vectors, of: texts, kind: kind)
        guard !missing.isEmpty else { return vectors }
        let unknown = missing.map { texts[$0] }
        // Rounded as they will be read, so that the first time gives what later ones give.
        let encoded = VectorCache.rounded(try encodeAnew(unknown))
        for (place, index) in missing.enumerated() { vectors.replace(index, by: place, of: encoded) }
        cache.keep(encoded, of: unknown, kind: kind)
        return vectors
    }

    /// What tells apart vectors of one text that were reckoned differently.
    private var vectorKind: UInt8 {
        let isInBytes = arithmetic != .single && (arithmetic == .bytes || kernels_has_fast_bytes(level) != 0)
        return isInBytes ? UInt8(1 + level) : 0
    }

    private func encodeAnew(_ texts: [String]) throws(ModelError) -> Vectors {
        let (network, space) = try take()
        defer { state.withLock { $0.spaces.append(SpaceBox(space: space)) } }
        return try Run(network: network, reader: reader.reader, space: space).encode(texts)
    }

    /// The vectors of words and short phrases, by their folded forms (`BareWords`), in their order.
    ///
    /// Those that were asked for of late are kept, `wordCapacity` of them, and not encoded again. No file keeps them.
    /// - Throws: `ModelError.altered` where the model file turns out to be damaged.
    public func encode(words: [String]) throws(ModelError) -> Vectors {
        let folded = words.map { BareWords.folded($0) }
        var vectors = Vectors(count: words.count)
        let missing = self.words.fill(&vectors, of: folded)
        guard !missing.isEmpty else { return vectors }
        let texts = missing.map { folded[$0] }
        let encoded = try encodeAnew(texts)
        for (place, index) in missing.enumerated() { vectors.replace(index, by: place, of: encoded) }
        self.words.keep(encoded, of: texts)
        return vectors
    }

    /// How many words' vectors are kept at the moment.
    public var keptWords: Int { words.count }

    /// The cosine of two texts.
    public func similarity(_ first: String, _ second: String) throws(ModelError) -> Float {
        let vectors = try encode([first, second])
        return vectors.similarity(0, 1)
    }

    private func take() throws(ModelError) -> (Network, Workspace) {
        let (network, box) = state.withLock { ($0.network, $0.spaces.popLast()) }
        if let network { return (network, box?.space ?? Workspace(known: keptPieces)) }
        let made = try Network(model, arithmetic: arithmetic, level: level)
        state.withLock { $0.network = made }
        return (made, box?.space ?? Workspace(known: keptPieces))
    }
}

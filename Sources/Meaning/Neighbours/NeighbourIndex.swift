internal import CKernels
import Dispatch
import Foundation

/// Finds the vectors that lie nearest to one, among up to some hundred thousand: exact search, in bytes.
///
/// Each vector is kept in 512 signed bytes and a scale. All are looked at, in order of memory, and the best are measured
/// again with the query as it came; so what is returned differs from exact search in single precision only among
/// vectors whose cosines differ by less than 0.003. 300,000 vectors take 157 MB, which processes share when the index
/// was opened from a file.
public struct NeighbourIndex: Sendable {
    /// A vector that was found.
    public struct Neighbour: Sendable, Hashable {
        /// What it was added as.
        public let id: UInt64
        /// Its cosine with the query.
        public let similarity: Float
    }

    /// The vectors of a file, and those that were added since.
    private let base: NeighbourFile?
    private(set) var rows: [Int8] = []
    private(set) var scales: [Float] = []
    private(set) var ids: [UInt64] = []
    /// Which of all vectors, those of the file first, are taken out.
    private var removed: Set<Int> = []
    private var places: [UInt64: Int]

    /// An empty index.
    public init() {
        base = nil
        places = [:]
    }

    /// The index of a file, which is mapped; opening takes time for the ids alone.
    ///
    /// - Throws: `NeighbourError` where it is missing, none, damaged, or made with another model.
    public init(path: String, for model: ModelFile) throws(NeighbourError) {
        let file = try NeighbourFile(path: path, digest: model.wheelDigest)
        base = file
        places = Dictionary(minimumCapacity: file.count)
        for place in 0..<file.count { places[file.id(place)] = place }
    }

    /// How many vectors there are.
    public var count: Int { places.count }

    /// Whether a vector was added under an id.
    public func contains(_ id: UInt64) -> Bool { places[id] != nil }

    /// Adds a vector of length 1; one that was added under the same id before is replaced.
    public mutating func add(_ vector: some Sequence<Float>, as id: UInt64) {
        remove(id)
        let quantised = QuantisedVector(vector)
        places[id] = (base?.count ?? 0) + ids.count
        rows += quantised.numbers
        scales.append(quantised.scale)
        ids.append(id)
    }

    /// Takes a vector out.
    public mutating func remove(_ id: UInt64) {
        if let place = places.removeValue(forKey: id) { removed.insert(place) }
    }

    /// The nearest vectors, the nearest first; of equals the one with the lower id.
    ///
    /// - Parameters:
    ///   - vector: 512 numbers, of length 1.
    ///   - most: How many at most.
    ///   - accepts: Which ids may be found; asked only of those that are near enough.
    /// - Returns: At most `most` of them.
    public func nearest(
        to vector: some Sequence<Float>, most: Int, where accepts: (UInt64) -> Bool = { _ in true }
    ) -> [Neighbour] {
        guard most > 0, count > 0 else { return [] }
        let query = Array(vector.prefix(ModelShape.width))
        guard query.count == ModelShape.width else { return [] }
        let quantised = QuantisedVector(query)
        var best = BestFound(most: most + 32)
        let baseCount = base?.count ?? 0
        if let base {
            unsafe Self.scan(base.rows, base.scales, base.count, quantised, &best) { place, likeness, best in
                guard removed.isEmpty || !removed.contains(place), accepts(base.id(place)) else { return }
                best.add(place, likeness)
            }
        }
        unsafe rows.withUnsafeBufferPointer { rows in
            unsafe scales.withUnsafeBufferPointer { scales in
                guard let start = rows.baseAddress, let scale = scales.baseAddress else { return }
                unsafe Self.scan(start, scale, ids.count, quantised, &best) { place, likeness, best in
                    guard removed.isEmpty || !removed.contains(baseCount + place), accepts(ids[place]) else { return }
                    best.add(baseCount + place, likeness)
                }
            }
        }
        let found = best.places.map { place in
            Neighbour(id: id(place), similarity: similarity(place, query))
        }
        return Array(found.sorted { ($0.similarity, $1.id) > ($1.similarity, $0.id) }.prefix(most))
    }

    /// Tells of every vector that is nearer than the worst of the best so far.
    private static func scan(
        _ rows: UnsafePointer<Int8>, _ scales: UnsafePointer<Float>, _ count: Int, _ query: QuantisedVector,
        _ best: inout BestFound, _ take: (Int, Float, inout BestFound) -> Void
    ) {
        var products = [Int32](repeating: 0, count: count)
        unsafe products.withUnsafeMutableBufferPointer { products in
            guard let products = products.baseAddress else { return }
            unsafe multiply(rows, count, query.numbers, into: products)
            for place in 0..<count {
                let likeness = unsafe Float(products[place]) * scales[place]
                if likeness > best.least { take(place, likeness, &best) }
            }
        }
    }

    /// The products of a vector with many; of a great many on all cores, since memory is what one waits for.
    private static func multiply(
        _ rows: UnsafePointer<Int8>, _ count: Int, _ vector: [Int8], into products: UnsafeMutablePointer<Int32>
    ) {
        let parts = count < alone ? 1 : min(ProcessInfo.processInfo.activeProcessorCount, mostParts)
        let length = (count + parts - 1) / parts
        let level = kernels_best_level()
        // Each part is written by one thread alone, and all have ended before anybody reads.
        nonisolated(unsafe) let (rows, products) = unsafe (rows, products)
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let start = part * length
            guard start < count else { return }
            unsafe kernels_dot_bytes(
                level, vector, rows + start * ModelShape.width, min(length, count - start), ModelShape.width,
                products + start)
        }
    }

    /// Fewer vectors than this are read sooner than another thread is woken.
    private static let alone = 32_768
    private static let mostParts = 8

    private func id(_ place: Int) -> UInt64 {
        guard let base else { return ids[place] }
        return place < base.count ? base.id(place) : ids[place - base.count]
    }

    /// The cosine of a vector, as it is kept, and a query in single precision.
    private func similarity(_ place: Int, _ query: [Float]) -> Float {
        var product: Float = 0
        if let base, place < base.count {
            for number in 0..<ModelShape.width {
                product += unsafe Float(base.rows[place * ModelShape.width + number]) * query[number]
            }
            return unsafe product * base.scales[place]
        }
        let own = place - (base?.count ?? 0)
        for number in 0..<ModelShape.width { product += Float(rows[own * ModelShape.width + number]) * query[number] }
        return product * scales[own]
    }

    /// Writes the index to a file, which takes the place of one that is there in one step.
    ///
    /// - Throws: `NeighbourError.unusable`.
    public func save(to path: String, for model: ModelFile) throws(NeighbourError) {
        var file = NeighbourFile.Writer(digest: model.wheelDigest)
        for (id, place) in places.sorted(by: { $0.value < $1.value }) {
            if let base, place < base.count {
                unsafe file.add(
                    UnsafeBufferPointer(start: base.rows + place * ModelShape.width, count: ModelShape.width),
                    scale: base.scales[place], id: id)
            } else {
                let own = place - (base?.count ?? 0)
                file.add(
                    rows[own * ModelShape.width..<(own + 1) * ModelShape.width], scale: scales[own], id: id)
            }
        }
        try file.write(to: path)
    }
}

/// A vector in signed bytes, from -127 to 127.
struct QuantisedVector {
    let numbers: [Int8]
    /// What a step is worth.
    let scale: Float

    init(_ vector: some Sequence<Float>) {
        var values = Array(vector.prefix(ModelShape.width))
        values += repeatElement(0, count: ModelShape.width - values.count)
        let scale = max(values.reduce(0) { max($0, abs($1)) }, 1e-30) / 127
        self.scale = scale.isFinite ? scale : 1
        numbers = values.map { value in
            let steps = (value / scale).rounded()
            return steps.isFinite ? Int8(max(-127, min(127, steps))) : 0
        }
    }
}

/// The best of what was found so far: a heap whose first is the worst.
struct BestFound {
    private let most: Int
    private var heap: [(likeness: Float, place: Int)] = []
    /// What has to be surpassed.
    private(set) var least = -Float.infinity

    init(most: Int) {
        self.most = most
        heap.reserveCapacity(most)
    }

    /// Their places, in no order.
    var places: [Int] { heap.map(\.place) }

    mutating func add(_ place: Int, _ likeness: Float) {
        if heap.count < most {
            heap.append((likeness, place))
            var at = heap.count - 1
            while at > 0, heap[at].likeness < heap[(at - 1) / 2].likeness {
                heap.swapAt(at, (at - 1) / 2)
                at = (at - 1) / 2
            }
        } else {
            guard likeness > heap[0].likeness else { return }
            heap[0] = (likeness, place)
            var at = 0
            while true {
                var least = at
                for child in [2 * at + 1, 2 * at + 2] where child < heap.count {
                    if heap[child].likeness < heap[least].likeness { least = child }
                }
                if least == at { break }
                heap.swapAt(at, least)
                at = least
            }
        }
        if heap.count == most { least = heap[0].likeness }
    }
}

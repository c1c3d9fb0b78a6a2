import Foundation
import Meaning
import Testing

/// Vectors of length 1 in any direction, the same each time.
private func vectors(_ count: Int, seed: UInt64) -> [[Float]] {
    var state = seed
    func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
    }
    return (0..<count).map { _ in
        let vector = (0..<Encoder.width).map { _ in next() }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return vector.map { $0 / length }
    }
}

@Suite struct `An index of neighbours` {
    private let all = vectors(400, seed: 7)
    private let queries = vectors(8, seed: 11)

    private func index() -> NeighbourIndex {
        var index = NeighbourIndex()
        for (number, vector) in all.enumerated() { index.add(vector, as: UInt64(number) * 3) }
        return index
    }

    @Test func `finds what lies nearest, nearest first`() {
        let index = index()
        #expect(index.count == 400)
        for query in queries {
            let cosines = all.map { zip($0, query).reduce(0) { $0 + $1.0 * $1.1 } }
            let best = cosines.sorted(by: >)
            let found = index.nearest(to: query, most: 20)
            #expect(found.count == 20)
            for (place, neighbour) in found.enumerated() {
                #expect(abs(neighbour.similarity - cosines[Int(neighbour.id) / 3]) < 0.003)
                #expect(abs(neighbour.similarity - best[place]) < 0.003)
            }
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.similarity >= $1.similarity })
        }
        let own = index.nearest(to: all[17], most: 1)
        #expect(own.map(\.id) == [51] && abs(own[0].similarity - 1) < 0.003)
    }

    @Test func `replaces, takes out and passes over`() {
        var index = index()
        index.add(all[3], as: 51)
        #expect(index.count == 400 && index.nearest(to: all[3], most: 2).map(\.id).sorted() == [9, 51])
        index.remove(9)
        index.remove(9)
        #expect(index.count == 399 && !index.contains(9) && index.nearest(to: all[3], most: 1).map(\.id) == [51])
        #expect(index.nearest(to: all[3], most: 500) { $0 % 2 == 0 }.count == 200)
        #expect(index.nearest(to: all[3], most: 0).isEmpty && index.nearest(to: [1, 2, 3], most: 5).isEmpty)
        #expect(NeighbourIndex().nearest(to: all[3], most: 5).isEmpty)
    }

    @Test(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
    func `is the same when it was saved and opened, and goes on from there`() throws {
        let model = try InstalledModel.required().model
        let path = FileManager.default.temporaryDirectory.appending(path: "near-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var index = index()
        index.remove(6)
        try index.save(to: path, for: model)
        var opened = try NeighbourIndex(path: path, for: model)
        #expect(opened.count == 399)
        for query in queries { #expect(opened.nearest(to: query, most: 9) == index.nearest(to: query, most: 9)) }
        opened.remove(9)
        opened.add(queries[0], as: 77)
        opened.add(queries[1], as: 12)
        #expect(opened.nearest(to: queries[0], most: 1).map(\.id) == [77] && opened.count == 399)
        try opened.save(to: path, for: model)
        let again = try NeighbourIndex(path: path, for: model)
        #expect(again.count == 399 && !again.contains(9) && again.contains(77))
        #expect(again.nearest(to: queries[1], most: 3) == opened.nearest(to: queries[1], most: 3))
    }

    @Test(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
    func `refuses a file that is none, cut or altered`() throws {
        let model = try InstalledModel.required().model
        let path = FileManager.default.temporaryDirectory.appending(path: "near-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: NeighbourError.missing(path: path)) { try NeighbourIndex(path: path, for: model) }
        try index().save(to: path, for: model)
        let whole = try Data(contentsOf: URL(filePath: path))
        let tail = whole.count - 40
        for (place, expected) in [
            (0, NeighbourError.notAnIndex(path: path)), (8, .otherVersion(path: path, version: 0)),
            (16, .damaged(path: path)), (30, .damaged(path: path)), (127, .damaged(path: path)),
            (tail, .damaged(path: path)),
        ] {
            var bytes = whole
            bytes[place] ^= 1
            try bytes.write(to: URL(filePath: path))
            #expect(throws: expected, "byte \(place)") { try NeighbourIndex(path: path, for: model) }
        }
        for length in [0, 60, 5000] {
            try whole.prefix(length).write(to: URL(filePath: path))
            #expect(throws: NeighbourError.self) { try NeighbourIndex(path: path, for: model) }
        }
    }
}

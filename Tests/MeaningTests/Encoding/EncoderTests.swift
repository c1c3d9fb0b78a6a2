import Foundation
import Meaning
import Testing

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `An encoder` {
    @Test(arguments: [Arithmetic.automatic, .single])
    func `gives the vectors of the reference`(arithmetic: Arithmetic) throws {
        let golden = try Golden.all()
        #expect(golden.count > 300)
        let encoder = try Encoder(InstalledModel.required().model, arithmetic: arithmetic)
        let vectors = try encoder.encode(golden.map(\.text))
        for (index, row) in golden.enumerated() {
            #expect(row.cosine(vectors.vector(index)) > 0.999, "\(row.text)")
        }
    }

    @Test func `gives the same with every kind of instruction`() throws {
        let texts =
            try Golden.all().prefix(12).map(\.text) + ["A longer text: " + String(repeating: "мир и ", count: 9)]
        let model = try InstalledModel.required().model
        let single = try Encoder(model, arithmetic: .single).encode(texts)
        for level in Encoder.levels {
            let vectors = try Encoder(model, arithmetic: .bytes, level: level).encode(texts)
            for index in texts.indices {
                let product = zip(single.vector(index), vectors.vector(index)).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(product > 0.998, "\(level): \(texts[index])")
            }
        }
    }

    @Test func `gives a text one vector, whatever stands beside it`() throws {
        let encoder = try InstalledModel.required()
        let texts = try Golden.all().suffix(40).map(\.text)
        let together = try encoder.encode(texts + [texts[3], ""])
        for (index, text) in texts.enumerated() {
            let alone = try encoder.encode(text)
            #expect(zip(alone, together.vector(index)).allSatisfy { abs($0 - $1) < 1e-5 }, "\(text)")
        }
        #expect(together.vector(40) == together.vector(3))
        #expect(together.vector(41).allSatisfy { $0.isFinite })
    }

    @Test(arguments: [0, 8])
    func `gives the same however many pieces it keeps`(kept: Int) throws {
        let model = try InstalledModel.required().model
        let texts = try Golden.all().prefix(16).map(\.text)
        let level = Encoder.levels.upperBound
        for arithmetic in [Arithmetic.automatic, .single] {
            let usual = try Encoder(model, arithmetic: arithmetic, level: level).encode(texts)
            let vectors = try Encoder(model, arithmetic: arithmetic, level: level, keptPieces: kept).encode(texts)
            for index in texts.indices {
                let isSame = zip(usual.vector(index), vectors.vector(index)).allSatisfy { abs($0 - $1) < 1e-5 }
                #expect(isSame, "\(arithmetic): \(texts[index])")
            }
        }
    }

    @Test func `reads a text of any length`() throws {
        let encoder = try InstalledModel.required()
        // Longer than what runs through the network together; its stretches have to fit without a seam.
        let sentence = "The ferry left the harbour at dawn and came back with forty passengers. "
        for arithmetic in [Arithmetic.automatic, .single] {
            let encoder = try Encoder(encoder.model, arithmetic: arithmetic)
            let long = try encoder.encode(String(repeating: sentence, count: 60))
            let longer = try encoder.encode(String(repeating: sentence, count: 61))
            #expect(zip(long, longer).reduce(0) { $0 + $1.0 * $1.1 } > 0.999)
        }
    }

    @Test func `brings translations together and leaves rivals apart`() throws {
        let encoder = try InstalledModel.required()
        for (word, right, wrong) in [("ужин", "عشاء", "غداء"), ("lunch", "обед", "ужин")] {
            let (near, far) = (try encoder.similarity(word, right), try encoder.similarity(word, wrong))
            #expect(near > far, "\(word)")
        }
    }

    @Test func `is shared by tasks`() async throws {
        let encoder = try InstalledModel.required()
        let alone = try encoder.encode("Один и тот же текст.")
        await withTaskGroup(of: [Float]?.self) { group in
            for _ in 0..<4 { group.addTask { try? encoder.encode("Один и тот же текст.") } }
            for await vector in group { #expect(vector == alone) }
        }
    }
}

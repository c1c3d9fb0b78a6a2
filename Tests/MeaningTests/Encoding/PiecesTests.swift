import Foundation
import Meaning
import Testing

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `The pieces of a text` {
    @Test func `are those of the reference`() throws {
        let encoder = try InstalledModel.required()
        for row in try Golden.all() { #expect(encoder.pieces(of: row.text) == row.pieces, "\(row.text)") }
    }

    @Test(.enabled(if: Places.hasBench, "the gold data are not there"))
    func `are those of the reference on the gold data`() throws {
        let encoder = try InstalledModel.required()
        let list = Places.root.appending(path: "Tests/MeaningTests/Golden/pieces.tsv")
        var count = 0
        for line in try String(contentsOf: list, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t")
            try #require(fields.count == 3)
            guard let text = try Places.text(Places.bench.appending(path: String(fields[0]))) else { continue }
            // Bytes, since texts that differ in composition alone are two.
            var seen = Set<[UInt8]>()
            var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
            for row in text.split(separator: "\n") {
                let line = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
                for text in Self.texts(of: line ?? [:]) where seen.insert(Array(text.utf8)).inserted {
                    for piece in encoder.pieces(of: text) {
                        checksum = (checksum ^ UInt64(piece)) &* 0x100_0000_01B3
                    }
                }
            }
            count += seen.count
            #expect(String(checksum, radix: 16) == fields[2].drop { $0 == "0" }, "\(fields[0])")
        }
        #expect(count > 10_000)
    }

    /// The texts of a line of the gold data, in order.
    private static func texts(of line: [String: Any]) -> [String] {
        if let text = line["text"] as? String { return [text] }
        return (line["editions"] as? [[String: Any]] ?? []).flatMap { edition in
            (edition["text"] as? String).map { [$0] } ?? edition["sentences"] as? [String] ?? []
        }
    }

    @Test func `open and close it, and name what is in no vocabulary`() throws {
        let encoder = try InstalledModel.required()
        #expect(encoder.pieces(of: "") == [1, 0, 2])
        #expect(encoder.pieces(of: " \n\t ") == [1, 0, 2])
        #expect(encoder.pieces(of: "\u{0}\u{1}\u{7F}").first == 1)
        #expect(encoder.pieces(of: "\u{10FFFD}").contains(0))
    }

    @Test func `do not depend on the way letters and spaces are written`() throws {
        let encoder = try InstalledModel.required()
        let plain = encoder.pieces(of: "Talks at 5 km")
        #expect(encoder.pieces(of: "  Talks\u{A0} at\t５\u{3000}㎞ ") == plain)
    }

    @Test(arguments: [
        "👩‍👩‍👧‍👦🏳️‍🌈 ok", "\u{202E}abc\u{202C} \u{2067}שלום\u{2069}", "a\u{0}b", "▁▁ x ▁", "e\u{301}\u{301}\u{301}",
        String(repeating: "\u{64B}", count: 400), "\u{FDFA}", "<s></s><unk>",
    ])
    func `are found in whatever comes`(text: String) throws {
        let pieces = try InstalledModel.required().pieces(of: text)
        #expect(pieces.first == 1 && pieces.last == 2 && pieces.count >= 3)
    }

    @Test func `are found in time that grows with the text alone`() throws {
        let encoder = try InstalledModel.required()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: "абвгдеж", count: count)
            return ContinuousClock().measure { _ = encoder.pieces(of: text) }
        }
        _ = time(1000)
        let (short, long) = (time(9_000), time(72_000))
        // Eight times the text, a megabyte without a space.
        #expect(long < short * 24)
    }
}

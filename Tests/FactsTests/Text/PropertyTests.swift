import Facts
import Languages
import TestSupport
import Testing

/// What holds of every text, whatever stands in it.
@Suite struct `Any text` {
    /// Words and marks that facts are made of, and some that make them hard to read.
    private static let pieces: [String: [String]] = [
        "ar": [
            "في", "و", "16", "٣٫٥", "مايو", "يونيو/حزيران", "٪", "مليون", "دولار", "من", "إلى", "الرئيس", "موسكو", "لم",
            "«", "»", "قال", "ثلاثة", "كم", "الساعة", "أمس", "\u{200F}", "ـ", "\u{64E}", "\n", "،", ".",
        ],
        "ru": [
            "в", "и", "16", "3,5", "мая", "июня", "%", "млн", "долларов", "с", "по", "президент", "Москве", "не", "«",
            "»",
            "заявил", "три", "км", "в час", "вчера", "и\u{306}", "\u{AD}", "\u{A0}", "\n", ",", ".",
        ],
        "en": [
            "in", "and", "16", "3.5", "May", "June", "percent", "million", "$", "from", "to", "President", "Moscow",
            "not",
            "“", "”", "said", "twenty-two", "km", "5 p.m.", "yesterday", "U.S.", "e\u{301}", "\u{2019}s", "\n", ",",
            ".",
        ],
    ]

    private func text(_ language: String, _ generator: inout SplitMix) -> String {
        let pieces = Self.pieces[language] ?? []
        var text = ""
        for _ in 0..<generator.whole(1...40) {
            text += generator.one(of: pieces) + (generator.whole(0...3) > 0 ? " " : "")
        }
        return text
    }

    @Test(arguments: ["ar", "ru", "en"], [1, 2, 3] as [UInt64])
    func `has its mentions in order, within it, and between scalars`(_ language: String, _ seed: UInt64) throws {
        let reader = try #require(Reading.of(language))
        var generator = SplitMix(seed: seed)
        for _ in 0..<150 {
            let text = text(language, &generator)
            let bytes = Array(text.utf8)
            var last = 0
            for mention in reader.mentions(in: bytes.span, reference: Reading.dushanbe) {
                let place = mention.bytes
                let isWhole = [place.lowerBound, place.upperBound].allSatisfy { end in
                    end >= 0 && end <= bytes.count && (end == bytes.count || bytes[end] & 0xC0 != 0x80)
                }
                #expect(isWhole && !place.isEmpty && place.lowerBound >= last, "seed \(seed): '\(text)': \(mention)")
                last = place.lowerBound
            }
        }
    }

    @Test(arguments: ["ar", "ru", "en"], [4, 5] as [UInt64])
    func `reads the same in memory that other texts were read in`(_ language: String, _ seed: UInt64) throws {
        let reader = try #require(Reading.of(language))
        var generator = SplitMix(seed: seed)
        var workspace = FactReader.Workspace()
        for _ in 0..<100 {
            let bytes = Array(text(language, &generator).utf8)
            let alone = reader.mentions(in: bytes.span, reference: Reading.dushanbe)
            let reused = reader.mentions(in: bytes.span, reference: Reading.dushanbe, reusing: &workspace)
            #expect(alone == reused, "seed \(seed): '\(String(decoding: bytes, as: UTF8.self))'")
        }
    }

    @Test(arguments: ["ar", "ru", "en"], [6, 7] as [UInt64])
    func `has the same facts behind a paragraph of its own`(_ language: String, _ seed: UInt64) throws {
        let reader = try #require(Reading.of(language))
        var generator = SplitMix(seed: seed)
        for _ in 0..<100 {
            let text = text(language, &generator).filter { $0 != "\n" }
            let kinds: Set<Mention.Kind> = [.money, .percent, .quantity]
            func values(_ text: String) -> [Value] {
                reader.mentions(in: text, reference: Reading.dushanbe).filter { kinds.contains($0.kind) }.map(\.value)
            }
            #expect(values("—\n" + text) == values(text), "seed \(seed): '\(text)'")
        }
    }
}

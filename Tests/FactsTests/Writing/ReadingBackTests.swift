import TestSupport
import Testing

@testable import Facts
@testable import Languages

@Suite struct `What is written reads back` {
    private static let readers = [Language.arabic, .russian, .english].map { FactReader($0) }
    private static let today = Reference(day: Day(daysSince1970: 19_171))

    /// Units of time and parts, which are no quantities, and the pound, which is money first.
    private static let notMeasured: Set<String> = [
        "percent", "percent-point", "second", "minute", "hour", "day", "night", "week", "month", "quarter", "half",
        "season",
        "year", "decade", "century", "millennium", "weekend", "[lb_av]",
    ]

    private func styles(_ language: Language) -> [EditionStyle] {
        guard language.tag == .arabic else { return [EditionStyle()] }
        return [.western, .arabicIndic].flatMap { digits in
            EditionStyle.Months.allCases.map { EditionStyle(digits: digits, months: $0) }
        }
    }

    private func number(_ generator: inout SplitMix) -> Exact {
        let whole = generator.one(of: [
            generator.whole(0...20), generator.whole(0...999), generator.whole(1_000...999_999),
            generator.whole(1...9_999) * 100_000, generator.whole(1...999) * 1_000_000_000,
        ])
        guard Bool.random(using: &generator) else { return Exact(whole) }
        return Exact(whole * 10 + generator.whole(1...9), over: 10) ?? Exact(whole)
    }

    /// Values that a text can state, with the kinds that they are read as.
    private func values(_ language: Language, _ generator: inout SplitMix) -> [(Value, Mention.Kind)] {
        let amount = number(&generator)
        let currency = generator.one(of: language.writtenCurrencies)
        let units = language.writtenUnits.filter {
            !$0.hasPrefix("e") && !$0.hasPrefix("1/") && !Self.notMeasured.contains($0)
        }
        let unit = generator.one(of: units)
        let day = Day(daysSince1970: generator.whole(10_000...22_000))
        let later = Day(daysSince1970: day.daysSince1970 + generator.whole(2...40))
        let more = amount.adding(Exact(generator.whole(1...500)))
        let durations = [
            "P\(generator.whole(1...50))Y", "P\(generator.whole(1...11))M", "P\(generator.whole(1...50))W",
            "P\(generator.whole(1...50))D", "PT\(generator.whole(1...11))H", "PT\(generator.whole(1...59))M", "P1Y3M",
            "PT2H30M",
        ]
        let clock = "T\(padded(generator.whole(0...23), 2)):\(padded(generator.whole(0...59), 2))"
        return [
            (.number(amount), .number), (.range(from: amount, to: nil), .range),
            (.range(from: nil, to: amount), .range),
            (.range(from: amount, to: more), .range),
            (.number(Exact(generator.whole(1...999), over: 10) ?? Exact(1)), .percent),
            (.number(Exact(generator.whole(1...20))), .ordinal), (.money(amount, currency: currency), .money),
            (.moneyRange(from: amount, to: nil, currency: currency), .money),
            (.quantity(amount, unit: unit), .quantity),
            (.quantityRange(from: nil, to: amount, unit: unit), .quantity),
            (.time(generator.one(of: durations)), .duration), (.time(day.description), .date),
            (.time(String(day.description.prefix(7))), .date), (.time("\(day.year)-Q\(generator.whole(1...4))"), .date),
            (.time("\(day.year)-H\(generator.whole(1...2))"), .date),
            (.time("\(day.year)-\(generator.one(of: ["SP", "SU", "FA", "WI"]))"), .date),
            (.time(day.description + clock), .time),
            (.time(day.description + "T" + generator.one(of: ["MO", "AF", "EV", "NI"])), .time),
            (.time("XXXX-WXX-\(generator.whole(1...7))"), .set), (.time("P1D"), .set),
            (.time("\(day.year)/.."), .interval), (.time("../\(day)"), .interval),
            (.time("\(day)/\(later)"), .interval),
            (.time("\(day.year)/\(day.year + 4)"), .interval),
        ]
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever the value and the style`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for reader in Self.readers {
            for style in styles(reader.language) {
                let writer = FactWriter(reader, style: style)
                for _ in 0..<(reader.language.tag == .arabic ? 8 : 40) {
                    for (value, kind) in values(reader.language, &generator) {
                        let text = writer.string(for: value, kind: kind) ?? ""
                        let isRead = reader.mentions(in: text).contains {
                            $0.value == value && $0.kind == kind && $0.bytes == 0..<text.utf8.count
                        }
                        #expect(isRead, "seed \(seed), \(reader.language.tag), \(style): \(kind) \(value) as '\(text)'")
                    }
                }
            }
        }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `in the manner of other words`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        for reader in Self.readers {
            let writer = FactWriter(reader)
            var (all, sure) = (0, 0)
            // Some words alone are ambiguous: три дня is an hour too.
            defer { #expect(sure * 100 >= all * 97, "seed \(seed), \(reader.language.tag): \(sure) of \(all)") }
            for _ in 0..<20 {
                let pairs = zip(values(reader.language, &generator), values(reader.language, &generator))
                for ((old, kind), (value, other)) in pairs where kind == other {
                    guard let words = writer.string(for: old, kind: kind),
                        let mention = reader.mentions(in: words, reference: Self.today).first(where: {
                            $0.value == old && $0.kind == kind
                        }), let mending = writer.mending(of: mention, in: words, to: value, reference: Self.today)
                    else { continue }
                    let text = mending.applied(to: words)
                    let isRead = reader.mentions(in: text, reference: Self.today).contains { $0.value == value }
                    #expect(
                        isRead == mending.isSure,
                        "seed \(seed), \(reader.language.tag): '\(words)' to \(value) as '\(text)'")
                    all += 1
                    if mending.isSure { sure += 1 }
                }
            }
        }
    }

    @Test func `and names too, in all cases`() {
        for reader in Self.readers {
            let language = reader.language
            for (name, id, kind) in [
                ("Франция", "FR", NameKind.place), ("Владимир Путин", "putin", .person),
                ("Совет Безопасности ООН", "un-security-council", .organisation),
                ("рабочий ужин", "working-dinner", .term),
            ] where language.tag == .russian {
                for grammaticalCase in language.writtenCases {
                    let text = language.name(name, kind, form: WordForm(grammaticalCase))
                    #expect(reader.mentions(in: text).contains { $0.value == .text(id) }, "\(text)")
                }
            }
        }
    }
}

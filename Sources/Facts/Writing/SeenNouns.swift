import Languages

/// Which names of its units a value may have been written with, by what is seen of the words.
///
/// Whole forms are compared later; here the beginning of one is enough, so that most names fall out before a number is
/// written with each of their forms.
struct SeenNouns {
    /// The places of the names among those of their unit, with the short form and without.
    let short: [Int]
    let long: [Int]

    init(_ value: Value, _ kind: Mention.Kind, _ surface: Surface, _ writer: FactWriter) {
        let units = writer.nouns(of: value, kind)
        let places = 0..<min(Self.most, units.map(\.count).max() ?? 0)
        short = places.filter { place in
            units.contains { nouns in
                nouns.indices.contains(place) && nouns[place].abbreviation.map { surface.holds($0.text) } ?? false
            }
        }
        long = places.filter { place in
            units.contains { nouns in
                nouns.indices.contains(place)
                    && NounBeginnings.of(nouns[place], writer).contains { surface.holds(letters: $0) }
            }
        }
    }

    /// How many names of a unit are tried.
    private static let most = 4
}

extension FactWriter {
    /// The names of each unit that a value is written with; none where it has none.
    fileprivate func nouns(of value: Value, _ kind: Mention.Kind) -> [[Noun]] {
        switch value {
        case .time(let text):
            var codes = Self.durationUnits.filter { text.contains($0.letter) }.map(\.code)
            if codes.contains("year") { codes += ["decade", "century"] }
            return codes.map { language.nouns(ofUnit: $0) }
        case .money(_, let currency?), .moneyRange(_, _, let currency?): return [language.nouns(ofCurrency: currency)]
        case .quantity(_, let unit), .quantityRange(_, _, let unit): return [language.nouns(ofUnit: unit)]
        case .number, .range: return kind == .percent ? [percent] : []
        case .money, .moneyRange, .text, .quotation: return []
        }
    }
}

/// The first letters of all forms of a noun, folded; made once.
private enum NounBeginnings {
    private struct Key: Hashable {
        let language: LanguageTag
        let noun: Noun
    }

    private static let known = MadeOnce<Key, [[UInt8]]>()
    private static let length = 3

    static func of(_ noun: Noun, _ writer: FactWriter) -> [[UInt8]] {
        known.value(of: Key(language: writer.language.tag, noun: noun)) {
            Set(writer.forms(of: noun).map { Array(String($0.prefix(length)).utf8) }).filter { !$0.isEmpty }
        }
    }
}

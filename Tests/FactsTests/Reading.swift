import Facts
import Languages
import Testing

/// Readers of the languages, made once.
enum Reading {
    static let arabic = reader("ar")
    static let russian = reader("ru")
    static let english = reader("en")

    /// Tuesday 28 June 2022, noon.
    static let dushanbe = Day(year: 2022, month: 6, day: 28).map { Reference(day: $0) }

    static func reader(_ tag: String) -> FactReader? {
        LanguageTag(tag).flatMap(Language.of).map { FactReader($0) }
    }

    static let french = reader("fr")

    static func of(_ language: String) -> FactReader? {
        [arabic, russian, english, french].first { $0?.language.tag.text == language } ?? nil
    }

    /// What a text states, as `kind words = value`, so that a test reads like a list.
    static func facts(_ language: String, _ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return (of(language)?.mentions(in: bytes.span, reference: dushanbe) ?? []).map { mention in
            "\(mention.kind.rawValue) \(String(decoding: bytes[mention.bytes], as: UTF8.self)) = \(words(mention.value))"
        }
    }

    static func words(_ value: Value) -> String {
        func end(_ value: Exact?) -> String { value?.description ?? ".." }
        return switch value {
        case .time(let text), .text(let text): text
        case .quotation: "said"
        case .number(let number): number.description
        case .range(let from, let to): "\(end(from))…\(end(to))"
        case .money(let amount, let currency): "\(amount) \(currency ?? "?")"
        case .moneyRange(let from, let to, let currency): "\(end(from))…\(end(to)) \(currency ?? "?")"
        case .quantity(let amount, let unit): "\(amount) \(unit)"
        case .quantityRange(let from, let to, let unit): "\(end(from))…\(end(to)) \(unit)"
        }
    }
}

import Concord
import Languages

/// The report on editions of one paragraph each.
func report(_ editions: (LanguageTag, String)...) -> CheckReport {
    let texts = editions.map { EditionText(language: $0.0, blocks: [EditionText.Block(text: $0.1)]) }
    return Checker(languages: texts.map(\.language)).report(on: texts)
}

/// The same of editions that were written on a day.
func datedReport(_ date: String, _ editions: (LanguageTag, String)...) -> CheckReport {
    let texts = editions.map {
        EditionText(language: $0.0, date: Stamp(date), blocks: [EditionText.Block(text: $0.1)])
    }
    return Checker(languages: texts.map(\.language)).report(on: texts)
}

/// The languages of `story`.
let storyLanguages: [LanguageTag] = [.english, .russian, .arabic]

/// A story of one paragraph an edition, in English, Russian and Arabic, or the first of them.
func story(_ texts: [String]) -> [EditionText] {
    zip(storyLanguages, texts).map { EditionText(language: $0, blocks: [.init(text: $1)]) }
}

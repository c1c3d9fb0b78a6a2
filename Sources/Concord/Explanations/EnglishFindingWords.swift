import Languages

extension FindingWords {
    static let english = FindingWords(
        language: .english,
        quotes: ("“", "”"),
        comma: ", ",
        nothing: "nothing",
        languages: [
            "ar": "Arabic", "ru": "Russian", "en": "English", "fr": "French", "es": "Spanish", "de": "German",
            "it": "Italian", "pt": "Portuguese", "tr": "Turkish", "fa": "Persian", "tg": "Tajik", "uz": "Uzbek",
            "kk": "Kazakh", "uk": "Ukrainian", "zh": "Chinese", "he": "Hebrew", "ur": "Urdu",
        ],
        percentages: "The editions give different percentages",
        ranges: "The editions give different ranges",
        bounds: "One edition gives as the least what another gives as the most",
        absentDay: "Only one edition states the day",
        kind: { KindWords(label: label($0), disagreement: disagreement($0), explanation: $0.explanation) },
        missing: { "This sentence stands in \($0), and is missing in \($1)." },
        doubled: { "This sentence stands twice in \($0)." },
        foreign: { "This part of the \($0) edition is in another language." },
        contradiction: { "The \($0) edition contradicts itself: \($1)." },
        odd: { "Probably wrong: \($0)." })

    private static func label(_ kind: FindingKind) -> String {
        switch kind {
        case .number: "number"
        case .money: "money"
        case .quantity: "quantity"
        case .duration: "length of time"
        case .ordinal: "ordinal"
        case .date: "date"
        case .time: "time of day"
        case .name: "name"
        case .term: "term"
        case .negation: "negation"
        case .mood: "will or did"
        case .contrast: "opposite"
        case .quotation: "quotation"
        case .omission: "missing sentence"
        case .addition: "added sentence"
        case .doubling: "doubled sentence"
        case .coverage: "other language"
        case .itself: "contradiction inside one edition"
        }
    }

    private static func disagreement(_ kind: FindingKind) -> String {
        switch kind {
        case .number: "The editions give different numbers"
        case .money: "The editions give different sums or currencies"
        case .quantity: "The editions give different quantities or units"
        case .duration: "The editions give different lengths of time"
        case .ordinal: "The editions number the same thing differently"
        case .date: "The editions give different dates"
        case .time: "The editions give different times of day"
        case .name: "The editions name different people, places or organisations"
        case .term: "The editions use terms that mean different things"
        case .negation: "One edition denies what another says"
        case .mood: "One edition tells as done what another says is to come"
        case .contrast: "The editions say opposite things"
        case .quotation: "The editions quote differently"
        case .omission: "A sentence is missing"
        case .addition: "A sentence was added"
        case .doubling: "A sentence stands twice"
        case .coverage: "A part is in another language"
        case .itself: "An edition contradicts itself"
        }
    }
}

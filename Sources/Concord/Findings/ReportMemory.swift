import Facts
import Languages

/// What a report told of places that the next one may tell of again, word for word.
struct ReportMemory: Sendable {
    /// What is wrong in each edition by itself.
    private var own: [Int: [Finding]] = [:]
    private var last: [Question: Suggestion] = [:]
    private var fresh: [Question: Suggestion] = [:]

    /// What is to be written at a place, so that it states what another does.
    struct Question: Hashable {
        let mine: Place
        let theirs: Place
    }

    /// All that a suggestion goes by.
    struct Place: Hashable {
        private let language: LanguageTag
        private let text: [UInt8]
        private let bytes: Range<Int>
        private let reference: Reference
        private let hasDate: Bool

        init(_ place: Finding.Place, of edition: EditionReading) {
            language = edition.reader.tag
            text = edition.texts[place.block]
            bytes = place.bytes
            reference = edition.reference
            hasDate = edition.hasDate
        }

        /// By its bytes alone: few places have the same.
        func hash(into hasher: inout Hasher) {
            hasher.combine(bytes)
            hasher.combine(text.count)
        }
    }

    /// A suggestion, whichever block its text stands in now; nil where there is none.
    typealias Suggestion = Finding.Suggestion?

    /// The answer to a question, taken from the last report or found now.
    mutating func answer(to question: Question, in place: Finding.Place, find: () -> Suggestion) -> Suggestion {
        var answer = fresh[question] ?? last[question] ?? find()
        answer?.place.edition = place.edition
        answer?.place.block = place.block
        fresh[question] = .some(answer)
        return answer
    }

    /// What is wrong in an edition by itself, as the last report told or found now.
    mutating func own(of edition: Int, find: () -> [Finding]) -> [Finding] {
        if let known = own[edition] { return known }
        let found = find()
        own[edition] = found
        return found
    }

    /// Forgets what is wrong in editions by themselves, but for those that are as they were.
    mutating func keepOwn(where isSame: (Int) -> Bool) { own = own.filter { isSame($0.key) } }

    /// Forgets what the last report didn't need.
    mutating func turn() { (last, fresh) = (fresh, [:]) }
}

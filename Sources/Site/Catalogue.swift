import Languages
import Newsroom

/// All that is published, without the texts: what pages are chosen and ordered from.
///
/// A value. Memory: about half a kilobyte an edition. Replacing a story's cards costs a search in each list that shows
/// it, and a copy of that list: linear in the editions of one language, some nanoseconds each.
struct Catalogue: Sendable {
    private var editions: [Story.ID: [Card]] = [:]
    private var byLanguage: [LanguageTag: [Card]] = [:]
    private var bySection: [Shelf: [Card]] = [:]
    private var byTopic: [Shelf: [Card]] = [:]

    private struct Shelf: Hashable {
        let language: LanguageTag
        let slug: String
    }

    init(_ cards: [Card] = []) {
        for card in cards.sorted(by: Card.isNewer) {
            editions[card.id.story, default: []].append(card)
            byLanguage[card.language, default: []].append(card)
            if let section = card.section {
                bySection[Shelf(language: card.language, slug: section), default: []].append(card)
            }
            for topic in card.topics { byTopic[Shelf(language: card.language, slug: topic), default: []].append(card) }
        }
        for story in editions.keys { editions[story]?.sort { $0.language < $1.language } }
    }

    /// The published editions of a story, by language; none where it has none.
    func editions(of story: Story.ID) -> [Card] { editions[story] ?? [] }

    /// The published edition of a story in a language.
    func card(_ id: Edition.ID) -> Card? { editions[id.story]?.first { $0.language == id.language } }

    /// All editions in a language, newest first.
    func latest(in language: LanguageTag) -> [Card] { byLanguage[language] ?? [] }

    /// The editions in a language that have this section, newest first.
    func section(_ slug: String, in language: LanguageTag) -> [Card] {
        bySection[Shelf(language: language, slug: slug)] ?? []
    }

    /// The editions in a language that have this topic, newest first.
    func topic(_ slug: String, in language: LanguageTag) -> [Card] {
        byTopic[Shelf(language: language, slug: slug)] ?? []
    }

    /// The languages that have anything.
    var languages: [LanguageTag] { byLanguage.keys.sorted() }

    /// Every published edition of every story, newest first within a language.
    var all: [Card] { languages.flatMap { byLanguage[$0] ?? [] } }

    /// Up to `limit` older editions in the same language that share topics or section, the nearest first: shared
    /// topics count one each, the section a half.
    ///
    /// Looks at the newest hundred of each list, so the cost doesn't grow.
    func related(to card: Card, limit: Int) -> [Card] {
        var scores: [Edition.ID: (card: Card, score: Int)] = [:]
        for topic in card.topics {
            for other in self.topic(topic, in: card.language).prefix(100) {
                scores[other.id, default: (other, 0)].score += 2
            }
        }
        if let section = card.section {
            for other in self.section(section, in: card.language).prefix(100) {
                scores[other.id, default: (other, 0)].score += 1
            }
        }
        scores[card.id] = nil
        return scores.values
            .sorted { $0.score == $1.score ? Card.isNewer($0.card, $1.card) : $0.score > $1.score }
            .prefix(limit).map(\.card)
    }

    /// Puts `cards` in the place of all cards of their story.
    mutating func replace(_ story: Story.ID, with cards: [Card]) {
        for card in editions[story] ?? [] {
            remove(card, from: &byLanguage[card.language, default: []])
            if let section = card.section {
                remove(card, from: &bySection[Shelf(language: card.language, slug: section), default: []])
            }
            for topic in card.topics {
                remove(card, from: &byTopic[Shelf(language: card.language, slug: topic), default: []])
            }
        }
        editions[story] = cards.isEmpty ? nil : cards.sorted { $0.language < $1.language }
        for card in cards {
            insert(card, into: &byLanguage[card.language, default: []])
            if let section = card.section {
                insert(card, into: &bySection[Shelf(language: card.language, slug: section), default: []])
            }
            for topic in card.topics {
                insert(card, into: &byTopic[Shelf(language: card.language, slug: topic), default: []])
            }
        }
    }

    private func position(of card: Card, in list: [Card]) -> Int {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if Card.isNewer(list[middle], card) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func remove(_ card: Card, from list: inout [Card]) {
        let at = position(of: card, in: list)
        if at < list.count, list[at].id == card.id { list.remove(at: at) }
    }

    private func insert(_ card: Card, into list: inout [Card]) {
        list.insert(card, at: position(of: card, in: list))
    }
}

import Languages
import Newsroom

/// What a page shows, and so which changes touch it.
enum Shows: Hashable, Sendable {
    /// A story, in any of its editions.
    case story(Story.ID)
    /// The newest of a language.
    case newest(LanguageTag)
    /// The list of a section, in any language.
    case section(String)
    /// The list of a topic, in any language.
    case topic(String)
    /// What one month published, in any language.
    case month(year: Int, month: Int)
    /// All that is published.
    case everything
}

extension Shows {
    /// What a change from `before` to `after`, the cards of one story, is seen in.
    static func touched(by story: Story.ID, before: [Card], after: [Card]) -> Set<Shows> {
        var touched: Set<Shows> = [.story(story), .everything]
        for card in before + after {
            touched.insert(.newest(card.language))
            if let section = card.section { touched.insert(.section(section)) }
            for topic in card.topics { touched.insert(.topic(topic)) }
            if case .story(_, let year, let month, _) = card.address {
                touched.insert(.month(year: year, month: month))
            }
        }
        return touched
    }
}

/// Which stored pages show what: the way from a change to the pages that it touches.
///
/// Memory: one entry for each thing that a stored page shows. A look-up costs what it finds, not what is stored.
struct ShownBy: Sendable {
    private var paths: [Shows: Set<Address>] = [:]
    private var subjects: [Address: Set<Shows>] = [:]

    /// Notes what the page at `address` shows.
    mutating func note(_ shows: Set<Shows>, at address: Address) {
        forget(address)
        subjects[address] = shows
        for subject in shows { paths[subject, default: []].insert(address) }
    }

    /// The pages that show any of `subjects`.
    func pages(showing subjects: Set<Shows>) -> Set<Address> {
        subjects.reduce(into: []) { $0.formUnion(paths[$1] ?? []) }
    }

    /// Forgets the page at `address`.
    mutating func forget(_ address: Address) {
        for subject in subjects.removeValue(forKey: address) ?? [] {
            paths[subject]?.remove(address)
            if paths[subject]?.isEmpty == true { paths[subject] = nil }
        }
    }
}

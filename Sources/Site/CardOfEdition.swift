import Archive
import Languages
import Newsroom

extension Card {
    /// The card of a published edition.
    init(_ published: Published) {
        let first = Stamp(secondsSince1970: published.firstPublished)
        self.init(
            id: published.id,
            address: .story(
                published.id.language, year: published.year, month: published.month, slug: published.slug),
            title: published.title, summary: published.summary, date: published.date ?? Stamp(day: first.day),
            firstPublished: published.firstPublished, updated: published.updated, revision: published.revision,
            style: published.style, section: published.section, topics: published.topics, origin: published.origin,
            picture: published.picture.map { Lead($0, alternative: published.pictureAlternative) })
    }
}

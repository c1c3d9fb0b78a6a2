public import Archive
import Languages
public import Newsroom
import Synchronization
public import Web

/// The readers' site: all that is published, as pages of bytes.
///
/// A page is made once for each change of what it shows. Those that a change touches are dropped, and made again at
/// once where readers are sure to ask for them (the story, the front pages), or when the first reader asks. Cost of a
/// publication: the pages that show the story; the archive's size plays no part.
public final class Site: Sendable {
    /// The stored pages, which the server answers from.
    public let pages: PageStore
    /// What the paper is called.
    public let publication: Publication
    /// What makes addresses absolute.
    public let base: BaseAddress

    private let archive: Archive
    private let look: Look
    private let register: Register
    private let state: Mutex<State>

    private struct State {
        var catalogue: Catalogue
        var seen: Int
        var shownBy = ShownBy()
    }

    /// Reads what is published.
    ///
    /// Texts are read later, a page at a time.
    ///
    /// Cost: one row an edition; some tens of milliseconds for 3,000.
    /// - Throws: `ArchiveError` where the archive can't be read.
    public init(
        archive: Archive, publication: Publication, base: BaseAddress, pages: PageStore = PageStore(),
        register: Register = Register.ofAgencies
    ) throws {
        self.archive = archive
        self.publication = publication
        self.base = base
        self.pages = pages
        self.register = register
        look = Look.published(in: pages, headers: base.headers)
        let seen = try archive.lastChange()
        let cards = try archive.published().map { Card($0) }
        state = Mutex(State(catalogue: Catalogue(cards), seen: seen))
        renew(cards: [], languages: publication.languages)
    }

    private func renderer(_ catalogue: Catalogue) -> Renderer {
        Renderer(
            archive: archive, publication: publication, base: base, look: look, register: register,
            catalogue: catalogue)
    }

    /// The page at a path, made now and stored; nil where there is none.
    ///
    /// - Throws: `ArchiveError` where the archive can't be read.
    public func page(at path: LocalPath) throws -> StoredPage? {
        if let stored = pages.page(at: path.text) { return stored }
        guard let address = Address(path) else { return nil }
        let generation = pages.generation
        guard let rendered = try renderer(state.withLock(\.catalogue)).page(at: address) else { return nil }
        state.withLock { $0.shownBy.note(rendered.shows, at: address) }
        pages.store(rendered.page, at: address.path.text, ifGenerationIs: generation)
        return rendered.page
    }

    /// Looks for what was published, withdrawn or changed since the last look, by this process or another, and renews
    /// the pages that show it, all in one step for readers.
    ///
    /// - Returns: whether there was anything.
    /// - Throws: `ArchiveError` where the archive can't be read; nothing is renewed then.
    @discardableResult
    public func refresh() throws -> Bool {
        let (seen, catalogue) = state.withLock { ($0.seen, $0.catalogue) }
        let changes = try archive.changes(after: seen)
        guard changes.last > seen else { return false }
        var newer = catalogue
        var touched: Set<Shows> = []
        var cards: [Card] = []
        for story in changes.stories {
            let before = newer.editions(of: story)
            let after = try archive.published(of: story).map { Card($0) }
            touched.formUnion(Shows.touched(by: story, before: before, after: after))
            cards += before + after
            newer.replace(story, with: after)
        }
        let stale = state.withLock { state in
            state.catalogue = newer
            state.seen = changes.last
            let stale = state.shownBy.pages(showing: touched)
            for address in stale { state.shownBy.forget(address) }
            return stale
        }
        renew(
            cards: cards, languages: Array(Set(cards.map(\.language)).union(publication.languages)),
            withdrawing: stale)
        return true
    }

    /// Makes the pages that readers are sure to ask for, and puts them in the place of the stale ones in one step.
    private func renew(cards: [Card], languages: [LanguageTag], withdrawing stale: Set<Address> = []) {
        let renderer = renderer(state.withLock(\.catalogue))
        var fresh: [String: StoredPage] = [:]
        for address in Set(languages.map(Address.front) + cards.map(\.address)) {
            // What can't be made now is made when it is asked for, and its error is shown there.
            guard let rendered = try? renderer.page(at: address) else { continue }
            state.withLock { $0.shownBy.note(rendered.shows, at: address) }
            fresh[address.path.text] = rendered.page
        }
        pages.publish(fresh, withdrawing: stale.map(\.path.text).filter { fresh[$0] == nil })
    }

    /// The page for a reader who asked for what isn't there, or whose request failed.
    ///
    /// In the language that the path begins with, or that the browser asks for.
    public func errorPage(_ status: Int, path: String, acceptLanguage: String?) -> StoredPage {
        let renderer = renderer(state.withLock(\.catalogue))
        let named = path.split(separator: "/").first.flatMap { LanguageTag(String($0)) }
        let asked = acceptLanguage.flatMap { AcceptLanguage($0).best(of: publication.languages) }
        let setting = named.flatMap(renderer.setting) ?? asked.flatMap(renderer.setting) ?? renderer.fallback
        guard let setting else { return StoredPage(status: status, headers: base.headers) }
        return renderer.html(status: status) { ErrorPage(setting: setting, status: status).write(into: &$0) }
    }

    /// Where `/` leads a reader: the front page of a language that the browser asks for; nil where it asks for none of
    /// ours, and the door page is shown.
    public func front(acceptLanguage: String?) -> Address? {
        acceptLanguage.flatMap { AcceptLanguage($0).best(of: publication.languages) }.map(Address.front)
    }

    /// The door page.
    public func doorPage() -> StoredPage? {
        let renderer = renderer(state.withLock(\.catalogue))
        guard let setting = renderer.fallback else { return nil }
        return renderer.html { DoorPage(setting: setting).write(into: &$0) }
    }
}

import Archive
import Languages
import Newsroom
import Web

extension Renderer {
    /// A story's page; a redirect where the slug has changed, a notice where it was withdrawn.
    func story(
        _ address: Address, _ language: LanguageTag, year: Int, month: Int, slug: String
    ) throws -> Rendered? {
        switch try archive.resolve(language: language, year: year, month: month, slug: slug) {
        case .unknown: return nil
        case .gone(let id):
            guard let setting = setting(language) ?? fallback else { return nil }
            return Rendered(
                page: html(status: 410) { ErrorPage(setting: setting, status: 410).write(into: &$0) },
                shows: [.story(id.story)])
        case .moved(let id):
            guard let card = catalogue.card(id) else { return nil }
            return Rendered(
                page: StoredPage(redirectingTo: base.absolute(card.address.path), headers: base.headers),
                shows: [.story(id.story)])
        case .current(let id):
            guard let setting = setting(language), let card = catalogue.card(id),
                let content = try archive.publishedContent(id)
            else { return nil }
            return try story(card, content, setting)
        }
    }

    private func story(_ card: Card, _ content: Edition.Content, _ setting: Setting) throws -> Rendered {
        var pictures: [Asset.ID: Card.Lead] = [:]
        for case .picture(let picture) in content.blocks.map(\.content) {
            guard let id = picture.asset, let asset = try archive.asset(id) else { continue }
            pictures[id] = Card.Lead(asset, alternative: picture.alternative)
        }
        let related = catalogue.related(to: card, limit: 4)
        let view = StoryPage(
            setting: setting, card: card, content: content, editions: catalogue.editions(of: card.id.story),
            related: related, register: register, pictures: pictures)
        return Rendered(
            page: html { view.write(into: &$0) },
            shows: Set(([card] + related).map { .story($0.id.story) }))
    }

    /// A picture, whole.
    ///
    /// Kept for ever by caches: its name is its content.
    func media(_ file: String) throws -> Rendered? {
        guard let dot = file.firstIndex(of: "."), let id = Asset.ID(rawValue: String(file[..<dot])),
            let asset = try archive.asset(id), asset.fileName == file
        else { return nil }
        let bytes = try archive.bytes(of: asset)
        return Rendered(
            page: StoredPage(
                bytes: bytes, mediaType: asset.mediaType.rawValue, isImmutable: true, headers: .forMedia),
            shows: [])
    }
}

extension Card.Lead {
    /// The picture of an asset.
    init(_ asset: Asset, alternative: String) {
        self.init(
            address: .media(file: asset.fileName),
            size: asset.width.flatMap { width in asset.height.map { Size(width: width, height: $0) } },
            alternative: alternative, mediaType: asset.mediaType.rawValue)
    }
}

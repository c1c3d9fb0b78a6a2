import Languages
import Newsroom
import Web

/// What every page of one language needs to know besides what it shows.
struct Setting: Sendable {
    /// What the paper is called and how it orders its news.
    let publication: Publication
    /// The language of the page.
    let language: Language
    /// The words of the interface.
    let strings: Strings
    /// Makes addresses absolute.
    let base: BaseAddress
    /// Where the stylesheet and the icon are.
    let look: Look

    var tag: LanguageTag { language.tag }
    /// How the paper writes dates in this language where no edition says otherwise.
    var style: EditionStyle { publication.styles[tag] ?? language.usualStyle }

    /// The same page's setting in another language of the publication; nil where we have no such language.
    func other(_ tag: LanguageTag) -> Setting? {
        guard let language = Language.of(tag), let strings = Strings.of(tag) else { return nil }
        return Setting(publication: publication, language: language, strings: strings, base: base, look: look)
    }

    /// Digits as this language's pages have them.
    func digits(_ number: Int) -> String { style.digits.written(number) }
}

extension HTML {
    /// ` lang="…" dir="…"`.
    mutating func language(_ tag: LanguageTag) {
        markup(" lang=\"")
        text(tag.text)
        markup(tag.direction == .rightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"")
    }

    /// ` href="…"` to a page of this site.
    mutating func reference(_ address: Address) {
        markup(" href=\"")
        text(address.path.text)
        markup("\"")
    }

    /// ` datetime="…"`.
    mutating func dateTime(_ stamp: Stamp) {
        markup(" datetime=\"")
        text(stamp.description)
        markup("\"")
    }
}

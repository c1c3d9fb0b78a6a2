public import Languages

/// What a newsroom is called, which languages it publishes in, and how it orders its news.
public struct Publication: Sendable, Hashable {
    /// A section or topic: its slug, and its name in each language.
    public struct Heading: Sendable, Hashable, Identifiable {
        /// The slug in addresses, the same in all languages: `central-asia`.
        public var id: String
        /// The name in each language.
        public var names: [LanguageTag: String]

        /// A heading.
        public init(id: String, names: [LanguageTag: String]) {
            self.id = id
            self.names = names
        }

        /// The name in `language`; where it has none, the slug with spaces for hyphens.
        public func name(in language: LanguageTag) -> String {
            names[language] ?? names[language.primary] ?? id.split(separator: "-").joined(separator: " ")
        }
    }

    /// The paper's name in each language.
    public var names: [LanguageTag: String]
    /// What it says of itself in each language: one sentence.
    public var descriptions: [LanguageTag: String]
    /// The languages of its editions, in the order of its switches.
    public var languages: [LanguageTag]
    /// The language for readers whose own is not among them.
    public var fallback: LanguageTag
    /// The sections, in the order of the navigation.
    public var sections: [Heading]
    /// The topics that have names; others are shown by their slug.
    public var topics: [Heading]
    /// How each language writes dates where an edition says nothing else.
    public var styles: [LanguageTag: EditionStyle]

    /// A publication.
    public init(
        names: [LanguageTag: String], descriptions: [LanguageTag: String] = [:], languages: [LanguageTag],
        fallback: LanguageTag, sections: [Heading] = [], topics: [Heading] = [],
        styles: [LanguageTag: EditionStyle] = [:]
    ) {
        self.names = names
        self.descriptions = descriptions
        self.languages = languages
        self.fallback = fallback
        self.sections = sections
        self.topics = topics
        self.styles = styles
    }

    /// The paper's name in `language`, or in its fallback language.
    public func name(in language: LanguageTag) -> String { names[language] ?? names[fallback] ?? "Dragoman" }

    /// The section with this slug, named or not.
    public func section(_ id: String) -> Heading { sections.first { $0.id == id } ?? Heading(id: id, names: [:]) }

    /// The topic with this slug, named or not.
    public func topic(_ id: String) -> Heading { topics.first { $0.id == id } ?? Heading(id: id, names: [:]) }

    /// A newsroom that nobody has named yet.
    public static let unnamed = Publication(
        names: [.arabic: "الترجمان", .russian: "Драгоман", .english: "Dragoman"],
        languages: [.arabic, .russian, .english], fallback: .english)
}

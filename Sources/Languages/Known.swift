extension Language {
    /// The languages that an edition can be written in, in the order of menus.
    ///
    /// Each is a folder beside this file.
    public static let known: [Language] = [
        .arabic,
        .russian,
        .english,
        .french,
    ]

    /// The language that `tag` names, whatever its region and script; nil where it is none of `known`.
    public static func of(_ tag: LanguageTag) -> Language? {
        let primary = tag.primary
        return known.first { $0.tag == primary }
    }
}

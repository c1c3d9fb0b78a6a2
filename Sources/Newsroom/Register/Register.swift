public import Languages

/// The people, places, organisations and terms that the newsroom knows by name.
///
/// Each has one approved form in a language, which is printed, and variants, which are recognised.
public struct Register: Sendable {
    /// One of them.
    public struct Entry: Sendable, Hashable, Codable, Identifiable {
        /// Names the entry, the same in all languages: `tass`.
        public typealias ID = String

        /// What the entry is.
        public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
            /// See `Register`.
            case person, place, organisation, term
        }

        /// Names the entry.
        public var id: ID
        /// What it is.
        public var kind: Kind
        /// The form that each language prints.
        public var approved: [LanguageTag: String]
        /// Other forms that texts have.
        public var variants: [LanguageTag: [String]]

        /// An entry.
        public init(
            id: ID, kind: Kind, approved: [LanguageTag: String], variants: [LanguageTag: [String]] = [:]
        ) {
            self.id = id
            self.kind = kind
            self.approved = approved
            self.variants = variants
        }
    }

    private let entries: [Entry.ID: Entry]
    private let byForm: [String: Entry.ID]

    /// A register of these entries.
    ///
    /// A later one takes the place of an earlier one with its id.
    public init(_ entries: [Entry]) {
        var known: [Entry.ID: Entry] = [:]
        for entry in entries { known[entry.id] = entry }
        var forms: [String: Entry.ID] = [:]
        for entry in known.values.sorted(by: { $0.id < $1.id }) {
            for form in Array(entry.approved.values) + entry.variants.values.joined() {
                let key = Self.folded(form)
                if forms[key] == nil { forms[key] = entry.id }
            }
        }
        self.entries = known
        byForm = forms
    }

    /// The entry with this id.
    public func entry(_ id: Entry.ID) -> Entry? { entries[id] }

    /// The entry that has `name` among its forms in any language, whatever its case and quotation marks.
    public func entry(named name: String) -> Entry? { byForm[Self.folded(name)].flatMap { entries[$0] } }

    /// All entries, by id.
    public var all: [Entry] { entries.values.sorted { $0.id < $1.id } }

    private static func folded(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType == .decimal
                }))
    }
}

public import Languages

/// The words of the readers' interface in one language.
///
/// What is missing in a language doesn't compile.
public struct Strings: Sendable {
    /// The language of the words.
    public let language: LanguageTag

    // Finding one's way

    /// The link that takes the keyboard past the masthead.
    public let skipToContent: String
    /// Names the navigation.
    public let sections: String
    /// Names the switch in the masthead.
    public let thisPageInOtherLanguages: String
    /// Stands above the headlines of a story's other editions.
    public let sameStory: String
    /// The heading of `/`.
    public let chooseEdition: String
    /// Leads from an error to the front page.
    public let toFrontPage: String
    /// Names the row of pages under a list.
    public let pages: String
    /// Leads to older stories.
    public let nextPage: String
    /// Leads to newer stories.
    public let previousPage: String
    /// Leads to the feed.
    public let feed: String

    // Lists

    /// Names the top of the front page.
    public let mainStories: String
    /// Names the column of what is newest.
    public let latest: String
    /// Names a story's topics.
    public let topics: String
    /// Names the stories beneath a story.
    public let related: String
    /// Where nothing is published.
    public let noStoriesYet: String
    /// What the reader can expect then.
    public let noStoriesYetExplained: String
    /// Counts stories: a form for each plural form of the language (CLDR); `#` stands for the number.
    let countedStories: [PluralForm: String]

    // A story

    /// Before the date.
    public let published: String
    /// Before the dateline.
    public let dateline: String
    /// Before the byline.
    public let byline: String
    /// Before the source.
    public let source: String
    /// Before a picture's credit line.
    public let pictureCredit: String

    // Errors

    /// What a reader is told, by status; 0 stands for those without words of their own.
    let errors: [Int: ErrorWords]

    /// What a reader is told where no page stands.
    public struct ErrorWords: Sendable, Hashable {
        /// What has happened.
        public let title: String
        /// What can be done.
        public let explanation: String
    }
}

extension Strings {
    /// The languages of the interface.
    ///
    /// A new one is a file beside the others and a name here.
    static let known: [Strings] = [.arabic, .russian, .english, .french]

    /// The words in a language; nil where there are none.
    public static func of(_ tag: LanguageTag) -> Strings? { known.first { $0.language == tag.primary } }

    /// `3 stories`, in the language's plural form and the edition's digits.
    public func stories(_ count: Int, digits: EditionStyle.Digits) -> String {
        let form = Language.of(language)?.pluralForm(of: count) ?? .other
        let words = countedStories[form] ?? countedStories[.other] ?? "#"
        return words.split(separator: "#", omittingEmptySubsequences: false).joined(separator: digits.written(count))
    }

    /// What a reader is told with this status.
    public func error(_ status: Int) -> ErrorWords {
        errors[status] ?? errors[0] ?? ErrorWords(title: String(status), explanation: "")
    }
}

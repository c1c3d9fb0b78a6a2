public import Languages

/// Words of one block, as runs that share their marks.
///
/// Their concatenation is what a reader reads.
public struct Text: Sendable, Hashable, Codable {
    /// A stretch of words with the same marks.
    public struct Run: Sendable, Hashable, Codable {
        /// The words.
        public var text: String
        /// Of strong importance.
        public var isStrong: Bool
        /// Stressed.
        public var isStressed: Bool
        /// Where the words lead; nil where they lead nowhere.
        public var link: WebAddress?
        /// The language of the words, where it is another than the edition's.
        public var language: LanguageTag?

        /// A run.
        public init(
            _ text: String, strong: Bool = false, stressed: Bool = false, link: WebAddress? = nil,
            language: LanguageTag? = nil
        ) {
            self.text = text
            isStrong = strong
            isStressed = stressed
            self.link = link
            self.language = language
        }

        func hasMarks(of other: Run) -> Bool {
            isStrong == other.isStrong && isStressed == other.isStressed && link == other.link
                && language == other.language
        }

        private enum CodingKeys: String, CodingKey {
            case text = "t"
            case isStrong = "s"
            case isStressed = "e"
            case link = "a"
            case language = "l"
        }

        /// Reads a run; marks that are left out are off.
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            text = try values.decode(String.self, forKey: .text)
            isStrong = try values.decodeIfPresent(Bool.self, forKey: .isStrong) ?? false
            isStressed = try values.decodeIfPresent(Bool.self, forKey: .isStressed) ?? false
            link = try values.decodeIfPresent(WebAddress.self, forKey: .link)
            language = try values.decodeIfPresent(LanguageTag.self, forKey: .language)
        }

        /// Writes a run; marks that are off are left out.
        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(text, forKey: .text)
            if isStrong { try values.encode(true, forKey: .isStrong) }
            if isStressed { try values.encode(true, forKey: .isStressed) }
            try values.encodeIfPresent(link, forKey: .link)
            try values.encodeIfPresent(language, forKey: .language)
        }
    }

    /// The runs in reading order; none is empty, and no two neighbours have the same marks.
    public private(set) var runs: [Run]

    /// A text of these runs; empty ones are dropped, and like neighbours joined.
    public init(_ runs: [Run] = []) {
        self.runs = []
        for run in runs { append(run) }
    }

    /// A text without marks.
    public init(_ plain: String) { self.init([Run(plain)]) }

    /// Adds a run at the end.
    public mutating func append(_ run: Run) {
        guard !run.text.isEmpty else { return }
        if let last = runs.last, last.hasMarks(of: run) {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    /// The words without their marks.
    public var plain: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }

    /// Whether it has no words.
    public var isEmpty: Bool { runs.isEmpty }
}

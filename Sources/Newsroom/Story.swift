public import Languages

/// What happened, told in editions of several languages.
///
/// It has no words of its own but a working title.
public struct Story: Sendable, Hashable, Identifiable {
    /// Names a story: in addresses of the desk, on the command line.
    public struct ID: Sendable, Hashable, RawRepresentable, Codable {
        /// Letters, digits and hyphens; 1 to 64 of them.
        public let rawValue: String

        /// Reads an id; nil where it has other than ASCII letters, digits and inner hyphens, or over 64 of them.
        public init?(rawValue: String) {
            let bytes = rawValue.utf8
            guard (1...64).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D,
                bytes.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D })
            else { return nil }
            self.rawValue = rawValue
        }

        /// An id that no story has: ten letters and digits, without those that are taken for each other.
        public static func random(using generator: inout some RandomNumberGenerator) -> ID {
            let letters = Array("abcdefghjkmnpqrstvwxyz0123456789".utf8)
            let text = (0..<10).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }
            return ID(trusted: String(decoding: text, as: UTF8.self))
        }

        private init(trusted: String) { rawValue = trusted }
    }

    /// Names the story.
    public var id: ID
    /// What the newsroom calls it.
    public var workingTitle: String
    /// The section that it appears in, by its slug; nil where it has none.
    public var section: String?
    /// The topics, by their slugs, in order.
    public var topics: [String]
    /// The language that broke it; nil until the first edition is there.
    public var origin: LanguageTag?
    /// No edition is published before this: seconds after 1 January 1970, UTC.
    public var embargo: Int?
    /// IPTC urgency, 1 (most) to 9 (least), 5 where nobody said.
    public var urgency: Int

    /// A story.
    public init(
        id: ID, workingTitle: String, section: String? = nil, topics: [String] = [], origin: LanguageTag? = nil,
        embargo: Int? = nil, urgency: Int = 5
    ) {
        self.id = id
        self.workingTitle = workingTitle
        self.section = section
        self.topics = topics
        self.origin = origin
        self.embargo = embargo
        self.urgency = urgency
    }
}

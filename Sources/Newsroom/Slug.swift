import Foundation

/// The last part of a page's address, in the edition's own script: `محادثات-دوشنبه`.
public struct Slug: Sendable, Hashable {
    /// NFC, lower case, words joined by single hyphens; 1 to 120 scalars.
    public let text: String

    /// The most scalars that a slug has.
    public static let limit = 120

    /// Makes a slug of any words: letters, marks and digits stay, all else parts words.
    ///
    /// Arabic vowel signs and the tatweel go (readers leave them out when they type); other marks stay, so that й and
    /// ё are whole. Digits become ASCII ones. Nil where nothing is left.
    public init?(_ words: String) {
        var scalars = String.UnicodeScalarView()
        var isBetweenWords = false
        for scalar in words.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCanonicalMapping
            .unicodeScalars
        {
            if Self.isPassedOver(scalar) { continue }
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                if isBetweenWords, !scalars.isEmpty { scalars.append("-") }
                isBetweenWords = false
                scalars.append(contentsOf: String(Int(digit)).unicodeScalars)
            } else if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                if isBetweenWords, !scalars.isEmpty { scalars.append("-") }
                isBetweenWords = false
                scalars.append(scalar)
            } else {
                isBetweenWords = true
            }
        }
        if scalars.count > Self.limit {
            let head = scalars.prefix(Self.limit)
            let lastHyphen = head.lastIndex(of: "-")
            scalars = String.UnicodeScalarView(lastHyphen.map { head[..<$0] } ?? head)
        }
        guard !scalars.isEmpty else { return nil }
        text = String(scalars)
    }

    /// The slug with a number after it: what a second story of the same words in the same month gets.
    public func numbered(_ number: Int) -> Slug { Slug(trusted: "\(text)-\(number)") }

    /// A slug that was made before and stored.
    public init?(stored text: String) {
        guard !text.isEmpty, !text.contains(where: { "/?#% ".contains($0) }) else { return nil }
        self.text = text
    }

    private init(trusted text: String) { self.text = text }

    /// Tashkeel (U+064B to U+065F, U+0670), Koranic signs, tatweel, apostrophes, direction marks and joiners.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0640: true
        case 0x27, 0x2019, 0x02BC, 0xAD: true
        case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension Slug: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

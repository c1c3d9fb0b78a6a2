public import Languages

/// Writes what facts state: the reader's way back.
///
/// A value is written in the language's grammar and the edition's style, and, where it takes the place of other words, as
/// those said it: digits or words, case and article, order of day and month, full names or short.
///
///     let reader = FactReader(.russian)
///     let writer = FactWriter(reader)
///     writer.string(for: .time("2022-05-16"), kind: .date)               // 16 мая 2022 года
///     writer.string(for: .money(Exact(2_300_000), currency: "USD"), kind: .money)  // 2,3 миллиона долларов США
///     // "после рабочего обеда": the mention's words are "рабочего обеда"
///     writer.mending(of: mention, in: text, to: .text("working-dinner"))  // рабочего ужина
///
/// How: all manners in which the language could have said the old value are written out; the one that gives the replaced
/// words is the manner in which the new value is written. What was written is read again by the reader, and a manner that
/// doesn't read back to the value gives way to a plainer one.
public struct FactWriter: Sendable {
    /// The language.
    public let language: Language
    /// Digits and months of the edition.
    public let style: EditionStyle
    let reader: FactReader

    /// A writer for the reader's language.
    ///
    /// `style`: the edition's style; the language's usual one where it is left out.
    public init(_ reader: FactReader, style: EditionStyle? = nil) {
        self.reader = reader
        language = reader.language
        self.style = style ?? reader.language.usualStyle
    }

    /// A value in the usual manner; nil where the language has no words for it.
    ///
    /// Of several usual ways the first that reads back. A name is written in its approved form.
    public func string(for value: Value, kind: Mention.Kind, precision: Mention.Precision = .exact) -> String? {
        if case .text(let id) = value {
            let entry = RegisterEntry.all(id, in: language).first
            return kind == .nationality ? entry?.nationalities.first : entry?.name
        }
        let bound = Self.bound(value, precision).flatMap { language.patterns($0).first }
        var first: String?
        for var manner in usualManners(of: value, kind) {
            if let bound { manner.form.grammaticalCase = bound.grammaticalCase ?? .nominative }
            guard let core = written(value, kind, manner) else { continue }
            let text = bound.map { language.written($0, end: core) } ?? core
            let bytes = Array(text.utf8)
            let isRead = reader.mentions(in: bytes.span).contains {
                $0.value == value && $0.kind == kind && $0.bytes == 0..<bytes.count
            }
            if isRead { return text }
            if first == nil { first = text }
        }
        return first
    }

    /// The usual ways to say a value, the usual first.
    private func usualManners(of value: Value, _ kind: Mention.Kind) -> [FactManner] {
        var manner = FactManner(style)
        var manners = [manner]
        if kind == .ordinal {
            manner.number.isInWords = true
            manner.form.isDefinite = true
            manners.append(manner)
        } else if case .time(let text) = value, let fields = TimeFields(text) {
            for pattern in language.patterns(fields.precision.rawValue).dropFirst() {
                manner.pattern = pattern
                manners.append(manner)
            }
        }
        return manners
    }

    /// A value in the manner of the words that it replaces, which state `old`; nil where the language has no words for
    /// it.
    ///
    /// Where there is a text round the words, `mending` sees more: the preposition, and whether it reads back.
    public func string(
        for value: Value, kind: Mention.Kind, like words: String, stating old: Value, of oldKind: Mention.Kind? = nil
    ) -> String? {
        candidates(for: value, kind, like: words, stating: old, oldKind ?? kind, behind: "").first
    }

    /// What is to be written where a mention stands, so that it states another value.
    ///
    /// `kind`: that of the new value, where it isn't the mention's. `reference`: the moment of writing, for dates.
    /// Nil where the language has no words for it.
    ///
    /// A counted noun behind a number is mended with it (три разговора, пять разговоров), as far as the language's tables,
    /// the register or the noun's ending tell its forms.
    public func mending(
        of mention: Mention, in text: String, to value: Value, kind: Mention.Kind? = nil, reference: Reference? = nil
    ) -> Mending? {
        let bytes = Array(text.utf8)
        guard mention.bytes.lowerBound >= 0, mention.bytes.upperBound <= bytes.count, !mention.bytes.isEmpty else {
            return nil
        }
        let kind = kind ?? mention.kind
        let range = Self.withStop(mention.bytes, in: bytes)
        let words = String(decoding: bytes[range], as: UTF8.self)
        let before = String(decoding: bytes[..<mention.bytes.lowerBound], as: UTF8.self)
        let small = Self.lastWord(of: before)
        let candidates: [String]
        var replaced = range
        var isKnown = true
        switch company(of: mention, range, words, bytes, to: value, kind, behind: small) {
        case .noun(let found, let end, let isVerbTouched):
            candidates = found
            isKnown = !isVerbTouched
            replaced = range.lowerBound..<end
        case let company:
            candidates = self.candidates(
                for: value, kind, like: words, stating: mention.value, mention.kind, behind: small)
            if case .unknown = company { isKnown = false }
        }
        if changesAgreement(mention.value, value, kind) { isKnown = false }
        var plain: Mending?
        for candidate in candidates.prefix(8) {
            let mending = mending(candidate, at: replaced, in: bytes, before)
            // One and two of a thing are the noun alone in Arabic.
            let isNounAlone = replaced != range && Self.isNounAlone(value, language)
            let read = isNounAlone ? [] : mentions(of: mending, in: bytes, reference)
            if isNounAlone || read.contains(where: { $0.value == value && $0.kind == kind }) {
                return isKnown ? mending.sure() : mending
            }
            if plain == nil, kind != .term || isForm(mending, read: read, of: value) { plain = mending }
        }
        return plain
    }

    /// The new words with the small word before them put right: во вторник, в среду; an, a; لل.
    func mending(_ words: String, at range: Range<Int>, in bytes: [UInt8], _ before: String) -> Mending {
        let small = Self.lastWord(of: before)
        if !small.isEmpty, before.hasSuffix(" ") || before.hasSuffix("\u{A0}"),
            let changed = language.leading(small, before: words), changed != small
        {
            let space = before.hasSuffix(" ") ? " " : "\u{A0}"
            let start = range.lowerBound - space.utf8.count - small.utf8.count
            return Mending(bytes: start..<range.upperBound, text: changed + space + words)
        }
        return Mending(bytes: range, text: language.glued(words, behind: before.hasSuffix(" ") ? "" : small))
    }

    /// Whether a term's new words are read as the term by themselves, or as a name in their place: the West.
    ///
    /// The termbase has all forms of its words, so that what is read as neither is none of them. `read`: what is read in its
    /// place.
    private func isForm(_ mending: Mending, read: [Mention], of value: Value) -> Bool {
        let words = Array(mending.text.utf8)
        return reader.mentions(in: words.span).contains { mention in
            // A word of several meanings is read as the likeliest: fire.
            mention.kind == .term
                && (mention.value == value || mention.otherReadings.contains { .text($0) == value })
        }
            || read.contains {
                if case .text(let id) = $0.value { !id.isEmpty && $0.kind != .term } else { false }
            }
    }

    /// What is read in the text with the mending in it, in its place.
    private func mentions(of mending: Mending, in bytes: [UInt8], _ reference: Reference?) -> [Mention] {
        // The sentence is enough, and no text is too long: as far as the line goes, 600 bytes on either side.
        var start = mending.bytes.lowerBound
        while start > 0, bytes[start - 1] != 0x0A, mending.bytes.lowerBound - start < 600 || bytes[start] & 0xC0 == 0x80
        {
            start -= 1
        }
        var end = mending.bytes.upperBound
        while end < bytes.count, bytes[end] != 0x0A, end - mending.bytes.upperBound < 600 || bytes[end] & 0xC0 == 0x80 {
            end += 1
        }
        let written = Array(mending.text.utf8)
        let text =
            Array(bytes[start..<mending.bytes.lowerBound]) + written + Array(bytes[mending.bytes.upperBound..<end])
        let place = mending.bytes.lowerBound - start..<mending.bytes.lowerBound - start + written.count
        return reader.mentions(in: text.span, reference: reference).filter { $0.bytes.overlaps(place) }
    }

    /// Whether what stands beside a term may have to agree otherwise.
    private func changesAgreement(_ old: Value, _ new: Value, _ kind: Mention.Kind) -> Bool {
        guard kind == .term, case .text(let one) = old, case .text(let other) = new,
            let first = RegisterEntry.all(one, in: language).first,
            let second = RegisterEntry.all(other, in: language).first
        else { return false }
        return language.agreement(of: first.name) != language.agreement(of: second.name)
    }

    /// The bytes of a mention with the stop of an abbreviation at its end: 20 тыс.
    private static func withStop(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var next = range.upperBound + 1
        guard next < bytes.count, bytes[range.upperBound] == 0x2E, bytes[next] == 0x20 else { return range }
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        let word = String(decoding: bytes[next..<min(bytes.count, next + 4)], as: UTF8.self)
        let last = String(decoding: bytes[range].suffix(2), as: UTF8.self).last
        guard word.first?.isLowercase == true, last?.isLetter == true else { return range }
        return range.lowerBound..<range.upperBound + 1
    }

    /// Whether the language says a count by the noun's form alone.
    private static func isNounAlone(_ value: Value, _ language: Language) -> Bool {
        guard case .number(let number) = value, let whole = number.whole else { return false }
        return language.pluralForm(of: whole) == .two || language.pluralForms.contains(.two) && whole == 1
    }

    static func lastWord(of text: String) -> String {
        let trimmed = text.unicodeScalars.reversed().drop { $0 == " " || $0 == "\u{A0}" }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: trimmed.prefix { $0.properties.isAlphabetic || $0 == "-" }.prefix(24).reversed())
        return String(word)
    }

    /// The name of the bound that is stated: `about`, `more`, `less`; nil for an exact or a closed value.
    static func bound(_ value: Value, _ precision: Mention.Precision) -> String? {
        switch value {
        case .range(_?, nil), .moneyRange(_?, nil, _), .quantityRange(_?, nil, _): "more"
        case .range(nil, _?), .moneyRange(nil, _?, _), .quantityRange(nil, _?, _): "less"
        default:
            switch precision {
            case .about: "about"
            case .moreThan: "more"
            case .lessThan: "less"
            case .exact: nil
            }
        }
    }
}

/// A piece of a text and what is to stand there.
public struct Mending: Sendable, Hashable {
    /// The bytes to be replaced: the mention's, and a small word before them that changes with it.
    public let bytes: Range<Int>
    /// What is to stand there.
    public let text: String
    /// Whether the text so mended was read and states the value; where not, somebody should look at it.
    public private(set) var isSure = false

    init(bytes: Range<Int>, text: String) {
        self.bytes = bytes
        self.text = text
    }

    func sure() -> Mending {
        var other = self
        other.isSure = true
        return other
    }

    /// The text with the mending in it.
    public func applied(to text: String) -> String {
        let all = Array(text.utf8)
        guard bytes.lowerBound >= 0, bytes.upperBound <= all.count else { return text }
        return String(decoding: all[..<bytes.lowerBound], as: UTF8.self) + self.text
            + String(decoding: all[bytes.upperBound...], as: UTF8.self)
    }
}

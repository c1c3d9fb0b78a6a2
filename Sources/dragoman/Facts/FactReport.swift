import Facts
import Languages

/// The facts of one file, for people, as JSON and as a page.
struct FactReport {
    let file: String
    let language: LanguageTag
    let date: Stamp?
    /// The words, paragraph under paragraph.
    let text: String
    let mentions: [Mention]
    let remarks: [Remark]
    let showsRemarks: Bool

    /// The words at a place.
    func said(_ bytes: Range<Int>) -> String {
        let view = text.utf8
        let start = view.index(view.startIndex, offsetBy: bytes.lowerBound)
        return String(decoding: view[start..<view.index(start, offsetBy: bytes.count)], as: UTF8.self)
    }

    /// What a mention says, for people.
    func words(_ value: Value) -> String {
        func number(_ value: Exact?) -> String { value?.description ?? "…" }
        return switch value {
        case .time(let text), .text(let text): text
        case .quotation(let speaker):
            speaker.map(said) ?? "—"
        case .number(let value): value.description
        case .range(let from, let to): "\(number(from))–\(number(to))"
        case .money(let amount, let currency): "\(amount) \(currency ?? "?")"
        case .moneyRange(let from, let to, let currency): "\(number(from))–\(number(to)) \(currency ?? "?")"
        case .quantity(let amount, let unit): "\(amount) \(unit)"
        case .quantityRange(let from, let to, let unit): "\(number(from))–\(number(to)) \(unit)"
        }
    }

    /// A line a mention: kind, value, the words, isolated so that a terminal shows each in its own direction.
    func lines(colours: Bool) -> String {
        let bytes = Array(text.utf8)
        var lines = ["\(file)  \(language)\(date.map { "  \($0)" } ?? "")"]
        lines.append(marked(bytes, colours: colours))
        for mention in mentions {
            let kind = mention.kind.rawValue.padding(to: 13)
            lines.append("  \(kind)\(words(mention.value).padding(to: 26))\u{2068}\(said(mention.bytes))\u{2069}")
        }
        if showsRemarks {
            for remark in remarks { lines.append("  remark \(file):\(remark.line): \(remark.what) \(remark.why)") }
        }
        return lines.joined(separator: "\n")
    }

    /// The text with its mentions marked: by colour, and by brackets that survive without it.
    private func marked(_ bytes: [UInt8], colours: Bool) -> String {
        var out = ""
        var at = 0
        for mention in mentions where mention.bytes.lowerBound >= at && mention.kind != .quotation {
            out += String(decoding: bytes[at..<mention.bytes.lowerBound], as: UTF8.self)
            let words = String(decoding: bytes[mention.bytes], as: UTF8.self)
            out += colours ? "\u{1B}[\(Self.colour(mention.kind))m\(words)\u{1B}[0m" : "[\(words)]"
            at = mention.bytes.upperBound
        }
        out += String(decoding: bytes[at...], as: UTF8.self)
        return out.split(separator: "\n").map { "\u{2068}\($0)\u{2069}" }.joined(separator: "\n")
    }

    private static func colour(_ kind: Mention.Kind) -> Int {
        switch kind {
        case .date, .time, .interval, .set, .duration: 36
        case .number, .ordinal, .percent, .range, .score: 33
        case .money, .quantity: 32
        case .person, .place, .organisation, .nationality: 35
        case .term, .quotation: 34
        case .negation, .mood: 31
        }
    }

    /// One JSON object.
    func json() -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        MentionJSON.write("{\"date\":", into: &out)
        if let date { MentionJSON.string(date.description, into: &out) } else { MentionJSON.write("null", into: &out) }
        MentionJSON.write(",\"file\":", into: &out)
        MentionJSON.string(file, into: &out)
        MentionJSON.write(",\"language\":", into: &out)
        MentionJSON.string(language.text, into: &out)
        MentionJSON.write(",\"mentions\":[", into: &out)
        MentionJSON.writeAll(mentions, of: bytes.span, withBytes: true, into: &out)
        MentionJSON.write("]", into: &out)
        if showsRemarks {
            MentionJSON.write(",\"remarks\":[", into: &out)
            for (index, remark) in remarks.enumerated() {
                if index > 0 { out.append(0x2C) }
                MentionJSON.member("{\"line\":", remark.line, into: &out)
                MentionJSON.member(",\"what\":", remark.what, into: &out)
                MentionJSON.member(",\"why\":", remark.why, into: &out)
                out.append(0x7D)
            }
            MentionJSON.write("]", into: &out)
        }
        MentionJSON.write(",\"text\":", into: &out)
        MentionJSON.string(text, into: &out)
        MentionJSON.write("}", into: &out)
        return String(decoding: out, as: UTF8.self)
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, width - unicodeScalars.count))
    }
}

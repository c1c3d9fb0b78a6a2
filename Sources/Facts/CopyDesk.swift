public import Languages

/// What a copy desk would mark in a text: misspelt names, missing spaces, letters that stand for others.
public struct CopyDesk: Sendable {
    private let language: Language
    private let misspellings: Misspellings

    /// A desk for a language.
    public init(_ language: Language) {
        self.language = language
        misspellings = Misspellings(language)
    }

    /// The remarks on a text, in its order.
    ///
    /// - A comma, semicolon or full stop with no space behind it, where letters of the language follow.
    /// - Two spaces or more in a row.
    /// - A word that ends in ه where the same text ends it in ة, or where the rules of the language do.
    /// - A name in a spelling that the tables list as a misspelling.
    public func remarks(on text: String) -> [Remark] {
        var remarks: [Remark] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            spacing(Array(line.unicodeScalars), line: number + 1, into: &remarks)
            for word in line.split(whereSeparator: { !$0.isLetter }) {
                guard let form = misspellings.approvedForm(of: word) else { continue }
                remarks.append(
                    Remark(line: number + 1, what: "'\(word)' is misspelt.", why: "The name is written \(form)."))
            }
        }
        remarks += endings(text)
        remarks.sort { $0.line < $1.line }
        return remarks
    }

    /// The remarks on a text, and on dates in it whose weekday is another's, in its order.
    public func remarks(on text: String, mentions: [Mention]) -> [Remark] {
        (remarks(on: text) + contradictions(text, mentions)).sorted { $0.line < $1.line }
    }

    private func contradictions(_ text: String, _ mentions: [Mention]) -> [Remark] {
        let bytes = Array(text.utf8)
        var (at, line) = (0, 1)
        return mentions.compactMap { mention in
            guard let said = mention.contradictedWeekday, bytes.indices.contains(mention.bytes.lowerBound),
                mention.bytes.upperBound <= bytes.count, case .time(let value) = mention.value,
                let day = Stamp(String(value.prefix(10)))?.day
            else { return nil }
            if mention.bytes.lowerBound < at { (at, line) = (0, 1) }
            line += bytes[at..<mention.bytes.lowerBound].count { $0 == 0x0A }
            at = mention.bytes.lowerBound
            let words = String(decoding: bytes[mention.bytes], as: UTF8.self)
            let names = (right: language.weekdayName(day.weekday), said: language.weekdayName(said))
            return Remark(
                line: line, what: "'\(words)' contradicts itself.",
                why: "\(day) is \(names.right ?? "\(day.weekday)"), not \(names.said ?? "\(said)").")
        }
    }

    private func spacing(_ scalars: [Unicode.Scalar], line: Int, into remarks: inout [Remark]) {
        for (place, scalar) in scalars.enumerated() where place > 0 && place + 1 < scalars.count {
            let (before, after) = (scalars[place - 1], scalars[place + 1])
            if "،؛,;".unicodeScalars.contains(scalar), before.properties.isAlphabetic, after.properties.isAlphabetic {
                let words = excerpt(scalars, around: place)
                remarks.append(
                    Remark(
                        line: line, what: "No space behind '\(scalar)' in '\(words)'.",
                        why: "A mark parts words with a space."))
            }
            if scalar == " ", after == " ", before != " " {
                let words = excerpt(scalars, around: place)
                remarks.append(
                    Remark(line: line, what: "More than one space in '\(words)'.", why: "Words are parted by one."))
            }
        }
    }

    private func excerpt(_ scalars: [Unicode.Scalar], around place: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[max(0, place - 8)..<min(scalars.count, place + 9)])
        return String(view)
    }

    /// Arabic words of a definite or adjectival form that end in ه for ة.
    private func endings(_ text: String) -> [Remark] {
        guard language.phrasing.hasProclitics else { return [] }
        var found: [Remark] = []
        var feminine: Set<String> = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter }) where word.last == "ة" {
                feminine.insert(String(word.dropLast()))
            }
        }
        for (number, line) in lines.enumerated() {
            for word in line.split(whereSeparator: { !$0.isLetter }) where word.last == "ه" && word.count > 4 {
                let stem = String(word.dropLast())
                // A definite noun takes no pronoun, so its ه can only be ة.
                guard feminine.contains(stem) || stem.hasPrefix("ال") && !Self.trueEndings.contains(stem) else {
                    continue
                }
                found.append(
                    Remark(
                        line: number + 1, what: "'\(word)' ends in ه.", why: "The word is written \(stem)ة."))
            }
        }
        return found
    }

    /// Words with the article whose ه is their own letter.
    private static let trueEndings: Set<String> = [
        "الل", "الإل", "الوج", "الفق", "الشب", "المنتب", "الاتجا", "المتج", "الميا", "المشاب", "التوجي", "الكر",
        "المنبّ", "المنب",
        "التنبي", "التشبي", "السف", "الفواك", "المتشاب", "الرفا", "الترفي", "المواج", "الموج", "الانتبا", "الاشتبا",
        "التنزي", "النزي",
        "الفقي", "التاف", "المكرو", "الوجي", "المياه", "الجبا", "الشفا", "الأفوا", "الوجو", "الأوج", "العضا", "التنويه",
        "التنوي",
    ]
}

/// What a copy desk remarks: the line, what stands there, and why it is remarked on.
public struct Remark: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// What stands there.
    public let what: String
    /// Why it is remarked on.
    public let why: String

    /// A remark.
    public init(line: Int, what: String, why: String) {
        self.line = line
        self.what = what
        self.why = why
    }
}

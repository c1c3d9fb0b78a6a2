import Languages

/// A number is mended with the noun that it counts: три разговора, пять разговоров.
extension FactWriter {
    /// What a number in the place of a mention takes with it.
    enum Company {
        /// No noun follows, or it stays as it is.
        case none
        /// The noun that follows would have another form, and isn't known.
        case unknown
        /// The number and its noun, and where they end.
        case noun(candidates: [String], end: Int, isVerbTouched: Bool)
    }

    /// The noun behind a number, changed with it.
    func company(
        of mention: Mention, _ range: Range<Int>, _ words: String, _ bytes: [UInt8], to value: Value,
        _ kind: Mention.Kind, behind before: String
    ) -> Company {
        guard mention.kind == kind, kind == .number || kind == .range, let old = Self.count(mention.value),
            let new = Self.count(value)
        else { return .none }
        // One stands with a verb in the singular, which somebody should look at.
        let isVerbTouched = old.whole.map(language.isSingular) != new.whole.map(language.isSingular)
        let following = Self.following(range.upperBound, in: bytes)
        guard !following.isEmpty else { return .none }
        let surface = Surface(words)
        for count in (1...following.count).reversed() {
            let phrase = following[..<count].map(\.word).joined(separator: " ")
            let folded = Surface.folded(phrase)
            for noun in CountedNouns.of(self, beginningAs: folded)[folded]
            where noun.lemma.split(separator: " ").count == count {
                var found: [String] = []
                let text = "\(words) \(phrase)"
                for fit in fits(
                    of: text, mention.value, value, kind, kind, surface, language.cases(behind: before), noun)
                {
                    if let text = written(fit, value, kind, surface), !found.contains(text) { found.append(text) }
                }
                if !found.isEmpty {
                    return .noun(candidates: found, end: following[count - 1].end, isVerbTouched: isVerbTouched)
                }
            }
        }
        let changes = old.whole.map(language.pluralForm) != new.whole.map(language.pluralForm)
        if changes, let guessed = language.noun(countedBy: old.whole, in: following.map(\.word)) {
            let noun = language.inflected(guessed.noun, WordForm(.nominative, new.whole == 1 ? .singular : .plural))
            let numbers = candidates(for: value, kind, like: words, stating: mention.value, kind, behind: before)
            return .noun(
                candidates: numbers.map { "\($0) \(noun)" }, end: following[guessed.words - 1].end,
                isVerbTouched: isVerbTouched)
        }
        return changes ? .unknown : .none
    }

    /// The figure of a number or an open range; the upper of a closed one.
    private static func count(_ value: Value) -> Exact? {
        switch value {
        case .number(let number): number
        case .range(let from, let to): to ?? from
        default: nil
        }
    }

    /// Up to three words behind a place, and where each ends; none where something else than a space stands before them.
    private static func following(_ place: Int, in bytes: [UInt8]) -> [(word: String, end: Int)] {
        var found: [(String, Int)] = []
        var at = place
        while found.count < 3, at < bytes.count {
            if bytes[at] == 0x20 {
                at += 1
            } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
                at += 2
            } else {
                break
            }
            let start = at
            while at < bytes.count, bytes[at] >= 0x80 && bytes[at] != 0xC2 && bytes[at] != 0xE2 || isLetter(bytes[at]) {
                at += 1
            }
            guard at > start else { break }
            let word = String(decoding: bytes[start..<at], as: UTF8.self)
            guard
                word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" || $0.properties.isDiacritic })
            else { break }
            found.append((word, at))
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
    }

    /// All forms of a noun, folded.
    func forms(of noun: Noun) -> Set<String> {
        var found: Set<String> = []
        for grammaticalCase in language.writtenCases {
            for number in GrammaticalNumber.allCases {
                let form = WordForm(grammaticalCase, number, gender: noun.gender, isAnimate: noun.isAnimate)
                found.insert(Surface.folded(language.inflected(noun, form)))
            }
            // Три рабочие поездки, три телефонных разговора.
            var manner = NumberManner()
            manner.digits = .western
            for count in [1, 2, 5, 11, 100] {
                let counted = language.counted(
                    WrittenNumber(count), noun, manner: manner, form: WordForm(grammaticalCase))
                found.insert(Surface.folded(String(counted.drop { $0.isNumber || $0 == " " })))
            }
        }
        return found
    }
}

extension Language {
    /// Whether a verb behind so many things is in the singular; where verbs before their subject don't change, never.
    fileprivate func isSingular(_ count: Int) -> Bool { !phrasing.hasProclitics && pluralForm(of: count) == .one }
}

/// The nouns that numbers count, by each of their forms, folded.
///
/// Made for the forms that begin with a letter when the first of them is asked for.
private struct CountedNouns {
    private let nouns: [String: [Noun]]
    private static let known = MadeOnce<String, CountedNouns>()

    /// Those with forms that begin as a phrase does.
    static func of(_ writer: FactWriter, beginningAs phrase: String) -> CountedNouns {
        let letter = phrase.prefix(1)
        return known.value(of: "\(writer.language.tag) \(letter)") { CountedNouns(writer, letter) }
    }

    private init(_ writer: FactWriter, _ letter: Substring) {
        let language = writer.language
        func begins(_ word: String) -> Bool { Surface.folded(word).prefix(1) == letter }
        // The plural of an Arabic noun may begin with another letter: أشخاص, أصوات.
        func begins(_ noun: Noun) -> Bool {
            begins(noun.lemma) || language.phrasing.hasProclitics && noun.irregular.contains(where: begins)
        }
        var all = language.countedNouns.filter(begins)
        for table in language.nameTables {
            for row in "\(table)".utf8.split(separator: 0x0A) where row.starts(with: "term\t".utf8) {
                let fields = Substring(row).parts(0x09, keepingEmpty: true)
                guard fields.count > 2, language.phrasing.hasProclitics || begins(String(fields[2])),
                    let noun = language.noun(named: String(fields[2])), begins(noun)
                else { continue }
                all.append(noun)
            }
        }
        var nouns: [String: [Noun]] = [:]
        for noun in all {
            for form in writer.forms(of: noun) { nouns[form, default: []].append(noun) }
        }
        self.nouns = nouns
    }

    subscript(form: String) -> [Noun] { nouns[form] ?? [] }
}

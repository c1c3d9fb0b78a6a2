import Languages

/// A weekday that stands beside a date which falls on another is mended alone: the date stays as it is.
extension FactWriter {
    /// What is to be written for the weekday that a mention gives to its date, so that it is the date's own.
    ///
    /// In the form of the word that stands there, with the small word before it (во вторник, в среду). Nil where the
    /// mention doesn't contradict itself, where its weekday is shortened or stands there twice, and where the text so
    /// mended isn't read as the same date. `reference`: the moment of writing.
    public func mending(ofWeekdayIn mention: Mention, in text: String, reference: Reference? = nil) -> Mending? {
        let bytes = Array(text.utf8)
        guard let said = mention.contradictedWeekday, case .time(let value) = mention.value,
            let right = Stamp(String(value.prefix(10)))?.day.weekday, mention.bytes.lowerBound >= 0,
            mention.bytes.upperBound <= bytes.count
        else { return nil }
        let forms = Self.forms(of: said, in: language)
        let places = Self.words(in: bytes, mention.bytes).filter { word in
            forms.contains { $0.folded == Surface.folded(String(decoding: bytes[word], as: UTF8.self)) }
        }
        guard let place = places.first, places.count == 1 else { return nil }
        let old = String(decoding: bytes[place], as: UTF8.self)
        let before = String(decoding: bytes[..<place.lowerBound], as: UTF8.self)
        let stated = language.cases(behind: Self.lastWord(of: before))
        let fitting = forms.filter { $0.folded == Surface.folded(old) }
        let form = fitting.first { stated.contains($0.form.grammaticalCase) } ?? fitting.first
        guard let form, let name = language.weekdayName(right, form: form.form, hasArticle: form.hasArticle) else {
            return nil
        }
        let mending = mending(Surface(old).capitalised(name), at: place, in: bytes, before)
        let mended = Array(mending.applied(to: text).utf8)
        let isRead = reader.mentions(in: mended.span, reference: reference).contains {
            $0.kind == mention.kind && $0.value == mention.value && $0.contradictedWeekday == nil
                && $0.bytes.contains(place.lowerBound)
        }
        return isRead ? mending.sure() : nil
    }

    /// A weekday in a form.
    private struct WeekdayForm {
        let form: WordForm
        let hasArticle: Bool
        let folded: String
    }

    private static func forms(of weekday: Int, in language: Language) -> [WeekdayForm] {
        [true, false].flatMap { hasArticle in
            language.writtenCases.compactMap { grammaticalCase in
                let form = WordForm(grammaticalCase)
                return language.weekdayName(weekday, form: form, hasArticle: hasArticle).map {
                    WeekdayForm(form: form, hasArticle: hasArticle, folded: Surface.folded($0))
                }
            }
        }
    }

    /// Where the words of some bytes stand: letters, and what is written at them.
    private static func words(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var (start, at) = (range.lowerBound, range.lowerBound)
        for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
            let end = at + UTF8.width(scalar)
            if !scalar.properties.isAlphabetic, !scalar.properties.isDiacritic {
                if start < at { words.append(start..<at) }
                start = end
            }
            at = end
        }
        if start < at { words.append(start..<at) }
        return words
    }
}

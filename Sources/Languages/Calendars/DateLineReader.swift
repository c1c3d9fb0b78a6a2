/// Takes a date line apart, from its first token to its last.
struct DateLineReader {
    private enum Item {
        case number(Int, width: Int)
        case words(DateWords.Entry)
        case mark(Unicode.Scalar, isGlued: Bool)
    }

    private let items: [Item]
    private var at = 0
    private var language: LanguageTag?

    /// Nil where the line has a word that no date has.
    init?(_ line: String) {
        let tokens = DateToken.tokens(of: line)
        guard tokens.count <= 32 else { return nil }
        var items: [Item] = []
        var at = 0
        while at < tokens.count {
            switch tokens[at].kind {
            case .number(let value, let width):
                items.append(.number(value, width: width))
                at += 1
            case .mark(let scalar):
                items.append(.mark(scalar, isGlued: tokens[at].isGlued))
                at += 1
            case .word(let word):
                guard let first = word.unicodeScalars.first else { return nil }
                let words = DateWords.beginning(with: first)
                let run = tokens[at...].prefix(words.longest).prefix { $0.word != nil }.compactMap(\.word)
                let found = (1...max(1, run.count)).reversed().lazy.compactMap { length in
                    words.entries[run.prefix(length).joined(separator: " ")].map { (length, $0) }
                }.first
                guard let (length, entry) = found else { return nil }
                items.append(.words(entry))
                at += length
            }
        }
        self.items = items
    }

    /// The date; nil where there is none, where there are two, and where something is left over.
    mutating func read() -> DateLine? {
        var day: Day?
        var hijri: HijriDay?
        var weekday: Int?
        var time: (second: Int, offset: Int?)?
        while at < items.count {
            if passMark(",.|-–·•()[]/") || pass(.joint) { continue }
            if day == nil, let found = attempt({ $0.numericDay() ?? $0.namedDay() }) {
                day = found
            } else if hijri == nil, let found = attempt({ $0.hijriDay() }) {
                hijri = found
            } else if time == nil, let found = attempt({ $0.time() }) {
                time = found
            } else if weekday == nil, let found = take({ if case .weekday(let number) = $0 { number } else { nil } }) {
                weekday = found
            } else {
                return nil
            }
        }
        guard let day = day ?? hijri?.gregorian,
            let stamp = Stamp(day: day, secondOfDay: time?.second, offset: time?.offset)
        else { return nil }
        return DateLine(stamp: stamp, language: language)
    }

    /// 2022-06-28, 28.06.2022, 28/06/2022, and 06/28/2022 since no month is the 28th.
    private mutating func numericDay() -> Day? {
        let start = at
        guard let first = number(), let mark = mark(of: "-./"), let second = number(), passMark(mark),
            let third = number()
        else {
            at = start
            return nil
        }
        if first.width == 4, second.width <= 2, third.width <= 2 {
            return Day(year: first.value, month: second.value, day: third.value)
        }
        guard first.width <= 2, second.width <= 2, third.width == 4 else { return nil }
        _ = pass(.yearWord) || pass(.era)
        return Day(year: third.value, month: second.value, day: first.value)
            ?? (mark == "/" ? Day(year: third.value, month: first.value, day: second.value) : nil)
    }

    /// 28 June 2022, 28th of June, 2022, June 28, 2022, 28 يونيو/حزيران 2022, 28-Jun-2022.
    private mutating func namedDay() -> Day? {
        var day = dayNumber()
        if day != nil {
            _ = pass(.joint) || passMark("-/")
        }
        guard let month = gregorianMonth() else { return nil }
        if day == nil { day = dayNumber() }
        _ = pass(.joint) || passMark(",-/.")
        _ = pass(.yearWord)
        guard let day, let year = number(), year.width == 4 else { return nil }
        _ = pass(.yearWord)
        _ = pass(.era)
        return Day(year: year.value, month: month, day: day)
    }

    /// 29 ذو القعدة 1443 هـ.
    private mutating func hijriDay() -> HijriDay? {
        guard let day = dayNumber() else { return nil }
        _ = pass(.joint)
        guard let month = take({ if case .hijriMonth(let number) = $0 { number } else { nil } }) else { return nil }
        _ = pass(.joint) || passMark(",")
        _ = pass(.yearWord)
        guard let year = number(), year.width == 4 else { return nil }
        _ = pass(.yearWord)
        _ = pass(.hijra)
        return HijriDay(year: year.value, month: month, day: day)
    }

    /// A month, and its name in a second set: يونيو/حزيران, يونيو (حزيران).
    private mutating func gregorianMonth() -> Int? {
        guard let month = monthName() else { return nil }
        let start = at
        let isBracketed = passMark("(")
        if !isBracketed { _ = passMark("/-") }
        guard let second = monthName(), second == month, !isBracketed || passMark(")") else {
            at = start
            return month
        }
        return month
    }

    private mutating func monthName() -> Int? {
        take { if case .month(let number) = $0 { number } else { nil } }
    }

    private mutating func dayNumber() -> Int? {
        let start = at
        guard let number = number(), number.width <= 2, (1...31).contains(number.value) else {
            at = start
            return nil
        }
        _ = pass(.ordinal)
        return number.value
    }

    /// 21:52, 21:52:07, 9:52 pm, 9 pm, each with a zone behind it or none: GMT, MSK, UTC+3, +03:00.
    private mutating func time() -> (second: Int, offset: Int?)? {
        guard let hour = number(), hour.width <= 2, hour.value < 24 else { return nil }
        var second = hour.value * 3_600
        let isByClock = passMark(":")
        if isByClock {
            guard let minute = number(), minute.width == 2, minute.value < 60 else { return nil }
            second += minute.value * 60
            if passMark(":") {
                guard let stated = number(), stated.width == 2, stated.value < 60 else { return nil }
                second += stated.value
            }
        }
        if pass(.afterNoon) {
            if hour.value < 12 { second += 43_200 }
        } else if pass(.beforeNoon) {
            if hour.value == 12 { second -= 43_200 }
        } else if !isByClock {
            return nil
        }
        return (second, attempt { $0.offset() })
    }

    private mutating func offset() -> Int? {
        _ = passMark("(,")
        let zone = take { if case .zone(let seconds) = $0 { seconds } else { nil } }
        let start = at
        guard at < items.count, case .mark(let sign, let isGlued) = items[at], sign == "+" || sign == "-",
            sign == "+" || zone != nil || isGlued
        else { return zone }
        at += 1
        guard let hours = number(), hours.width <= 2 || hours.width == 4 else {
            at = start
            return zone
        }
        var seconds = hours.width == 4 ? hours.value / 100 * 3_600 + hours.value % 100 * 60 : hours.value * 3_600
        if hours.width <= 2, passMark(":") {
            guard let minutes = number(), minutes.width == 2, minutes.value < 60 else { return nil }
            seconds += minutes.value * 60
        }
        guard seconds <= 64_800 else { return nil }
        return (zone ?? 0) + (sign == "-" ? -seconds : seconds)
    }
}

extension DateLineReader {
    /// What `part` reads; where it reads nothing, the place stays.
    private mutating func attempt<Part>(_ part: (inout DateLineReader) -> Part?) -> Part? {
        var ahead = self
        guard let found = part(&ahead) else { return nil }
        self = ahead
        return found
    }

    private mutating func number() -> (value: Int, width: Int)? {
        guard at < items.count, case .number(let value, let width) = items[at] else { return nil }
        at += 1
        return (value, width)
    }

    private mutating func mark(of allowed: String) -> String? {
        guard at < items.count, case .mark(let scalar, _) = items[at], allowed.unicodeScalars.contains(scalar) else {
            return nil
        }
        at += 1
        return String(scalar)
    }

    private mutating func passMark(_ allowed: String) -> Bool { mark(of: allowed) != nil }

    /// The number that goes with the first fitting meaning of the words here, if there is one.
    private mutating func take(_ fitting: (DateMeaning) -> Int?) -> Int? {
        guard at < items.count, case .words(let entry) = items[at],
            let number = entry.meanings.lazy.compactMap(fitting).first
        else { return nil }
        at += 1
        if !entry.meanings.contains(where: { if case .zone = $0 { true } else { false } }) {
            language = language ?? entry.language
        }
        return number
    }

    private mutating func pass(_ meaning: DateMeaning) -> Bool {
        guard at < items.count, case .words(let entry) = items[at], entry.meanings.contains(meaning) else {
            return false
        }
        at += 1
        if meaning == .yearWord || meaning == .hijra { language = language ?? entry.language }
        return true
    }
}

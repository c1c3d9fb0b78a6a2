import Facts

/// A fact of a sentence in the form that it is compared in.
///
/// An interval or a range is two facts, one for each end, so that the end that changed is found alone.
struct Fact: Sendable {
    /// How facts are paired: those of different classes never contradict each other.
    enum Class: UInt8, Sendable {
        case figure, ordinal, duration, calendar, clock
    }

    /// What a figure counts.
    enum Unit: Sendable, Equatable {
        case none
        case percent
        /// ISO 4217; nil where it isn't said.
        case currency(String?)
        /// UCUM.
        case measure(String)
    }

    var `class`: Class
    /// The kind of the mention that it came from.
    var kind: Mention.Kind
    /// Bytes of the block.
    var place: Range<Int>
    /// The number; nil where there is none.
    var figure: Exact?
    var unit = Unit.none
    var duration: DurationParts?
    var said: SaidTime?
    /// The value of the mention, where it is a time: resolved from the moment of writing.
    var resolved = ""
    /// The time zone of an hour, in minutes east of Greenwich; nil where none is said.
    var zone: Int?
    /// More than, up to.
    var bound = Bound.none
    var isAbout = false
    /// The numbers of the digits at the place, read without their marks: a net under all misreadings.
    var digits: [UInt64] = []
    /// The whole mention, where `place` is narrowed to one end of two.
    var whole: Range<Int> = 0..<0
    /// Where its digits begin; nil where there are none.
    var figureStart: Int?
    /// Whether it is one end of two.
    var isEnd = false
    /// An hour with no mark of one: "at four", which may be four of anything.
    var isBareHour = false

    enum Bound: UInt8, Sendable { case none, least, most }

    /// Whether it says when, in any way.
    var isTime: Bool { self.class == .calendar || self.class == .clock }
}

/// A length of time as it was said: how many of which unit.
struct DurationParts: Sendable, Equatable {
    /// Nil where it is vague: several days.
    var count: Exact?
    var unit: SaidExtent.Unit
    /// In seconds, months of 30 days and years of 365; nil where vague.
    var seconds: Double?

    /// From what was said; `value` is the ISO 8601 text, by which lengths of several units are reckoned.
    init?(_ extent: SaidExtent?, value: String) {
        guard let extent else { return nil }
        count = extent.count
        unit = extent.unit
        if let count {
            seconds = count.double * Self.length(unit)
        } else if !extent.isVague {
            seconds = Self.seconds(value)
        }
    }

    /// As many of the same unit.
    func counting(_ count: Exact) -> DurationParts {
        var parts = self
        parts.count = count
        parts.seconds = count.double * Self.length(unit)
        return parts
    }

    static func length(_ unit: SaidExtent.Unit) -> Double {
        switch unit {
        case .second: 1
        case .minute: 60
        case .hour: 3_600
        case .day: 86_400
        case .week: 604_800
        case .month: 2_592_000
        case .quarter: 7_884_000
        case .halfYear: 15_768_000
        case .year: 31_536_000
        case .decade: 315_360_000
        case .century: 3_153_600_000
        case .millennium: 31_536_000_000
        }
    }

    /// The length of an ISO 8601 duration: `P2Y3M`, `PT1H30M`; nil where it is none.
    private static func seconds(_ text: String) -> Double? {
        var isTime = false
        var digits = ""
        var sum = 0.0
        guard text.first == "P" else { return nil }
        for letter in text.dropFirst() {
            let unit: SaidExtent.Unit
            switch letter {
            case "T":
                isTime = true
                continue
            case "0"..."9", ".":
                digits.append(letter)
                continue
            case "M": unit = isTime ? .minute : .month
            case "Y": unit = .year
            case "W": unit = .week
            case "D": unit = .day
            case "H": unit = .hour
            case "S": unit = .second
            default: return nil
            }
            guard let value = Double(digits) else { return nil }
            sum += value * length(unit)
            digits = ""
        }
        return digits.isEmpty ? sum : nil
    }
}

import Languages

/// Digits and what binds them, before it is known what they state.
struct Numeral {
    enum Shape: UInt8 {
        /// 2013, 1 000, 1,000,000.
        case whole
        /// 3.14, .5; its parts are `a` and `b`.
        case decimal
        /// 10:30, 10:30:15.
        case colons
        /// 2/12, 12/2/2013.
        case slashes
        /// 15.02, 15.02.2013 where the language writes dates so; 15.02 is a decimal as well.
        case dots
        /// 2013-02-12, 12-02-2013.
        case dashes
    }

    var shape: Shape
    /// The number that it is; nil where it is none, or too large to be exact.
    var value: Exact?
    /// The groups of digits, from the first, and how many digits each has.
    var a = 0
    var b = 0
    var c = 0
    var widthA = 0
    var widthB = 0
    var widthC = 0
    /// How many groups there are: 1 to 3.
    var groups = 1
    /// Whether a mark that groups thousands stands in it.
    var isGrouped = false
}

extension Tokeniser {
    /// Reads digits at `at` and moves behind them.
    mutating func readNumeral(at: inout Int) -> Numeral {
        var marks: (UInt32, UInt32) = (0, 0)
        var numeral = Numeral(shape: .whole, value: nil)
        var isExact = true
        var whole = 0
        var width = 0
        readGroup(&at, into: &whole, &width, &isExact)
        numeral.a = whole
        numeral.widthA = width
        if let grouped = readThousands(behind: whole, width, at: &at, isExact: &isExact) {
            numeral.isGrouped = true
            numeral.value = isExact ? Exact(grouped) : nil
            numeral.a = grouped
            readFraction(of: grouped, at: &at, into: &numeral, isExact: isExact)
            return numeral
        }
        numeral.value = isExact ? Exact(whole) : nil
        while numeral.groups < 3 {
            var next = at
            guard let mark = scalar(at: &next), let binding = Self.binding(mark) else { break }
            if numeral.groups == 2, binding != Self.binding(marks.0) { break }
            if binding == 0x2D, !isDashedDate(from: at, width: width, groups: numeral.groups) { break }
            var value = 0
            var digits = 0
            var fits = true
            var end = next
            readGroup(&end, into: &value, &digits, &fits)
            guard digits > 0 else { break }
            if numeral.groups == 1 {
                (numeral.b, numeral.widthB) = (value, digits)
                marks.0 = mark
            } else {
                if binding == 0x2C || binding == 0x3A && digits != 2 { break }
                (numeral.c, numeral.widthC) = (value, digits)
                marks.1 = mark
            }
            isExact = isExact && fits
            numeral.groups += 1
            at = end
            if binding == 0x2C { break }
        }
        settle(&numeral, mark: marks.0, isExact: isExact)
        return numeral
    }

    /// Tells what two or three groups are, by the mark between them.
    private func settle(_ numeral: inout Numeral, mark: UInt32, isExact: Bool) {
        guard numeral.groups > 1 else { return }
        numeral.value = nil
        switch Self.binding(mark) ?? 0 {
        case 0x3A:
            numeral.shape = .colons
        case 0x2F:
            numeral.shape = .slashes
            if numeral.groups == 2, numeral.b > 0, isExact { numeral.value = Exact(numeral.a, over: numeral.b) }
        case 0x2D:
            numeral.shape = .dashes
        case 0x2E where numeral.groups == 3:
            numeral.shape = .dots
        default:
            numeral.shape = mark == 0x2E ? .dots : .decimal
            numeral.value = isExact ? decimal(numeral.a, numeral.b, digits: numeral.widthB) : nil
        }
    }

    func decimal(_ whole: Int, _ fraction: Int, digits: Int) -> Exact? {
        guard digits < 19 else { return nil }
        var scale = 1
        for _ in 0..<digits {
            let (next, overflow) = scale.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            scale = next
        }
        return Exact(fraction, over: scale).flatMap { Exact(whole).adding($0) }
    }

    /// Marks that bind groups of digits, as one mark a use; nil for any other.
    private static func binding(_ mark: UInt32) -> UInt32? {
        switch mark {
        case 0x2E, 0x66B: 0x2E
        case 0x2C, 0x66C, 0x60C: 0x2C
        case 0x3A: 0x3A
        case 0x2F, 0x2044: 0x2F
        case 0x2D, 0x2010, 0x2011: 0x2D
        default: nil
        }
    }

    func readGroup(_ at: inout Int, into value: inout Int, _ width: inout Int, _ isExact: inout Bool) {
        while true {
            skipInvisible(&at)
            guard let digit = digit(at: &at) else { return }
            let (ten, o1) = value.multipliedReportingOverflow(by: 10)
            let (sum, o2) = ten.addingReportingOverflow(digit)
            if o1 || o2 { isExact = false } else { value = sum }
            width += 1
        }
    }

    /// 1 000, 1,000, 1٬000: the number with its thousands, where that is what follows; nil where not.
    private func readThousands(behind first: Int, _ width: Int, at: inout Int, isExact: inout Bool) -> Int? {
        guard (1...3).contains(width), first > 0 else { return nil }
        var total = first
        var end = at
        var mark: UInt32 = 0
        var groups = 0
        while true {
            var next = end
            guard let found = scalar(at: &next), groups == 0 ? groupsThousands(found) : found == mark else { break }
            var value = 0
            var digits = 0
            var fits = true
            readGroup(&next, into: &value, &digits, &fits)
            guard digits == 3 else { break }
            let (thousand, o1) = total.multipliedReportingOverflow(by: 1000)
            let (sum, o2) = thousand.addingReportingOverflow(value)
            if o1 || o2 { isExact = false } else { total = sum }
            mark = found
            groups += 1
            end = next
        }
        guard groups > 0 else { return nil }
        // Too large to be exact, whatever stands behind it; it would be read again from each of its groups.
        if groups > Self.mostThousands {
            isExact = false
            at = end
            return total
        }
        // 1,000,00 and 1 000 00 are not grouped: leave such to be read as they stand.
        var behind = end
        if let next = scalar(at: &behind), next == mark {
            var probe = behind
            if digit(at: &probe) != nil { return nil }
        }
        if groups == 1, mark == 0x60C || (mark == 0x2E || mark == 0x2C) && !style.groups(with: mark) {
            // 1.111,11: the other mark behind it tells that this one groups.
            var next = end
            guard let other = scalar(at: &next), other == 0x2E || other == 0x2C, other != mark else { return nil }
            var (value, digits, fits) = (0, 0, true)
            readGroup(&next, into: &value, &digits, &fits)
            guard digits > 0, digits != 3 else { return nil }
        }
        at = end
        return total
    }

    /// How many groups of three digits an exact number can have behind the first.
    private static var mostThousands: Int { 6 }

    private func groupsThousands(_ mark: UInt32) -> Bool {
        switch mark {
        case 0xA0, 0x2009, 0x202F, 0x66C, 0x60C: true
        case 0x20: style.groupsWithSpace
        case 0x27, 0x2019: true
        case 0x2E, 0x2C: true
        default: false
        }
    }

    private func readFraction(of whole: Int, at: inout Int, into numeral: inout Numeral, isExact: Bool) {
        var next = at
        guard let mark = scalar(at: &next), mark == 0x2E || mark == 0x2C || mark == 0x66B else { return }
        var value = 0
        var digits = 0
        var fits = true
        readGroup(&next, into: &value, &digits, &fits)
        guard digits > 0 else { return }
        numeral.value = isExact && fits ? decimal(whole, value, digits: digits) : nil
        numeral.shape = .decimal
        at = next
    }

    /// Whether what follows makes a date of three groups: 2013-02-12, 12-02-2013.
    private func isDashedDate(from: Int, width: Int, groups: Int) -> Bool {
        if groups == 2 { return true }
        guard width <= 2 || width == 4 else { return false }
        var at = from
        guard scalar(at: &at) != nil else { return false }
        var (value, digits, fits) = (0, 0, true)
        readGroup(&at, into: &value, &digits, &fits)
        guard (1...2).contains(digits), value <= 31, let mark = scalar(at: &at), Self.binding(mark) == 0x2D else {
            return false
        }
        var (last, lastDigits) = (0, 0)
        readGroup(&at, into: &last, &lastDigits, &fits)
        guard width == 4 ? (1...2).contains(lastDigits) : lastDigits == 4 || lastDigits == 2 else { return false }
        var behind = at
        if let mark = scalar(at: &behind), Self.binding(mark) == 0x2D { return digit(at: &behind) == nil }
        return true
    }
}

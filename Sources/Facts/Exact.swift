/// An exact rational number: what a text states is never rounded.
///
/// Held in lowest terms, the denominator positive. Arithmetic that leaves 64 bits gives nil: a number too large to be
/// exact is no number here.
public struct Exact: Sendable, Hashable {
    /// The number above the line, with the sign.
    public let numerator: Int
    /// The number below the line, at least 1.
    public let denominator: Int

    /// A whole number.
    public init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// A fraction; nil where `denominator` is 0 or the parts leave 64 bits.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        if denominator == 1 {
            self.numerator = numerator
            self.denominator = 1
            return
        }
        var (a, b) = (abs(numerator), abs(denominator))
        while b != 0 { (a, b) = (b, a % b) }
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / max(a, 1)
        self.denominator = sign * denominator / max(a, 1)
    }

    /// Whether it has no fraction.
    public var isWhole: Bool { denominator == 1 }
    /// The whole number that it is; nil for a fraction.
    public var whole: Int? { denominator == 1 ? numerator : nil }

    /// The sum; nil where it leaves 64 bits.
    public func adding(_ other: Exact) -> Exact? {
        let (a, o1) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (b, o2) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (sum, o3) = a.addingReportingOverflow(b)
        let (below, o4) = denominator.multipliedReportingOverflow(by: other.denominator)
        guard !o1, !o2, !o3, !o4 else { return nil }
        return Exact(sum, over: below)
    }

    /// The product; nil where it leaves 64 bits.
    public func times(_ other: Exact) -> Exact? {
        guard let one = Exact(numerator, over: other.denominator), let two = Exact(other.numerator, over: denominator)
        else { return nil }
        let (above, o1) = one.numerator.multipliedReportingOverflow(by: two.numerator)
        let (below, o2) = one.denominator.multipliedReportingOverflow(by: two.denominator)
        guard !o1, !o2 else { return nil }
        return Exact(above, over: below)
    }

    /// A whole power; where it leaves 64 bits, to ten significant digits; nil beyond ten digits before the point and
    /// where the base is 0 and the power negative.
    func raised(to power: Int) -> Exact? {
        guard power >= 0 else {
            return numerator == 0 ? nil : Exact(denominator, over: numerator)?.raised(to: -power)
        }
        var exact: Exact? = Exact(1)
        for _ in 0..<power {
            guard let now = exact else { break }
            exact = now.times(self)
        }
        if let exact { return exact }
        var rounded = 1.0
        for _ in 0..<power { rounded *= Double(numerator) / Double(denominator) }
        guard rounded.magnitude < 1e10, rounded.magnitude > 1e-7 else { return nil }
        var scale = 1
        while rounded.magnitude * Double(scale) < 1e9 { scale *= 10 }
        return Exact(Int((rounded * Double(scale)).rounded()), over: scale)
    }

    /// The number with its sign turned.
    public var negated: Exact { Exact(unchecked: -numerator, over: denominator) }

    private init(unchecked numerator: Int, over denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

extension Exact: Comparable {
    /// By value.
    public static func < (one: Exact, other: Exact) -> Bool {
        let left = one.numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: one.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}

extension Exact: CustomStringConvertible {
    /// Plain decimal, with no exponent, grouping or trailing zeros; a fraction that has no end is given to ten
    /// significant digits.
    public var description: String {
        let sign = numerator < 0 ? "-" : ""
        let (above, below) = (numerator.magnitude, UInt(denominator))
        var (whole, rest) = above.quotientAndRemainder(dividingBy: below)
        if rest == 0 { return "\(sign)\(whole)" }
        var twos = below
        while twos % 2 == 0 { twos /= 2 }
        while twos % 5 == 0 { twos /= 5 }
        let isFinite = twos == 1
        var digits: [UInt8] = []
        var significant = whole > 0 ? String(whole).utf8.count : 0
        while rest > 0, digits.count < 40, isFinite || significant < 11 {
            let (high, low) = rest.multipliedFullWidth(by: 10)
            let (digit, next) = below.dividingFullWidth((high, low))
            digits.append(UInt8(digit))
            rest = next
            if significant > 0 || digit > 0 { significant += 1 }
        }
        if !isFinite, significant > 10, let last = digits.popLast(), last >= 5 {
            var at = digits.count - 1
            while at >= 0, digits[at] == 9 {
                digits[at] = 0
                at -= 1
            }
            if at >= 0 { digits[at] += 1 } else { whole += 1 }
        }
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(digits.map { String($0) }.joined())"
    }
}

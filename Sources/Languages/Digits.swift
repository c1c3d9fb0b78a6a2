extension EditionStyle.Digits {
    /// `number` in these digits, without grouping; `-` stands before a negative one.
    public func written(_ number: Int) -> String { rewriting(String(number)) }

    /// `text` with its ASCII digits in this set; all else as it was.
    public func rewriting(_ text: String) -> String {
        guard self != .western else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = scalar.value &- 0x30
            scalars.append(value < 10 ? Unicode.Scalar(zero + value) ?? scalar : scalar)
        }
        return String(scalars)
    }

    /// The code point of the set's zero; the other nine follow it.
    private var zero: UInt32 {
        switch self {
        case .western: 0x30
        case .arabicIndic: 0x660
        case .persian: 0x6F0
        }
    }
}

extension Unicode.Scalar {
    /// What the scalar counts as a decimal digit, 0 to 9; nil where it is none.
    ///
    /// Source: general category Nd of Unicode 17 (UAX #44), whose scripts each have ten digits in a row.
    public var digitValue: Int? {
        if value &- 0x30 < 10 { return Int(value &- 0x30) }
        guard value >= 0x660 else { return nil }
        let zeros = zerosOfScripts
        var low = 0
        var high = zeros.count
        while low < high {
            let middle = (low + high) / 2
            if zeros[middle] <= value { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        let distance = value - zeros[low - 1]
        return distance < 10 ? Int(distance) : nil
    }
}

/// Reads one decimal digit of any script at `at` and moves past it; nil, unmoved, where there is none.
///
/// `bytes` is UTF-8: a digit takes one byte in ASCII, two in Arabic, three in the scripts of India, four in the
/// mathematical alphabets. What is not valid UTF-8 is no digit.
@inline(__always)
public func digit(in bytes: Span<UInt8>, at: inout Int) -> UInt8? {
    guard at >= 0, at < bytes.count else { return nil }
    let first = bytes[at]
    if first < 0x80 {
        guard first &- 0x30 < 10 else { return nil }
        at += 1
        return first &- 0x30
    }
    return digitBeyondASCII(in: bytes, at: &at)
}

private func digitBeyondASCII(in bytes: Span<UInt8>, at: inout Int) -> UInt8? {
    var next = at
    guard let scalar = bytes.scalar(at: &next).flatMap(Unicode.Scalar.init), let value = scalar.digitValue else {
        return nil
    }
    at = next
    return UInt8(value)
}

/// The zero of each script's digits, in order.
private let zerosOfScripts: [UInt32] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0,
    0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620,
    0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136,
    0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0,
    0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8,
    0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
]

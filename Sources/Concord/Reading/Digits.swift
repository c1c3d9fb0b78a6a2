import Languages

/// The numbers that stand in digits, read without regard to their marks: 2.8 and 28 are one.
///
/// It is no reading of a number, only a fingerprint of one: where the same digits stand on both sides, a difference is
/// sooner a misreading than an error.
enum Digits {
    struct Number: Sendable {
        let value: UInt64
        let place: Range<Int>
    }

    /// The numbers in a range of the text.
    static func numbers(in text: [UInt8], _ range: Range<Int>) -> [Number] {
        var numbers: [Number] = []
        let span = text.span
        var at = range.lowerBound
        var start = -1
        var end = 0
        var value: UInt64 = 0
        func close() {
            if start >= 0 { numbers.append(Number(value: value, place: start..<end)) }
            start = -1
            value = 0
        }
        while at < range.upperBound {
            let place = at
            guard let scalar = span.scalar(at: &at) else {
                at = place + 1
                close()
                continue
            }
            if let digit = digit(scalar) {
                if start < 0 { start = place }
                value = value &* 10 &+ UInt64(digit)
                end = at
            } else if start >= 0, binds(scalar), at < range.upperBound {
                var next = at
                if let following = span.scalar(at: &next), Digits.digit(following) != nil { continue }
                close()
            } else {
                close()
            }
        }
        close()
        return numbers
    }

    @inline(__always)
    private static func digit(_ scalar: UInt32) -> UInt32? {
        if scalar &- 0x30 < 10 { return scalar &- 0x30 }
        if scalar &- 0x660 < 10 { return scalar &- 0x660 }
        if scalar &- 0x6F0 < 10 { return scalar &- 0x6F0 }
        return nil
    }

    private static func binds(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2C, 0x2E, 0x66B, 0x66C, 0x27, 0x2019, 0xA0, 0x202F, 0x2009, 0x20: true
        default: false
        }
    }
}

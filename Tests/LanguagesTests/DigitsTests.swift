import Testing

@testable import Languages

@Suite struct `Digits of every script` {
    @Test func `have the values of the Unicode character database`() {
        for value in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            guard properties.generalCategory == .decimalNumber else {
                #expect(
                    scalar.digitValue == nil || properties.generalCategory == .unassigned,
                    "U+\(String(value, radix: 16))")
                continue
            }
            #expect(scalar.digitValue == properties.numericValue.map { Int($0) }, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("28", 28), ("٢٨", 28), ("۲۸", 28), ("२८", 28), ("২৮", 28), ("๒๘", 28), ("２８", 28), ("𝟐𝟖", 28), ("2٢۲२", 2222),
    ])
    func `are read by value`(written: String, value: Int) {
        let bytes = written.utf8.span
        var at = 0
        var read = 0
        while let digit = digit(in: bytes, at: &at) { read = read * 10 + Int(digit) }
        #expect(read == value)
        #expect(at == bytes.count)
    }

    @Test(arguments: ["", "x", "٫", "Ⅷ", "²", "½", "八", "é"])
    func `are nothing else`(text: String) {
        var at = 0
        #expect(digit(in: text.utf8.span, at: &at) == nil)
        #expect(at == 0)
    }

    @Test(
        arguments: [
            [0xD9], [0xD9, 0x30], [0xD8, 0xA0, 0xA0], [0xC0, 0xB1], [0xE0, 0xA5], [0xF0, 0x9D, 0x9F], [0xA0],
            [0xFF, 0xFF],
            [0xE0, 0x80, 0xB1], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func `are not found in broken UTF-8`(bytes: [UInt8]) {
        var at = 0
        #expect(digit(in: bytes.span, at: &at) == nil)
        #expect(at == 0)
        at = bytes.count + 3
        #expect(digit(in: bytes.span, at: &at) == nil)
    }

    @Test(arguments: [
        (EditionStyle.Digits.western, 2022, "2022"), (.arabicIndic, 2022, "٢٠٢٢"), (.persian, 1401, "۱۴۰۱"),
        (.arabicIndic, -7, "-٧"), (.arabicIndic, 0, "٠"),
    ])
    func `are written in the set of the edition`(digits: EditionStyle.Digits, number: Int, written: String) {
        #expect(digits.written(number) == written)
    }

    @Test func `are rewritten where they are ASCII, and nothing else is`() {
        #expect(EditionStyle.Digits.arabicIndic.rewriting("21:52، 3 من ۵ é") == "٢١:٥٢، ٣ من ۵ é")
        #expect(EditionStyle.Digits.western.rewriting("٢١:٥٢") == "٢١:٥٢")
    }
}

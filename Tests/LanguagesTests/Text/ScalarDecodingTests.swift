import Languages
import Testing

@Suite("Scalars of bytes")
struct ScalarDecodingTests {
    @Test("Are read backwards as they are read forwards")
    func backwards() {
        let text = "a\u{7F}é߿€語🙂"
        let bytes = Array(text.utf8)
        var found: [UInt32] = []
        var end = bytes.count
        while let (value, place) = bytes.span.scalar(before: end) {
            found.append(value)
            end = place
        }
        #expect(found.reversed() == text.unicodeScalars.map(\.value))
        #expect(end == 0)
    }

    @Test(
        "Are none where the bytes before a place are not UTF-8",
        arguments: [
            [0x80], [0xC3], [0x41, 0x80], [0xE2, 0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF0, 0x9F, 0x99, 0x82, 0x80],
        ])
    func broken(bytes: [UInt8]) {
        #expect(bytes.span.scalar(before: bytes.count) == nil)
        #expect(bytes.span.scalar(before: 0) == nil)
        #expect(bytes.span.scalar(before: bytes.count + 1) == nil)
    }
}

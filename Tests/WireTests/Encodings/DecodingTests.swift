import Languages
import Testing

@testable import Wire

private let russian =
    "Саммит прикаспийских государств прошёл в Ашхабаде, и в нём участвовали пять президентов. Они говорили о море."
private let arabic =
    "انعقدت قمة دول بحر قزوين في عشق آباد وشارك فيها خمسة رؤساء، وتحدثوا عن البحر وعن التجارة بين بلدانهم."

/// Bytes of an encoding, by looking each letter up in its own table.
private func bytes(_ text: String, _ name: String) throws -> [UInt8] {
    let encoding = try #require(SingleByteEncoding.named(name))
    var table: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0)...255 {
        if case .success(let text) = encoding.text([byte]), let scalar = text.unicodeScalars.first {
            table[scalar] = byte
        }
    }
    return text.unicodeScalars.compactMap { table[$0] }
}

private func read(_ bytes: [UInt8]) throws -> Source {
    try Decoding.source(file: "a.html", bytes: bytes, language: nil)
}

@Suite struct `A file's encoding` {
    @Test(arguments: [
        ("windows-1251", russian), ("KOI8-R", russian), ("iso-8859-5", russian), ("cp866", russian),
        ("windows-1256", arabic),
        ("ISO-8859-6", "انعقدت قمة دول بحر قزوين في عشق آباد"), ("windows-1250", "Příliš žluťoučký kůň"),
        ("iso-8859-1", "Côte d’Ivoire"),
    ])
    func `is what the page declares`(label: String, text: String) throws {
        let name = try #require(EncodingLabels.encoding(labelled: label))
        let page = try bytes("<html><head><meta charset=\"\(label)\"><title>\(text)</title>", name)
        let source = try read(page)
        #expect(source.text.contains(text) && source.notices.isEmpty)
    }

    @Test(arguments: [
        ("windows-1251", russian), ("koi8-r", russian), ("ibm866", russian), ("iso-8859-5", russian),
        ("windows-1256", arabic),
    ])
    func `is recognised where nothing declares it, with a notice`(name: String, text: String) throws {
        let source = try read(try bytes(text, name))
        #expect(source.text == text)
        #expect(source.notices.map(\.what) == ["Read as \(name)."])
    }

    @Test func `is UTF-8 where the bytes are, whatever the page declares`() throws {
        let source = try read(Array("<meta charset=windows-1251>\(russian)".utf8))
        #expect(source.text.contains(russian) && source.notices.count == 1)
    }

    @Test func `is told by a byte order mark`() throws {
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(russian.utf8)).text == russian)
        let units = Array(russian.utf16)
        #expect(try read([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).text == russian)
        #expect(try read([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }).text == russian)
        #expect(try read(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }).text == russian, "without a mark")
    }

    @Test func `with a byte that means nothing is an error with its place`() {
        #expect(throws: WireError.invalidBytes(file: "a.html", line: 3, offset: 31, encoding: "windows-1251")) {
            try read(Array("<meta charset=windows-1251>\n\n".utf8) + [0xC0, 0xC1, 0x98])
        }
        #expect(throws: WireError.invalidBytes(file: "a.html", line: 2, offset: 3, encoding: "UTF-8")) {
            try read(Array("ab\n".utf8) + [0xC3, 0x28])
        }
    }

    @Test func `that we don't know is an error`() {
        #expect(throws: WireError.unknownEncoding(file: "a.html", line: 1, named: "ebcdic-x")) {
            try read(Array("<meta charset=ebcdic-x>".utf8) + [0xFF])
        }
    }
}

@Suite struct `A file that is no text` {
    @Test(
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG picture"), ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"),
            (Array("%PDF-1.7".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        ] as [([UInt8], String)])
    func `is named for what it is`(bytes: [UInt8], found: String) {
        #expect(throws: WireError.notText(file: "a.html", found: found)) { try read(bytes) }
    }

    @Test func `or has no words, or too many, is refused`() {
        #expect(throws: WireError.empty(file: "a.html")) { try read([]) }
        #expect(throws: WireError.empty(file: "a.html")) { try read(Array(" \n\u{A0}\n".utf8)) }
        #expect(throws: WireError.tooLarge(file: "a.html", size: 20_000_001, limit: 20_000_000)) {
            try read([UInt8](repeating: 0x20, count: 20_000_001))
        }
    }
}

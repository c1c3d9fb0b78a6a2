public import Languages

/// From a file's bytes to text.
///
/// A byte order mark decides; then what the page declares; then whether the bytes are UTF-8. Where nothing is declared
/// and they are not, the encodings that Arabic and Russian were written in are tried, and the one whose text reads most
/// like the language is taken, with a notice.
public enum Decoding {
    /// The most bytes that a file has: 20 MB.
    public static let sizeLimit = 20_000_000

    /// The text of a file.
    ///
    /// `file`: the name for messages.
    /// `language`: the language that the person says it is in; passed on.
    /// - Throws: `WireError.empty`, `.tooLarge`, `.notText`, `.unknownEncoding`, `.invalidBytes`.
    public static func source(file: String, bytes: [UInt8], language: LanguageTag?) throws(WireError) -> Source {
        guard bytes.count <= sizeLimit else { throw .tooLarge(file: file, size: bytes.count, limit: sizeLimit) }
        if let kind = FileKind.of(bytes) { throw .notText(file: file, found: kind) }
        var notices: [Notice] = []
        let text = try text(file: file, bytes: bytes, notices: &notices)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty(file: file) }
        if let at = text.utf8.firstIndex(of: 0) {
            let before = text[..<at]
            throw .invalidBytes(
                file: file, line: 1 + before.utf8.count { $0 == 0x0A }, offset: before.utf8.count, encoding: "text")
        }
        return Source(file: file, text: text, language: language, notices: notices)
    }

    private static func text(file: String, bytes: [UInt8], notices: inout [Notice]) throws(WireError) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(file, bytes.dropFirst(3), from: 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(file, bytes.dropFirst(2), isBig: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(file, bytes.dropFirst(2), isBig: true) }
        if let isBig = UTF16Guess.isBigEndian(bytes) {
            notices.append(
                Notice(
                    what: "Read as UTF-16\(isBig ? "BE" : "LE").",
                    why: "Nothing declares it, but every other byte says so."))
            return try utf16(file, bytes[...], isBig: isBig)
        }
        if let (label, line) = EncodingLabels.declaration(in: bytes[...]) {
            if let name = MultiByteEncoding.named(label), String(validating: bytes, as: UTF8.self) == nil {
                switch MultiByteEncoding.text(bytes, name) {
                case .success(let text): return text
                case .failure(let invalid):
                    throw .invalidBytes(
                        file: file, line: self.line(of: invalid.offset, in: bytes), offset: invalid.offset,
                        encoding: label)
                }
            }
            guard let name = EncodingLabels.encoding(labelled: label) ?? MultiByteEncoding.named(label) else {
                throw .unknownEncoding(file: file, line: line, named: label)
            }
            // A page in ASCII is read alike in all of them; one whose letters are well-formed UTF-8 is that.
            if let text = String(validating: bytes, as: UTF8.self) {
                if !name.hasPrefix("utf"), bytes.contains(where: { $0 >= 0x80 }) {
                    notices.append(
                        Notice(
                            line: line, what: "Read as UTF-8.",
                            why: "The page declares \(label), but its bytes are UTF-8."))
                }
                return text
            }
            if let encoding = SingleByteEncoding.named(name) { return try single(file, bytes, encoding) }
            return try utf8(file, bytes[...], from: 0)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        guard let guess = EncodingGuess.best(for: bytes) else { return try utf8(file, bytes[...], from: 0) }
        notices.append(
            Notice(
                what: "Read as \(guess.encoding.name).",
                why: "The file declares no encoding and is not UTF-8; its letters read as \(guess.language)."))
        return guess.text
    }

    private static func single(_ file: String, _ bytes: [UInt8], _ encoding: SingleByteEncoding) throws(WireError)
        -> String
    {
        switch encoding.text(bytes) {
        case .success(let text): return text
        case .failure(let invalid):
            throw .invalidBytes(
                file: file, line: line(of: invalid.offset, in: bytes), offset: invalid.offset, encoding: encoding.name)
        }
    }

    private static func utf8(_ file: String, _ bytes: ArraySlice<UInt8>, from start: Int) throws(WireError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let offset = start + UTF8Fault.offset(in: bytes)
        throw .invalidBytes(
            file: file, line: line(of: offset, in: Array(bytes), from: start), offset: offset, encoding: "UTF-8")
    }

    private static func utf16(_ file: String, _ bytes: ArraySlice<UInt8>, isBig: Bool) throws(WireError) -> String {
        let name = isBig ? "UTF-16BE" : "UTF-16LE"
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (one, other) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(isBig ? one << 8 | other : other << 8 | one)
            at += 2
        }
        guard at == bytes.endIndex, let text = String(validating: units, as: UTF16.self) else {
            let good = String(decoding: units, as: UTF16.self).prefix { $0 != "\u{FFFD}" }
            throw .invalidBytes(
                file: file, line: 1 + good.utf8.count { $0 == 0x0A },
                offset: min(at, bytes.startIndex + good.utf16.count * 2), encoding: name)
        }
        return text
    }

    private static func line(of offset: Int, in bytes: [UInt8], from start: Int = 0) -> Int {
        1 + bytes.prefix(max(0, offset - start)).count { $0 == 0x0A }
    }
}

/// Where text stops being UTF-8.
enum UTF8Fault {
    /// The offset of the first byte that isn't part of a well-formed sequence (Unicode 16, table 3-7).
    static func offset(in bytes: ArraySlice<UInt8>) -> Int {
        do {
            _ = try bytes.withUTF8Span { _ in }
            return 0
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func withUTF8Span(_ body: (borrowing UTF8Span) -> Void) throws(UTF8.ValidationError) {
        let whole = Array(self)
        let span = try UTF8Span(validating: whole.span)
        body(span)
    }
}

/// UTF-16 without a mark.
enum UTF16Guess {
    /// Whether the bytes are UTF-16 of one order or the other; nil where they are neither.
    ///
    /// Spaces, digits and line ends have a zero for one of their bytes, in every script; single bytes never have one.
    static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
        guard bytes.count >= 16, bytes.count % 2 == 0 else { return nil }
        let head = bytes.prefix(4_096)
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in head.enumerated() where byte == 0 {
            if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let needed = head.count / 2 / 20
        if zeros.even > needed, zeros.odd == 0 { return true }
        if zeros.odd > needed, zeros.even == 0 { return false }
        return nil
    }
}

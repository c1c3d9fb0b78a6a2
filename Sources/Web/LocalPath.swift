import Foundation

/// The path of a page on this site, in its one canonical form: NFC, percent-encoded (RFC 3986, section 2.1) with
/// capital hexadecimal digits.
public struct LocalPath: Sendable, Hashable {
    /// `/ar/2022/06/%D9%82%D9%85%D8%A9`.
    public let text: String
    /// The parts between the slashes, not encoded: an empty last one for a path that ends in a slash; none for `/`.
    public let parts: [String]

    /// A path of these parts.
    public init(_ parts: [String]) {
        self.parts = parts
        var bytes = [UInt8]()
        for part in parts {
            bytes.append(UInt8(ascii: "/"))
            for byte in part.precomposedStringWithCanonicalMapping.utf8 {
                if Self.isPlain(byte) {
                    bytes.append(byte)
                } else {
                    bytes.append(UInt8(ascii: "%"))
                    bytes.append(Self.hexadecimal(byte >> 4))
                    bytes.append(Self.hexadecimal(byte & 15))
                }
            }
        }
        text = parts.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
    }

    /// Reads the path of a request, without its query, in any of the forms that people and programs write: raw letters,
    /// small hexadecimal digits, decomposed letters.
    ///
    /// Nil where it does not begin with a slash, or has a bad escape, bytes that are not UTF-8, a control, a backslash,
    /// a slash inside a part, or a part that is `.` or `..`.
    public init?(requested path: String) {
        let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        guard path.first == "/", path.utf8.count <= 4_096 else { return nil }
        var parts: [String] = []
        for part in path[..<end].dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let decoded = Self.decoded(part), decoded != ".", decoded != "..",
                !decoded.unicodeScalars.contains(where: {
                    $0.value < 0x20 || $0.value == 0x7F || $0 == "/" || $0 == "\\"
                })
            else { return nil }
            parts.append(decoded.precomposedStringWithCanonicalMapping)
        }
        self.init(parts == [""] ? [] : parts)
    }

    private static func decoded(_ part: Substring) -> String? {
        var bytes = [UInt8]()
        var rest = part.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(value), let low = rest.popFirst().flatMap(value) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x37 }

    /// The unreserved characters of RFC 3986, section 2.3.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }
}

/// The text tables of a language's folder: one row a line, its fields parted by tabs.
extension StaticString {
    /// The rows, cut by bytes: by Characters it would take most of a command's start.
    package var rows: [[Substring]] {
        "\(self)"[...].parts(0x0A).map { $0.parts(0x09, keepingEmpty: true) }
    }
}

extension Substring {
    /// The pieces between a byte of ASCII.
    package func parts(_ separator: UInt8, keepingEmpty: Bool = false) -> [Substring] {
        let bytes = utf8.span
        var parts: [Substring] = []
        var (start, first) = (startIndex, 0)
        for at in 0...bytes.count where at == bytes.count || bytes[at] == separator {
            let end = utf8.index(start, offsetBy: at - first)
            if keepingEmpty || at > first { parts.append(self[start..<end]) }
            guard at < bytes.count else { break }
            (start, first) = (utf8.index(after: end), at + 1)
        }
        return parts
    }
}

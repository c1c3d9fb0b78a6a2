/// The text tables of a language's folder: one row a line, its fields parted by tabs.
extension StaticString {
    /// The rows, cut by bytes: by Characters it would take most of a command's start.
    var rows: [[Substring]] {
        "\(self)"[...].parts(0x0A).map { $0.parts(0x09, keepingEmpty: true) }
    }
}

extension Substring {
    /// The pieces between a byte of ASCII.
    func parts(_ separator: UInt8, keepingEmpty: Bool = false) -> [Substring] {
        utf8.split(separator: separator, omittingEmptySubsequences: !keepingEmpty).map { Substring($0) }
    }
}

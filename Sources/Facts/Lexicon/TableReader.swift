/// Reads a large text table of a language's folder row by row; a row costs no memory.
///
/// The small ones are read as `rows`.
struct TableReader {
    /// The table.
    let bytes: [UInt8]
    /// The places of the row's fields.
    private(set) var fields: [Range<Int>] = []
    private var at = 0

    init(_ table: StaticString) {
        bytes = table.withUTF8Buffer { unsafe Array($0) }
    }

    /// Goes to the next row; false behind the last.
    ///
    /// `first`: the byte that it begins with; others are passed over.
    mutating func next(from first: UInt8? = nil) -> Bool {
        fields.removeAll(keepingCapacity: true)
        let table = bytes
        let bytes = table.span
        var next = at
        while next < bytes.count, bytes[next] == 0x0A { next += 1 }
        if let first {
            while next < bytes.count, bytes[next] != first {
                while next < bytes.count, bytes[next] != 0x0A { next += 1 }
                while next < bytes.count, bytes[next] == 0x0A { next += 1 }
            }
        }
        guard next < bytes.count else { return false }
        var start = next
        while next < bytes.count, bytes[next] != 0x0A {
            if bytes[next] == 0x09 {
                fields.append(start..<next)
                start = next + 1
            }
            next += 1
        }
        fields.append(start..<next)
        at = next
        return true
    }

    /// A field of the row, by its number.
    func text(_ field: Int) -> String { String(bytes.span.extracting(fields[field])) }

    /// The names of a row of names, from the approved form on.
    var names: Range<Int> { fields[2].lowerBound..<fields[fields.count - 1].upperBound }

    /// Whether a field of the row is this text.
    func isText(_ field: Int, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { unsafe bytes[fields[field]].elementsEqual($0) }
    }

    /// The row as it stands, for those who mend a table.
    var row: String { fields.indices.map { text($0) }.joined(separator: "\t") }
}

extension Span<UInt8> {
    /// The next piece between a byte of ASCII, from `at` on, which moves behind it; nil where no other follows.
    @inline(__always)
    func part(_ separator: UInt8, from at: inout Int) -> Range<Int>? {
        while at < count, self[at] == separator { at += 1 }
        guard at < count else { return nil }
        let start = at
        while at < count, self[at] != separator { at += 1 }
        return start..<at
    }
}

extension String {
    /// A copy of the text.
    init(_ bytes: Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}

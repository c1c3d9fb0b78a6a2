/// An array of one number type, as numpy stores it in C order.
///
/// Source: numpy's NPY format, versions 1.0 and 2.0.
struct NumpyArray {
    /// The type, as numpy writes it: `<f4`, `|u1`.
    let type: String
    let shape: [Int]
    private let bytes: ArraySlice<UInt8>

    /// Reads an array; nil where the bytes are none, or where it is not in C order.
    init?(_ file: [UInt8]) {
        guard file.count > 12, file.prefix(6).elementsEqual([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]) else { return nil }
        let start: Int
        let length: Int
        if file[6] == 1 {
            (start, length) = (10, Int(file[8]) | Int(file[9]) << 8)
        } else {
            (start, length) = (12, Int(file[8]) | Int(file[9]) << 8 | Int(file[10]) << 16 | Int(file[11]) << 24)
        }
        guard length >= 0, start + length <= file.count else { return nil }
        let header = String(decoding: file[start..<start + length], as: UTF8.self)
        guard let type = Self.text(of: "'descr':", in: header), header.contains("'fortran_order': False"),
            let open = header.firstIndex(of: "("), let close = header[open...].firstIndex(of: ")")
        else { return nil }
        self.type = type
        let numbers = header[header.index(after: open)..<close].split(separator: ",")
        shape = numbers.compactMap { Int($0.drop { $0 == " " }) }
        guard shape.count == numbers.count, shape.allSatisfy({ $0 >= 0 && $0 < 1 << 30 }) else { return nil }
        bytes = file[(start + length)...]
        guard let last = type.last?.wholeNumberValue, bytes.count == shape.reduce(1, *) * last else { return nil }
    }

    private static func text(of key: String, in header: String) -> String? {
        let parts = header.split(separator: "'", omittingEmptySubsequences: false)
        guard let at = parts.firstIndex(where: { $0 == key.dropFirst().dropLast(2) }), at + 2 < parts.count else {
            return nil
        }
        return String(parts[at + 2])
    }

    /// The numbers of an array of bytes; nil where it is another.
    var asBytes: ArraySlice<UInt8>? { type == "|u1" ? bytes : nil }

    /// The numbers of an array of floats; nil where it is another.
    var asFloats: [Float]? {
        if type == "<f8" {
            return words(8).map { Float(Double(bitPattern: $0)) }
        }
        return type == "<f4" ? words(4).map { Float(bitPattern: UInt32($0)) } : nil
    }

    private func words(_ width: Int) -> [UInt64] {
        stride(from: bytes.startIndex, to: bytes.endIndex, by: width).map { at in
            (0..<width).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
        }
    }
}

/// Brings a text into the form that the vocabulary is written in: SentencePiece's `nmt_nfkc`.
///
/// The longest key of the model's table that begins at a place is replaced by what the table gives; spaces at both ends
/// and repeated ones are left out, one is put in front, and all are written as U+2581. Source: Kudo and Richardson,
/// "SentencePiece", 2018; the double array is Darts-clone's. Linear in the text.
@safe struct Normaliser {
    private let units: UnsafeBufferPointer<UInt32>
    private let replacements: UnsafeBufferPointer<UInt8>
    /// Whether a byte of ASCII stands for itself whatever follows it.
    private let isPlain: [Bool]

    /// A normaliser that reads the table of a model, which has to stay open.
    init(_ model: ModelFile) throws(ModelError) {
        unsafe units = try model.values(.normaliserTrie, as: UInt32.self)
        unsafe replacements = try model.values(.replacements, as: UInt8.self)
        var isPlain = [Bool](repeating: false, count: 256)
        for byte in 0x21..<0x7F {
            isPlain[byte] = unsafe Self.child(of: 0, by: UInt8(byte), in: units) == nil
        }
        self.isPlain = isPlain
    }

    /// The space of the vocabulary, U+2581.
    private static let space: (UInt8, UInt8, UInt8) = (0xE2, 0x96, 0x81)

    /// Writes the normalised text; nothing where the text says nothing.
    func normalise(_ text: Span<UInt8>, into out: inout [UInt8]) {
        out.removeAll(keepingCapacity: true)
        var at = 0
        while at < text.count {
            let (replacement, length) = replacement(in: text, at: at)
            guard replacement.count == 1, first(replacement, text, at) == 0x20 else { break }
            at += length
        }
        guard at < text.count else { return }
        appendSpace(&out)
        var isBehindSpace = true
        while at < text.count {
            let byte = text[at]
            if isPlain[Int(byte)] {
                out.append(byte)
                isBehindSpace = false
                at += 1
                continue
            }
            let (replacement, length) = replacement(in: text, at: at)
            var isFirst = isBehindSpace
            for place in replacement.range {
                let value = replacement.isOfText ? text[place] : unsafe replacements[place]
                if value == 0x20 {
                    if isFirst { continue }
                    appendSpace(&out)
                    isBehindSpace = true
                } else {
                    out.append(value)
                    isBehindSpace = false
                    isFirst = false
                }
            }
            at += length
        }
        while out.count >= 3, out[out.count - 3] == Self.space.0, out[out.count - 2] == Self.space.1,
            out[out.count - 1] == Self.space.2
        {
            out.removeLast(3)
        }
    }

    private func appendSpace(_ out: inout [UInt8]) {
        out.append(Self.space.0)
        out.append(Self.space.1)
        out.append(Self.space.2)
    }

    /// Bytes of the text itself, or of the table of replacements.
    private struct Replacement {
        let range: Range<Int>
        let isOfText: Bool
        var count: Int { range.count }
    }

    private func first(_ replacement: Replacement, _ text: Span<UInt8>, _ at: Int) -> UInt8 {
        unsafe replacement.isOfText ? text[at] : replacements[replacement.range.lowerBound]
    }

    /// What stands for the longest key at a place, and the key's length; the scalar itself where there is none.
    private func replacement(in text: Span<UInt8>, at start: Int) -> (Replacement, length: Int) {
        var length = 0
        var value = 0
        var node = 0
        var at = start
        while at < text.count, let child = unsafe Self.child(of: node, by: text[at], in: units) {
            at += 1
            node = child
            let unit = unsafe units[child]
            if unit & 0x100 != 0 {
                let leaf = child ^ Self.offset(unit)
                if unsafe leaf < units.count {
                    length = at - start
                    value = Int(unsafe units[leaf] & 0x7FFF_FFFF)
                }
            }
        }
        if unsafe length > 0 && value < replacements.count {
            var end = value
            while unsafe end < replacements.count && replacements[end] != 0 { end += 1 }
            return (Replacement(range: value..<end, isOfText: false), length)
        }
        let own = scalarLength(text, start)
        return (Replacement(range: start..<start + own, isOfText: true), own)
    }

    private static func offset(_ unit: UInt32) -> Int { Int(unit >> 10) << Int((unit & 0x200) >> 6) }

    /// The node behind `node` by a byte.
    private static func child(of node: Int, by byte: UInt8, in units: UnsafeBufferPointer<UInt32>) -> Int? {
        guard node < units.count else { return nil }
        let next = unsafe node ^ offset(units[node]) ^ Int(byte)
        guard unsafe next < units.count && units[next] & 0x8000_00FF == UInt32(byte) else { return nil }
        return next
    }
}

/// How many bytes the scalar at a place has; 1 where the bytes are not UTF-8.
@inline(__always)
func scalarLength(_ text: Span<UInt8>, _ at: Int) -> Int {
    let first = text[at]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 1
    guard length > 1, at + length <= text.count else { return 1 }
    for offset in 1..<length where text[at + offset] & 0xC0 != 0x80 { return 1 }
    return length
}

/// The vocabulary and the table of the normaliser, out of a SentencePiece model file.
///
/// Source: sentencepiece_model.proto (ModelProto: pieces 1, normalizer_spec 3; SentencePiece: piece 1, score 2;
/// NormalizerSpec: precompiled_charsmap 2) and the wire format of Protocol Buffers.
struct PieceModel {
    private(set) var pieces: [[UInt8]] = []
    private(set) var scores: [Float] = []
    /// The units of the double array whose keys are replaced.
    private(set) var trie: [UInt32] = []
    /// What is put in their place, each ended by a zero byte.
    private(set) var replacements: [UInt8] = []

    /// Reads a model file; nil where the bytes are none.
    init?(_ file: [UInt8]) {
        var map: ArraySlice<UInt8> = []
        var isGood = true
        guard
            Self.fields(
                of: file[...],
                { field, value in
                    switch (field, value) {
                    case (1, .bytes(let bytes)):
                        var piece: [UInt8] = []
                        var score: Float = 0
                        isGood =
                            Self.fields(
                                of: bytes,
                                { field, value in
                                    switch (field, value) {
                                    case (1, .bytes(let text)): piece = Array(text)
                                    case (2, .word(let word)): score = Float(bitPattern: word)
                                    default: break
                                    }
                                }) && isGood
                        pieces.append(piece)
                        scores.append(score)
                    case (3, .bytes(let bytes)):
                        isGood =
                            Self.fields(
                                of: bytes,
                                { field, value in
                                    if field == 2, case .bytes(let text) = value { map = text }
                                }) && isGood
                    default: break
                    }
                }), isGood, pieces.count > 3, map.count > 4
        else { return nil }
        let size = (0..<4).reduce(0) { $0 | Int(map[map.startIndex + $1]) << (8 * $1) }
        guard size % 4 == 0, size > 0, size + 4 < map.count, map.last == 0 else { return nil }
        let start = map.startIndex + 4
        trie = stride(from: start, to: start + size, by: 4).map { at in
            (0..<4).reduce(0) { $0 | UInt32(map[at + $1]) << UInt32(8 * $1) }
        }
        replacements = Array(map[(start + size)...])
    }

    private enum Field {
        case bytes(ArraySlice<UInt8>)
        case word(UInt32)
        case other
    }

    /// Tells each field of a message; false where the bytes are none.
    private static func fields(of message: ArraySlice<UInt8>, _ tell: (Int, Field) -> Void) -> Bool {
        var at = message.startIndex
        func number() -> UInt64? {
            var value: UInt64 = 0
            for shift in stride(from: UInt64(0), to: 64, by: 7) {
                guard at < message.endIndex else { return nil }
                let byte = message[at]
                at += 1
                value |= UInt64(byte & 0x7F) << shift
                if byte < 0x80 { return value }
            }
            return nil
        }
        while at < message.endIndex {
            guard let key = number() else { return false }
            let field = Int(truncatingIfNeeded: key >> 3)
            switch key & 7 {
            case 0:
                guard number() != nil else { return false }
                tell(field, .other)
            case 1:
                at += 8
                guard at <= message.endIndex else { return false }
                tell(field, .other)
            case 2:
                guard let length = number().flatMap({ Int(exactly: $0) }), length <= message.endIndex - at else {
                    return false
                }
                tell(field, .bytes(message[at..<at + length]))
                at += length
            case 5:
                guard at + 4 <= message.endIndex else { return false }
                tell(field, .word((0..<4).reduce(0) { $0 | UInt32(message[at + $1]) << UInt32(8 * $1) }))
                at += 4
            default: return false
            }
        }
        return true
    }
}

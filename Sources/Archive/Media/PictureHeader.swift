import Newsroom

/// What the first bytes of a picture say: its kind, and its size in pixels where it is easily told.
struct PictureHeader {
    let mediaType: Asset.MediaType
    var width: Int?
    var height: Int?

    /// Reads the header; nil where the bytes are no picture.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            // PNG (W3C), section 11.2.2: IHDR comes first.
            mediaType = .png
            width = Self.big(bytes, 16, 4)
            height = Self.big(bytes, 20, 4)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            mediaType = .jpeg
            (width, height) = Self.jpeg(bytes)
        } else if bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8)) {
            mediaType = .gif
            width = Self.little(bytes, 6, 2)
            height = Self.little(bytes, 8, 2)
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            mediaType = .webp
            (width, height) = Self.webp(bytes)
        } else if bytes.dropFirst(4).starts(with: Array("ftypavif".utf8)) {
            mediaType = .avif
        } else if let size = SVGSafety.size(of: bytes) {
            mediaType = .svg
            (width, height) = size
        } else {
            return nil
        }
        if let side = [width, height].compactMap(\.self).max(), side > 100_000 || side < 1 { return nil }
    }

    /// Frame headers (ITU-T T.81, section B.2.2), past the other segments.
    private static func jpeg(_ bytes: [UInt8]) -> (Int?, Int?) {
        var at = 2
        while let marker = big(bytes, at, 2), marker >= 0xFF00, let length = big(bytes, at + 2, 2), length >= 2 {
            if (0xFFC0...0xFFCF).contains(marker), ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker) {
                return (big(bytes, at + 7, 2), big(bytes, at + 5, 2))
            }
            at += 2 + length
        }
        return (nil, nil)
    }

    /// WebP container (RFC 9649): VP8X, VP8L and VP8 say the size each in its way.
    private static func webp(_ bytes: [UInt8]) -> (Int?, Int?) {
        switch bytes.dropFirst(12).prefix(4) {
        case let chunk where chunk.elementsEqual("VP8X".utf8):
            (little(bytes, 24, 3).map { $0 + 1 }, little(bytes, 27, 3).map { $0 + 1 })
        case let chunk where chunk.elementsEqual("VP8L".utf8):
            (little(bytes, 21, 4).map { ($0 & 0x3FFF) + 1 }, little(bytes, 21, 4).map { ($0 >> 14 & 0x3FFF) + 1 })
        case let chunk where chunk.elementsEqual("VP8 ".utf8):
            (little(bytes, 26, 2).map { $0 & 0x3FFF }, little(bytes, 28, 2).map { $0 & 0x3FFF })
        default: (nil, nil)
        }
    }

    private static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
        guard at >= 0, at + count <= bytes.count else { return nil }
        return bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
        guard at >= 0, at + count <= bytes.count else { return nil }
        return bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

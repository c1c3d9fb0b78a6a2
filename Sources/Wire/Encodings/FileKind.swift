/// What a file that isn't text is, by its first bytes.
enum FileKind {
    /// `a PNG picture`, `a ZIP archive` and so on; nil where the bytes may be text.
    static func of(_ bytes: [UInt8]) -> String? {
        for (name, signature) in signatures where bytes.starts(with: signature) { return name }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "a WebP picture"
        }
        if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "a film or an AVIF picture" }
        return nil
    }

    private static let signatures: [(String, [UInt8])] = [
        ("a PNG picture", [0x89, 0x50, 0x4E, 0x47]),
        ("a JPEG picture", [0xFF, 0xD8, 0xFF]),
        ("a GIF picture", Array("GIF8".utf8)),
        ("a TIFF picture", [0x49, 0x49, 0x2A, 0x00]),
        ("a TIFF picture", [0x4D, 0x4D, 0x00, 0x2A]),
        ("a BMP picture", [0x42, 0x4D, 0x00]),
        ("a PDF", Array("%PDF-".utf8)),
        ("a ZIP archive or an office document", [0x50, 0x4B, 0x03, 0x04]),
        ("a gzip archive", [0x1F, 0x8B]),
        ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF]),
        ("an XZ archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        ("a program", [0x7F, 0x45, 0x4C, 0x46]),
        ("a program", [0x4D, 0x5A, 0x90]),
        ("an office document of the old kind", [0xD0, 0xCF, 0x11, 0xE0]),
        ("an Ogg sound or film", Array("OggS".utf8)),
        ("an MP3 sound", Array("ID3".utf8)),
        ("an SQLite database", Array("SQLite format 3".utf8)),
    ]
}

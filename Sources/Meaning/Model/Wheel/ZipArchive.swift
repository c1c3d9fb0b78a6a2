internal import CZlib

/// The files inside a ZIP archive: a wheel, or an array file of numpy.
///
/// Source: PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4. Stored and deflated files only; no ZIP64.
struct ZipArchive {
    private let bytes: [UInt8]
    private let entries: [String: Entry]

    private struct Entry {
        let method: UInt16
        let packed: Int
        let size: Int
        let checksum: UInt32
        let place: Int
    }

    /// Reads the list of files; nil where the bytes are no archive.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 22 else { return nil }
        func word16(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
        func word32(_ at: Int) -> Int { word16(at) | word16(at + 2) << 16 }
        var end = bytes.count - 22
        let least = max(0, end - 65_535)
        while end > least, word32(end) != 0x0605_4B50 { end -= 1 }
        guard word32(end) == 0x0605_4B50 else { return nil }
        var at = word32(end + 16)
        var entries: [String: Entry] = [:]
        for _ in 0..<word16(end + 10) {
            guard at + 46 <= bytes.count, word32(at) == 0x0201_4B50 else { return nil }
            let nameLength = word16(at + 28)
            guard at + 46 + nameLength <= bytes.count else { return nil }
            let name = String(decoding: bytes[at + 46..<at + 46 + nameLength], as: UTF8.self)
            let local = word32(at + 42)
            guard local + 30 <= bytes.count, word32(local) == 0x0403_4B50 else { return nil }
            let place = local + 30 + word16(local + 26) + word16(local + 28)
            let packed = word32(at + 20)
            guard place + packed <= bytes.count else { return nil }
            entries[name] = Entry(
                method: UInt16(word16(at + 10)), packed: packed, size: word32(at + 24),
                checksum: UInt32(word32(at + 16)), place: place)
            at += 46 + nameLength + word16(at + 30) + word16(at + 32)
        }
        self.bytes = bytes
        self.entries = entries
    }

    /// The contents of a file; nil where there is no such file, or where it is damaged.
    func file(_ name: String) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        let contents: [UInt8]
        switch entry.method {
        case 0:
            guard entry.packed == entry.size else { return nil }
            contents = Array(bytes[entry.place..<entry.place + entry.size])
        case 8:
            guard let inflated = inflated(entry) else { return nil }
            contents = inflated
        default: return nil
        }
        let sum = unsafe contents.withUnsafeBufferPointer {
            unsafe crc32_z(0, $0.baseAddress, $0.count)
        }
        return UInt32(truncatingIfNeeded: sum) == entry.checksum ? contents : nil
    }

    private func inflated(_ entry: Entry) -> [UInt8]? {
        var stream = unsafe z_stream()
        guard
            unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { unsafe inflateEnd(&stream) }
        var isWhole = false
        var source = Array(bytes[entry.place..<entry.place + entry.packed])
        let contents = unsafe [UInt8](unsafeUninitializedCapacity: entry.size) { target, count in
            unsafe source.withUnsafeMutableBufferPointer { source in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                let result = unsafe inflate(&stream, Z_FINISH)
                isWhole = unsafe result == Z_STREAM_END && Int(stream.total_out) == entry.size
                count = isWhole ? entry.size : 0
            }
        }
        return isWhole ? contents : nil
    }
}

import CZlib

/// Bytes packed as gzip (RFC 1952), as small as zlib makes them: it is done once a page.
enum Gzip {
    /// The packed bytes; nil where packing wins nothing, or zlib refuses.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        // A packet of the network holds this much: smaller answers win nothing.
        guard bytes.count > 860, let size = UInt32(exactly: bytes.count) else { return nil }
        var stream = unsafe z_stream()
        // 15 bits of window, and 16 for a gzip header.
        guard
            unsafe deflateInit2_(
                &stream, 7, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { unsafe deflateEnd(&stream) }
        let bound = unsafe deflateBound(&stream, UInt(size))
        var source = bytes
        var isWhole = false
        let packed = unsafe [UInt8](unsafeUninitializedCapacity: Int(bound)) { target, count in
            unsafe source.withUnsafeMutableBufferPointer { source in
                unsafe stream.next_in = source.baseAddress
                unsafe stream.avail_in = size
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(clamping: bound)
                isWhole = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = unsafe isWhole ? Int(stream.total_out) : 0
            }
        }
        return isWhole && packed.count < bytes.count ? packed : nil
    }
}

import Foundation

/// Encodings of several bytes a letter, of East Asian pages, by the C library's `iconv`.
enum MultiByteEncoding {
    /// The name that `iconv` has for a label; nil where it is none of these.
    static func named(_ label: String) -> String? { names[label.lowercased()] }

    /// The text; the offset of the first byte without a meaning where there is one.
    static func text(_ bytes: [UInt8], _ name: String) -> Result<String, SingleByteEncoding.InvalidByte> {
        guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
            return .failure(.init(offset: 0))
        }
        defer { unsafe iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var target = [CChar](repeating: 0, count: bytes.count * 3 + 16)
        let (read, written) = unsafe source.withUnsafeMutableBufferPointer { source in
            unsafe target.withUnsafeMutableBufferPointer { target in
                var from = source.baseAddress
                var left = source.count
                var to = target.baseAddress
                var room = target.count
                unsafe iconv(converter, &from, &left, &to, &room)
                return (source.count - left, target.count - room)
            }
        }
        guard read == bytes.count else { return .failure(.init(offset: read)) }
        return .success(String(decoding: target.prefix(written).map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private static let names: [String: String] = [
        "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "x-gbk": "GB18030", "big5": "BIG5-HKSCS",
        "big5-hkscs": "BIG5-HKSCS", "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
        "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP", "euc-kr": "CP949", "ks_c_5601-1987": "CP949",
    ]
}

import Facts
import Foundation
import Languages

/// Reads any bytes as a line of the stream; one that is read is answered, and the answer is JSON.
///
/// Compiled with the sources of the stream.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStream(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let line = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let invalid = UTF8Check.firstInvalid(in: line.span)
    check((invalid == nil) == (String(validating: line, as: UTF8.self) != nil), "bytes are UTF-8 or are not")
    guard invalid == nil else { return 0 }
    guard let read = try? StreamLine(line.span), let text = read.text else { return 0 }
    check(String(validating: text, as: UTF8.self) != nil, "a string of JSON is UTF-8")
    let mentions = reader.mentions(in: text.span)
    for withBytes in [false, true] {
        var out: [UInt8] = []
        if withBytes {
            MentionJSON.write("{\"id\":0,\"mentions\":[", into: &out)
            MentionJSON.writeAll(mentions, of: text.span, withBytes: true, into: &out)
            MentionJSON.write("]}", into: &out)
        } else {
            MentionJSON.writeLine(id: read.id, mentions: mentions, of: text.span, into: &out)
        }
        let json = try? JSONSerialization.jsonObject(with: Data(out))
        check(json != nil, "the answer is JSON: \(String(decoding: out, as: UTF8.self))")
    }
    return 0
}

private let reader = FactReader(Language.known[Language.known.count > 2 ? 2 : 0])

private func check(_ holds: Bool, _ what: String) {
    if !holds { fatalError(what) }
}

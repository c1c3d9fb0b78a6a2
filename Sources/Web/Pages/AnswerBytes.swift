import HTTPTypes
import NIOCore

extension StoredPage {
    /// The answer to a plain request, as it goes over the wire.
    func bytes(for request: PlainRequest.Head, allocator: ByteBufferAllocator) -> ByteBuffer {
        let (body, head) = form(acceptsGzip: request.acceptsGzip)
        let isKnown = status == 200 && request.ifNoneMatch.map(isKnown(to:)) ?? false
        let lines = isKnown ? head.notModifiedLines : head.fullLines
        let date = DateField.shared.lines
        let hasBody = !isKnown && !request.isHead
        var answer = allocator.buffer(capacity: lines.count + date.count + (hasBody ? body.readableBytes : 0))
        answer.writeBytes(lines)
        answer.writeBytes(date)
        if hasBody { answer.writeImmutableBuffer(body) }
        return answer
    }
}

extension HTTPResponse.Status {
    /// A status with the words that the standard has for it (RFC 9110, section 15).
    static func standard(_ code: Int) -> HTTPResponse.Status {
        let known: [HTTPResponse.Status] = [
            .ok, .movedPermanently, .notModified, .badRequest, .forbidden, .notFound, .methodNotAllowed, .gone,
            .internalServerError, .serviceUnavailable,
        ]
        return known.first { $0.code == code } ?? HTTPResponse.Status(code: code)
    }
}

extension StoredPage.Head {
    /// A status line and fields as they go over the wire (RFC 9112, sections 4 and 5), without `Date` and the empty line.
    static func lines(_ status: HTTPResponse.Status, _ fields: HTTPFields) -> [UInt8] {
        var text = "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n"
        for field in fields { text += "\(field.name.rawName): \(field.value)\r\n" }
        return Array(text.utf8)
    }
}

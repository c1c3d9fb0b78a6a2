public import HTTPTypes
public import NIOCore

/// What one request for a stored page gets.
public struct Answer: Sendable {
    /// Status and fields.
    public var head: HTTPResponse
    /// The bytes; nil where the request or the status has none.
    public var body: ByteBuffer?
}

extension StoredPage {
    /// The answer to a `GET` or `HEAD`: whole, in the form that the reader takes, or 304 where the reader has it.
    public func answer(to request: HTTPRequest) -> Answer {
        let fields = request.headerFields
        let acceptsGzip = fields[.acceptEncoding].map(AcceptEncoding.hasGzip) ?? false
        let (body, head) = form(acceptsGzip: acceptsGzip)
        if status == 200, let known = fields[.ifNoneMatch], isKnown(to: known) {
            return Answer(head: HTTPResponse(status: .notModified, headerFields: head.notModified))
        }
        return Answer(
            head: HTTPResponse(status: .standard(status), headerFields: head.full),
            body: request.method == .head ? nil : body)
    }

    /// Whether an `If-None-Match` (RFC 9110, section 13.1.2) names this page, in either form, compared weakly.
    func isKnown(to field: String) -> Bool {
        field.split(separator: ",").contains { part in
            var tag = part.drop { $0 == " " || $0 == "\t" }
            while tag.last == " " || tag.last == "\t" { tag = tag.dropLast() }
            if tag.hasPrefix("W/") { tag = tag.dropFirst(2) }
            return tag == "*" || tag == entityTag || tag == gzipEntityTag
        }
    }
}

/// `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptEncoding {
    /// Whether the field takes gzip: named, or by `*`, with a weight that isn't 0.
    static func hasGzip(_ field: String) -> Bool {
        var byStar = false
        for part in field.split(separator: ",") {
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let coding = pieces.first, coding == "gzip" || coding == "x-gzip" || coding == "*" else { continue }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            if coding != "*" { return weight > 0 }
            byStar = weight > 0
        }
        return byStar
    }
}

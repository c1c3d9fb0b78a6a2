import Crypto
import HTTPTypes
import NIOCore
import Synchronization

/// A page as bytes, with all that goes before them.
///
/// Immutable but for its gzip form, which is made when the first reader who takes it asks, and kept.
public final class StoredPage: Sendable {
    /// The status: 200, 301, 404, 410 and so on.
    public let status: Int
    /// What identifies the bytes (RFC 9110, section 8.8.3), with its quotation marks.
    public let entityTag: String

    let body: ByteBuffer
    let plain: Head
    private let gzip = Mutex<GzipForm>(.unmade)

    /// What precedes a form of the page.
    struct Head: Sendable {
        let full: HTTPFields
        /// For 304: without what describes the body (RFC 9110, section 15.4.5).
        let notModified: HTTPFields
        /// The same as bytes, with the status line.
        let fullLines: [UInt8]
        let notModifiedLines: [UInt8]
    }

    private enum GzipForm {
        case unmade
        case none
        case made(ByteBuffer, Head)
    }

    /// A page.
    ///
    /// `isImmutable`: whether the address changes with the bytes, so that caches may keep them for a year.
    public init(
        bytes: [UInt8], mediaType: String, status: Int = 200, isImmutable: Bool = false, headers: PageHeaders
    ) {
        let digest = SHA256.hash(data: bytes).prefix(12).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }
        let entityTag = "\"\(digest.joined())\""
        var fields = headers.fields
        fields[.contentType] = mediaType
        fields[.cacheControl] =
            isImmutable ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate"
        fields[.vary] = "Accept-Encoding"
        if status == 200 { fields[.eTag] = entityTag }
        self.status = status
        self.entityTag = entityTag
        body = ByteBuffer(bytes: bytes)
        plain = Self.head(status, fields, length: bytes.count)
    }

    /// A page that leads elsewhere for good (301).
    public init(redirectingTo location: String, headers: PageHeaders) {
        var fields = headers.fields
        fields[.location] = location
        fields[.cacheControl] = "public, max-age=0, must-revalidate"
        status = 301
        entityTag = ""
        body = ByteBuffer()
        plain = Self.head(301, fields, length: 0)
    }

    /// A page without words, where not even an error page can be made.
    public init(status: Int, headers: PageHeaders) {
        self.status = status
        entityTag = ""
        body = ByteBuffer()
        plain = Self.head(status, headers.fields, length: 0)
    }

    private static func head(_ status: Int, _ fields: HTTPFields, length: Int) -> Head {
        var full = fields
        full[.contentLength] = String(length)
        var notModified = fields
        notModified[.contentType] = nil
        notModified[.contentLength] = nil
        notModified[.contentEncoding] = nil
        return Head(
            full: full, notModified: notModified,
            fullLines: Head.lines(.standard(status), full),
            notModifiedLines: Head.lines(.notModified, notModified))
    }

    /// Ten hexadecimal digits of the content's checksum, for names that change with it.
    public var fingerprint: String { String(entityTag.dropFirst().prefix(10)) }

    /// How many bytes the page takes, its gzip form included.
    var size: Int {
        body.readableBytes
            + gzip.withLock { form in
                if case .made(let body, _) = form { body.readableBytes } else { 0 }
            }
    }

    /// The form that a reader gets who takes gzip: packed, or plain where packing wins nothing.
    func form(acceptsGzip: Bool) -> (body: ByteBuffer, head: Head) {
        guard acceptsGzip, status != 301 else { return (body, plain) }
        return gzip.withLock { form in
            if case .unmade = form { form = makeGzip() }
            guard case .made(let packed, let head) = form else { return (body, plain) }
            return (packed, head)
        }
    }

    private func makeGzip() -> GzipForm {
        guard let packed = Gzip.packed(Array(body.readableBytesView)) else { return .none }
        var fields = plain.full
        fields[.contentEncoding] = "gzip"
        if status == 200 { fields[.eTag] = gzipEntityTag }
        return .made(ByteBuffer(bytes: packed), Self.head(status, fields, length: packed.count))
    }

    /// The gzip form is another representation, and so has a tag of its own.
    var gzipEntityTag: String { String(entityTag.dropLast()) + "-gz\"" }
}

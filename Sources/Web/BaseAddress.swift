public import HTTPTypes

/// The public address of the site, from which every address that leaves it is made absolute.
public struct BaseAddress: Sendable, Hashable {
    /// `https://news.example.org`, without a slash at its end.
    public let text: String

    /// Reads an address; nil where it is not `http` or `https` with a host and nothing behind the host and port.
    public init?(_ written: String) {
        var text = written
        while text.hasSuffix("/") { text.removeLast() }
        let lower = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
        let host = lower.dropFirst(scheme.count)
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isOfHost) else { return nil }
        self.text = scheme + host
    }

    private static func isOfHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A: true
        default: "-.:[]".utf8.contains(byte)
        }
    }

    /// Whether readers come over TLS.
    public var isSecure: Bool { text.hasPrefix("https://") }

    /// The absolute address of a page.
    public func absolute(_ path: LocalPath) -> String { text + path.text }

    /// What every page of the site sends along.
    public var headers: PageHeaders { .site(isSecure: isSecure) }
}

/// Header fields that pages share.
public struct PageHeaders: Sendable, Hashable {
    /// The fields.
    public let fields: HTTPFields

    /// For the readers' pages: nothing is loaded but the site's own styles and pictures, nothing runs, nobody frames
    /// it.
    ///
    /// Over TLS browsers are told to stay with it (RFC 6797).
    public static func site(isSecure: Bool) -> PageHeaders {
        var fields = common
        fields[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        fields[.referrerPolicy] = "strict-origin-when-cross-origin"
        fields[.permissionsPolicy] = "interest-cohort=(), browsing-topics=()"
        fields[.crossOriginOpenerPolicy] = "same-origin"
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
        return PageHeaders(fields: fields)
    }

    /// For pictures: an SVG that is opened on its own may style itself and do nothing else.
    public static let forMedia: PageHeaders = {
        var fields = common
        fields[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        fields[.crossOriginResourcePolicy] = "cross-origin"
        return PageHeaders(fields: fields)
    }()

    private static let common: HTTPFields = [.xContentTypeOptions: "nosniff"]
}

extension HTTPField.Name {
    /// `Permissions-Policy` (W3C).
    static let permissionsPolicy = known("Permissions-Policy")
    /// `Referrer-Policy` (W3C).
    static let referrerPolicy = known("Referrer-Policy")
    /// `Cross-Origin-Opener-Policy` (WHATWG HTML).
    static let crossOriginOpenerPolicy = known("Cross-Origin-Opener-Policy")

    /// A name that is known to be one; `X-Unnamed`, which nobody reads, where it isn't.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .xContentTypeOptions }
}

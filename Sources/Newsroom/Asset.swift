/// A file of pictures, sound or film in the archive; immutable, shared by all editions that show it.
public struct Asset: Sendable, Hashable, Identifiable {
    /// Names the file by what it holds.
    public struct ID: Sendable, Hashable, Codable, RawRepresentable {
        /// The SHA-256 of the file's bytes, as 64 hexadecimal digits in lower case.
        public let rawValue: String

        /// Reads an id; nil where it is not 64 hexadecimal digits in lower case.
        public init?(rawValue: String) {
            guard rawValue.utf8.count == 64,
                rawValue.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 6 })
            else { return nil }
            self.rawValue = rawValue
        }
    }

    /// The kinds of file that the archive takes.
    public enum MediaType: String, Sendable, Hashable, Codable, CaseIterable {
        /// By their names in the IANA registry.
        case jpeg = "image/jpeg"
        case png = "image/png"
        case gif = "image/gif"
        case webp = "image/webp"
        case avif = "image/avif"
        case svg = "image/svg+xml"

        /// The ending of a file's name.
        public var fileEnding: String {
            switch self {
            case .jpeg: "jpg"
            case .png: "png"
            case .gif: "gif"
            case .webp: "webp"
            case .avif: "avif"
            case .svg: "svg"
            }
        }
    }

    /// The SHA-256 of the bytes.
    public var id: ID
    /// What the bytes are.
    public var mediaType: MediaType
    /// Width in pixels; nil where it could not be read.
    public var width: Int?
    /// Height in pixels; nil where it could not be read.
    public var height: Int?
    /// How many bytes it has.
    public var byteCount: Int

    /// An asset.
    public init(id: ID, mediaType: MediaType, width: Int?, height: Int?, byteCount: Int) {
        self.id = id
        self.mediaType = mediaType
        self.width = width
        self.height = height
        self.byteCount = byteCount
    }

    /// The name of its file: `<sha-256>.<ending>`.
    public var fileName: String { "\(id.rawValue).\(mediaType.fileEnding)" }
}

import Crypto
public import Newsroom

/// A picture on its way into the archive: its bytes, and what they are by their own telling.
public struct NewPicture: Sendable {
    /// What the archive will know of it.
    public let asset: Asset
    let bytes: [UInt8]

    /// The most bytes that a picture has: 20 MB.
    public static let sizeLimit = 20_000_000

    /// Looks at bytes; the name is for messages alone, since it tells nothing of the content.
    ///
    /// - Throws: `PictureError` where they are no picture of a kind that the archive takes, or an SVG that could do
    ///   more than be looked at.
    public init(bytes: [UInt8], name: String) throws(PictureError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(name: name, size: bytes.count) }
        guard let header = PictureHeader(bytes) else { throw .notAPicture(name: name) }
        if header.mediaType == .svg, let danger = SVGSafety.danger(in: bytes) {
            throw .unsafe(name: name, danger: danger)
        }
        let digest = SHA256.hash(data: bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }
        guard let id = Asset.ID(rawValue: digest.joined()) else { throw .notAPicture(name: name) }
        asset = Asset(
            id: id, mediaType: header.mediaType, width: header.width, height: header.height, byteCount: bytes.count)
        self.bytes = bytes
    }
}

/// Why a file is not taken as a picture.
public enum PictureError: Error, Hashable {
    /// Its bytes are none of the kinds that the archive takes.
    case notAPicture(name: String)
    /// It has too many bytes.
    case tooLarge(name: String, size: Int)
    /// An SVG with something that a picture has no need of.
    case unsafe(name: String, danger: String)
}

extension PictureError: CustomStringConvertible {
    /// One sentence for the person who can mend it.
    public var description: String {
        switch self {
        case .notAPicture(let name): "\(name) is no picture. Expected JPEG, PNG, GIF, WebP, AVIF or SVG."
        case .tooLarge(let name, let size): "\(name) has \(size) bytes. Expected at most \(NewPicture.sizeLimit)."
        case .unsafe(let name, let danger): "\(name) has \(danger). Expected an SVG that only draws."
        }
    }
}

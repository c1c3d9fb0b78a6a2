/// Why the model is not there or can't be used.
public enum ModelError: Error, Equatable {
    /// There is no model file.
    case missing(path: String)
    /// The file could not be opened, read or written.
    case unreadable(path: String, reason: String)
    /// It is no model file.
    case notAModel(path: String)
    /// It was written by a later version.
    case newer(path: String, version: UInt32)
    /// It ends before its contents do.
    case truncated(path: String, expected: UInt64, found: UInt64)
    /// Its contents are not those that it was made with.
    case altered(path: String, part: String)
    /// The wheel is not the one that the model is made from.
    case wrongWheel(path: String, expected: String, found: String)
    /// The wheel is not as it should be inside.
    case badWheel(path: String, part: String)
}

extension ModelError: CustomStringConvertible {
    /// One line for the person who can mend it.
    public var description: String {
        let mend = "`dragoman model install` makes it anew."
        return switch self {
        case .missing(let path): "\(path): the model of meaning is not there. `dragoman model install` installs it."
        case .unreadable(let path, let reason): "\(path): \(reason)."
        case .notAModel(let path): "\(path): this is no model file. \(mend)"
        case .newer(let path, let version):
            "\(path): the model file is of version \(version), and this program reads version \(ModelFile.version). \(mend)"
        case .truncated(let path, let expected, let found):
            "\(path): the model file has \(found) bytes of \(expected). \(mend)"
        case .altered(let path, let part): "\(path): the model file was altered or damaged (\(part)). \(mend)"
        case .wrongWheel(let path, let expected, let found):
            "\(path): this is not the wheel that the model is made from. Expected SHA-256 \(expected), found \(found)."
        case .badWheel(let path, let part): "\(path): the wheel holds no \(part) as it should."
        }
    }
}

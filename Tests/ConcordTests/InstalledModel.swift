import Meaning
import Testing

/// The model as it is installed here; tests that need it are skipped where it is not.
enum InstalledModel {
    static let encoder: Encoder? = try? Encoder()
    static let isThere = encoder != nil
    static let advice: Comment = "the model is not installed: `dragoman model install` installs it"
}

import Concord
import Languages

/// What `check --explain` says.
struct KindHelp {
    let interface: LanguageTag

    /// What a kind means, an example, and when it keeps silent.
    func text(of kind: FindingKind) -> String {
        let words = FindingWords.of(interface)
        let strings = CheckStrings.of(interface)
        let explanation = words.explanation(of: kind)
        return """
            \(kind.rawValue): \(words.label(of: kind))

            \(explanation.meaning)

            \(strings.example): \(explanation.example)

            \(strings.silence): \(explanation.silence)
            """
    }
}

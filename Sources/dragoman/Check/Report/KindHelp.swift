import Concord

/// What `check --explain` says.
enum KindHelp {
    /// What a kind means, an example, and when it keeps silent.
    static func text(of kind: FindingKind) -> String {
        let explanation = kind.explanation
        return """
            \(kind.rawValue)

            \(explanation.meaning)

            \(explanation.example)

            \(explanation.silence)
            """
    }
}

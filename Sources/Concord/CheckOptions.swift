/// How a check is made.
public struct CheckOptions: Sendable, Hashable {
    /// How readily findings are reported.
    public enum Sensitivity: String, Sendable, Hashable, CaseIterable {
        /// Only what is sure.
        case low
        case normal
        /// Whatever might be.
        case high
    }

    /// How readily findings are reported.
    public var sensitivity: Sensitivity

    /// Whether words are looked for that no table foresaw, where two editions agree on another.
    ///
    /// The vectors of all words are asked for then, which takes as long as the rest of a check, and few are found.
    var looksForSubstitutions: Bool { sensitivity == .high }

    /// Options.
    public init(sensitivity: Sensitivity = .normal) { self.sensitivity = sensitivity }

    /// The confidence from which a finding of a kind is reported at a depth.
    ///
    /// With vectors the normal ones differ: sentences that are missing are told so surely there that the doubtful ones are
    /// left out, and that many more denials can be shown. They were set on the dev part of NTREX-128 and Parallel UD, so
    /// that of clean stories a tenth is flagged at most.
    func leastConfidence(of kind: FindingKind, at depth: CheckDepth) -> Double {
        switch (sensitivity, depth, kind) {
        case (.low, _, _): 0.8
        case (.high, _, _): 0.2
        case (.normal, .meaning, .negation): 0.34
        case (.normal, .meaning, .omission), (.normal, .meaning, .addition): 0.7
        case (.normal, _, .term): 0.7
        case (.normal, _, .name): 0.52
        case (.normal, _, _): 0.5
        }
    }
}

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

    /// Options.
    public init(sensitivity: Sensitivity = .normal) { self.sensitivity = sensitivity }

    /// The confidence from which a finding is reported.
    var leastConfidence: Double {
        switch sensitivity {
        case .low: 0.8
        case .normal: 0.5
        case .high: 0.2
        }
    }
}

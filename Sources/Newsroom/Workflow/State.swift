/// Where an edition stands between the first draft and its end.
public enum State: Sendable, Hashable {
    /// Being written.
    case draft
    /// Waiting for an editor's judgement.
    case inReview
    /// Ready for readers.
    case approved
    /// Goes to readers at a moment: seconds after 1 January 1970, UTC.
    case scheduled(at: Int)
    /// Before readers.
    case published
    /// Was before readers; its address says that it is gone.
    case withdrawn

    /// The states without what they carry, by the names that storage and JSON use.
    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// See `State`.
        case draft
        case inReview = "in-review"
        case approved, scheduled, published, withdrawn
    }

    /// The name.
    public var name: Name {
        switch self {
        case .draft: .draft
        case .inReview: .inReview
        case .approved: .approved
        case .scheduled: .scheduled
        case .published: .published
        case .withdrawn: .withdrawn
        }
    }
}

import Languages

/// Why an edition may not pass from one state to another.
public enum WorkflowError: Error, Hashable {
    /// The step doesn't start from this state.
    case refused(step: Workflow.Step, from: State.Name)
    /// The story may not go out before a moment: seconds after 1 January 1970, UTC.
    case embargoed(until: Int)
    /// It would be scheduled for a moment that has gone.
    case inThePast(moment: Int, now: Int)
    /// It is scheduled for later.
    case tooEarly(scheduled: Int, now: Int)
}

extension WorkflowError: CustomStringConvertible {
    /// One sentence for the person who asked.
    public var description: String {
        switch self {
        case .refused(let step, let state):
            "An edition that is \(state.words) can't be \(step.words). It can be \(Self.open(from: state))."
        case .embargoed(let until):
            "The story is under embargo until \(Stamp(secondsSince1970: until))."
        case .inThePast(let moment, let now):
            "\(Stamp(secondsSince1970: moment)) has gone: it is \(Stamp(secondsSince1970: now)). Choose a later moment."
        case .tooEarly(let scheduled, _):
            "The edition is scheduled for \(Stamp(secondsSince1970: scheduled)). Unschedule it to publish it now."
        }
    }

    private static func open(from state: State.Name) -> String {
        switch state {
        case .draft: "submitted"
        case .inReview: "approved or sent back"
        case .approved: "published, scheduled or sent back"
        case .scheduled: "unscheduled, scheduled anew, or published when its moment has come"
        case .published: "withdrawn, or published again with its newest revision"
        case .withdrawn: "reopened as a draft"
        }
    }
}

extension State.Name {
    fileprivate var words: String {
        switch self {
        case .draft: "a draft"
        case .inReview: "in review"
        case .approved, .scheduled, .published, .withdrawn: rawValue
        }
    }
}

extension Workflow.Step {
    fileprivate var words: String {
        switch self {
        case .submit: "submitted"
        case .sendBack: "sent back"
        case .approve: "approved"
        case .schedule: "scheduled"
        case .unschedule: "unscheduled"
        case .publish: "published"
        case .withdraw: "withdrawn"
        case .reopen: "reopened"
        }
    }
}

/// The rules by which an edition passes from state to state.
///
/// Pure: the same question has the same answer.
public enum Workflow {
    /// What somebody asks for an edition.
    public enum Step: Sendable, Hashable {
        /// The writer hands it in.
        case submit
        /// The editor hands it back.
        case sendBack
        /// The editor passes it.
        case approve
        /// It shall go out at a moment: seconds after 1 January 1970, UTC.
        case schedule(at: Int)
        /// It shall not go out at that moment after all.
        case unschedule
        /// It goes out.
        case publish
        /// It is taken from readers.
        case withdraw
        /// A withdrawn edition is taken up again as a draft.
        case reopen
    }

    /// The state that `step` leads to from `state`.
    ///
    /// `now`: seconds after 1 January 1970, UTC.
    /// `embargo`: the story's embargo, in the same measure; nil where it has none.
    /// - Throws: `WorkflowError.refused` where the step doesn't start from the state; `.embargoed` where it would go out
    ///   under embargo; `.inThePast` where it is scheduled for a moment that has gone; `.tooEarly` where it is published
    ///   before the moment that it is scheduled for.
    public static func state(
        after step: Step, from state: State, now: Int, embargo: Int? = nil
    ) throws(WorkflowError) -> State {
        switch (step, state) {
        case (.submit, .draft): return .inReview
        case (.sendBack, .inReview), (.sendBack, .approved): return .draft
        case (.approve, .inReview): return .approved
        case (.schedule(let moment), .approved), (.schedule(let moment), .scheduled):
            guard moment > now else { throw .inThePast(moment: moment, now: now) }
            if let embargo, moment < embargo { throw .embargoed(until: embargo) }
            return .scheduled(at: moment)
        case (.unschedule, .scheduled): return .approved
        case (.publish, .approved), (.publish, .published):
            if let embargo, now < embargo { throw .embargoed(until: embargo) }
            return .published
        case (.publish, .scheduled(let moment)):
            guard now >= moment else { throw .tooEarly(scheduled: moment, now: now) }
            if let embargo, now < embargo { throw .embargoed(until: embargo) }
            return .published
        case (.withdraw, .published): return .withdrawn
        case (.reopen, .withdrawn): return .draft
        default: throw .refused(step: step, from: state.name)
        }
    }

    /// The steps that lead from `state` to readers where one person may take them all, as on the command line.
    public static func stepsToPublish(from state: State) -> [Step] {
        switch state {
        case .draft: [.submit, .approve, .publish]
        case .inReview: [.approve, .publish]
        case .approved, .published: [.publish]
        case .scheduled: [.unschedule, .publish]
        case .withdrawn: [.reopen, .submit, .approve, .publish]
        }
    }
}

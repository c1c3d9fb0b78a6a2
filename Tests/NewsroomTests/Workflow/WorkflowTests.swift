import Testing

@testable import Newsroom

private let now = 1_656_435_600
private let everyState: [State] = [
    .draft, .inReview, .approved, .scheduled(at: now - 60), .published, .withdrawn,
]
private let everyStep: [Workflow.Step] = [
    .submit, .sendBack, .approve, .schedule(at: now + 60), .unschedule, .publish, .withdraw, .reopen,
]

@Suite struct `An edition's way to its readers` {
    @Test(arguments: [
        (Workflow.Step.submit, State.draft, State.inReview),
        (.sendBack, .inReview, .draft),
        (.sendBack, .approved, .draft),
        (.approve, .inReview, .approved),
        (.schedule(at: now + 60), .approved, .scheduled(at: now + 60)),
        (.schedule(at: now + 90), .scheduled(at: now + 60), .scheduled(at: now + 90)),
        (.unschedule, .scheduled(at: now + 60), .approved),
        (.publish, .approved, .published),
        (.publish, .published, .published),
        (.publish, .scheduled(at: now), .published),
        (.withdraw, .published, .withdrawn),
        (.reopen, .withdrawn, .draft),
    ])
    func `has these steps`(step: Workflow.Step, from: State, to: State) throws {
        #expect(try Workflow.state(after: step, from: from, now: now) == to)
    }

    @Test func `has no others, and refuses each with a typed error that says what is open`() {
        var refused = 0
        for state in everyState {
            for step in everyStep {
                do {
                    _ = try Workflow.state(after: step, from: state, now: now)
                } catch .refused(let asked, let from) {
                    refused += 1
                    #expect(asked == step && from == state.name)
                    #expect("\(WorkflowError.refused(step: asked, from: from))".contains("It can be"))
                } catch {
                    Issue.record("\(step) from \(state): \(error)")
                }
            }
        }
        #expect(refused == everyState.count * everyStep.count - 12)
    }

    @Test func `does not begin before the embargo ends`() {
        for state in [State.approved, .published, .scheduled(at: now - 1)] {
            #expect(throws: WorkflowError.embargoed(until: now + 1)) {
                try Workflow.state(after: .publish, from: state, now: now, embargo: now + 1)
            }
        }
        #expect(throws: WorkflowError.embargoed(until: now + 100)) {
            try Workflow.state(after: .schedule(at: now + 50), from: .approved, now: now, embargo: now + 100)
        }
        #expect(throws: Never.self) { try Workflow.state(after: .publish, from: .approved, now: now, embargo: now) }
    }

    @Test func `can't be scheduled for the past, nor published before its moment`() {
        #expect(throws: WorkflowError.inThePast(moment: now, now: now)) {
            try Workflow.state(after: .schedule(at: now), from: .approved, now: now)
        }
        #expect(throws: WorkflowError.tooEarly(scheduled: now + 1, now: now)) {
            try Workflow.state(after: .publish, from: .scheduled(at: now + 1), now: now)
        }
    }

    @Test func `leads to readers from every state in the steps that are named`() throws {
        for state in everyState {
            var reached = state
            for step in Workflow.stepsToPublish(from: state) {
                reached = try Workflow.state(after: step, from: reached, now: now)
            }
            #expect(reached == .published)
        }
    }
}

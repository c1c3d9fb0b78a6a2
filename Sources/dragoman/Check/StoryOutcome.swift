import Concord
import Languages
import Meaning

/// What came of a story: what is printed, and what was compared.
struct StoryOutcome {
    /// For people or as JSON; empty where there is nothing to say.
    var output = ""
    /// What could not be checked, with file and line.
    var problems: [String] = []
    /// What was checked less than the rest.
    var notes: [String] = []
    var compared = Compared()
}

/// How much was compared.
struct Compared {
    var stories = 0
    var editions = 0
    var sentences = 0
    var facts = 0
    var findings = 0

    static func += (sum: inout Compared, more: Compared) {
        sum.stories += more.stories
        sum.editions += more.editions
        sum.sentences += more.sentences
        sum.facts += more.facts
        sum.findings += more.findings
    }
}

extension StoryOutcome {
    /// Checks a story; one of many may have a single edition, since not all that a site has is translated.
    init(
        _ story: CheckedStory, problems: [String], isOneOfMany: Bool, checker: Checker, options: CheckOptions,
        print: (CheckedStory, CheckReport) throws -> String
    ) rethrows {
        self.problems = problems
        var editions = story.editions
        for edition in editions where !edition.hasWords {
            self.problems.append("\(edition.source):1: an edition with no text. Expected at least one sentence.")
        }
        editions.removeAll { !$0.hasWords }
        guard editions.count > 1 else {
            // Where others were named and failed, that has been said.
            guard self.problems.isEmpty, let only = editions.first else { return }
            if isOneOfMany {
                notes.append(
                    "\(only.source):1: the only edition of '\(story.name)'. There is nothing to compare it with.")
            } else {
                self.problems.append(
                    "\(only.source):1: no other edition of '\(story.name)'. "
                        + "Expected \(story.name).ar.md beside \(story.name).en.md, or --story for files of other names."
                )
            }
            return
        }
        let story = CheckedStory(name: story.name, editions: editions)
        let report = checker.report(on: editions.map(\.text), options: options)
        if let failure = report.failure {
            self.problems.append("'\(story.name)' was compared at the depth of facts: \(failure)")
        }
        for place in report.strangers {
            self.problems.append(
                "\(editions[place].source):1: tells another story than the other editions of '\(story.name)'. "
                    + "It was not compared.")
        }
        for place in report.unread {
            let language = editions[place].text.language
            let hasVectors = report.depth == .meaning && Encoder.knows(language)
            notes.append(
                "\(editions[place].source):1: facts are not read in '\(language)'. "
                    + "Its digits alone were compared\(hasVectors ? ", and the meaning of its sentences" : "").")
        }
        compared = Compared(
            stories: 1, editions: editions.count, sentences: report.sentences.reduce(0) { $0 + $1.count },
            facts: report.facts.reduce(0, +), findings: report.findings.count)
        output = try print(story, report)
    }
}

extension CheckedEdition {
    fileprivate var hasWords: Bool {
        text.blocks.contains { block in
            String(decoding: block.text, as: UTF8.self).unicodeScalars.contains { $0.properties.isAlphabetic }
        }
    }
}

import Languages

extension CheckStrings {
    static let english = CheckStrings(
        language: .english,
        stories: [.one: "# story", .other: "# stories"],
        editions: [.one: "# edition", .other: "# editions"],
        sentences: [.one: "# sentence", .other: "# sentences"],
        facts: [.one: "# fact", .other: "# facts"],
        findings: [.one: "# finding", .other: "# findings"],
        compared: { "Compared \($0): \($1)." },
        comma: ", ",
        proposal: "Proposed",
        proposalFor: { "Proposed, if \($0) is to follow" },
        example: "Example",
        silence: "Silent on",
        severities: ("minor", "notable", "grave"))
}

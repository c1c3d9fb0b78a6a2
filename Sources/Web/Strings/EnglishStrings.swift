import Languages

extension Strings {
    static let english = Strings(
        language: .english,
        skipToContent: "Skip to content",
        sections: "Sections",
        thisPageInOtherLanguages: "This page in other languages",
        sameStory: "The same story in our other editions",
        chooseEdition: "Choose an edition",
        toFrontPage: "To the front page",
        pages: "Pages",
        nextPage: "Older stories",
        previousPage: "Newer stories",
        feed: "News feed",
        mainStories: "Main stories",
        latest: "Latest",
        topics: "Topics",
        related: "Related stories",
        noStoriesYet: "Nothing is published here yet",
        noStoriesYetExplained: "The first stories will stand here as soon as the newsroom publishes them.",
        countedStories: [.one: "# story", .other: "# stories"],
        published: "Published",
        dateline: "Filed from",
        byline: "By",
        source: "Source",
        pictureCredit: "Picture:",
        errors: [
            0: ErrorWords(
                title: "This page could not be shown",
                explanation: "Try again in a little while, or begin at the front page."),
            400: ErrorWords(
                title: "This address can’t be read",
                explanation: "It has characters that no address of ours has. Begin at the front page."),
            404: ErrorWords(
                title: "There is no page here",
                explanation: "The address may be mistyped, or the story may never have had an edition in this language."
            ),
            405: ErrorWords(
                title: "This page can only be read", explanation: "Nothing can be sent to this address."),
            410: ErrorWords(
                title: "This story has been withdrawn",
                explanation: "It was published here, and the newsroom has taken it back."),
            500: ErrorWords(
                title: "Something went wrong on our side",
                explanation: "The newsroom’s engineer has been told. Try again in a little while."),
        ])
}

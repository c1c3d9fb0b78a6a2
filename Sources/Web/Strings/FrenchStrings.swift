import Languages

extension Strings {
    static let french = Strings(
        language: .french,
        skipToContent: "Aller au contenu",
        sections: "Rubriques",
        thisPageInOtherLanguages: "Cette page dans d’autres langues",
        sameStory: "Le même article dans nos autres éditions",
        chooseEdition: "Choisissez une édition",
        toFrontPage: "Vers la une",
        pages: "Pages",
        nextPage: "Articles plus anciens",
        previousPage: "Articles plus récents",
        feed: "Fil d’actualité",
        mainStories: "À la une",
        latest: "Dernières nouvelles",
        topics: "Sujets",
        related: "Articles liés",
        noStoriesYet: "Rien n’est encore publié ici",
        noStoriesYetExplained: "Les premiers articles paraîtront ici dès que la rédaction les publiera.",
        countedStories: [.one: "# article", .many: "# d’articles", .other: "# articles"],
        published: "Publié le",
        dateline: "De",
        byline: "Par",
        source: "Source",
        pictureCredit: "Photo :",
        errors: [
            0: ErrorWords(
                title: "Cette page n’a pas pu être affichée",
                explanation: "Réessayez dans un instant, ou repartez de la une."),
            400: ErrorWords(
                title: "Cette adresse est illisible",
                explanation: "Elle contient des caractères qu’aucune de nos adresses ne comporte. Repartez de la une."),
            404: ErrorWords(
                title: "Il n’y a pas de page ici",
                explanation: "L’adresse est peut-être mal saisie, ou l’article n’a jamais paru dans cette langue."),
            405: ErrorWords(
                title: "Cette page ne peut qu’être lue", explanation: "Rien ne peut être envoyé à cette adresse."),
            410: ErrorWords(
                title: "Cet article a été retiré",
                explanation: "Il avait paru ici, et la rédaction l’a repris."),
            500: ErrorWords(
                title: "Une erreur s’est produite chez nous",
                explanation: "L’ingénieur de la rédaction en est informé. Réessayez dans un instant."),
        ])
}

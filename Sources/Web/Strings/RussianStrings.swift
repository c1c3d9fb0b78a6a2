import Languages

extension Strings {
    static let russian = Strings(
        language: .russian,
        skipToContent: "Перейти к содержанию",
        sections: "Разделы",
        thisPageInOtherLanguages: "Эта страница на других языках",
        sameStory: "Тот же материал в других изданиях",
        chooseEdition: "Выберите издание",
        toFrontPage: "На главную страницу",
        pages: "Страницы",
        nextPage: "Более ранние",
        previousPage: "Более поздние",
        feed: "Лента новостей",
        mainStories: "Главное",
        latest: "Последнее",
        topics: "Темы",
        related: "По теме",
        noStoriesYet: "Здесь пока ничего не опубликовано",
        noStoriesYetExplained: "Первые материалы появятся здесь, как только редакция их опубликует.",
        countedStories: [.one: "# материал", .few: "# материала", .many: "# материалов", .other: "# материала"],
        published: "Опубликовано",
        dateline: "Место",
        byline: "Автор",
        source: "Источник",
        pictureCredit: "Изображение:",
        errors: [
            0: ErrorWords(
                title: "Страницу не удалось показать",
                explanation: "Попробуйте немного позже или начните с главной страницы."),
            400: ErrorWords(
                title: "Этот адрес не читается",
                explanation: "В нём есть знаки, которых в наших адресах не бывает. Начните с главной страницы."),
            404: ErrorWords(
                title: "Здесь нет страницы",
                explanation: "Возможно, в адресе опечатка или у этого материала не было издания на русском языке."),
            405: ErrorWords(
                title: "Эту страницу можно только читать", explanation: "Отправить что-либо по этому адресу нельзя."),
            410: ErrorWords(
                title: "Этот материал отозван",
                explanation: "Он был опубликован по этому адресу, но редакция его сняла."),
            500: ErrorWords(
                title: "У нас что-то сломалось",
                explanation: "Инженер редакции уже знает об этом. Попробуйте немного позже."),
        ])
}

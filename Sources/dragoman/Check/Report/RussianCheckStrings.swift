import Languages

extension CheckStrings {
    static let russian = CheckStrings(
        language: .russian,
        stories: [.one: "# материал", .few: "# материала", .many: "# материалов", .other: "# материала"],
        editions: [.one: "# издание", .few: "# издания", .many: "# изданий", .other: "# издания"],
        sentences: [.one: "# предложение", .few: "# предложения", .many: "# предложений", .other: "# предложения"],
        facts: [.one: "# факт", .few: "# факта", .many: "# фактов", .other: "# факта"],
        findings: [.one: "# расхождение", .few: "# расхождения", .many: "# расхождений", .other: "# расхождения"],
        compared: { "Сравнено: \($0). Найдено: \($1)." },
        comma: ", ",
        proposal: "Предлагается",
        proposalFor: { "Предлагается, если править \($0)" },
        example: "Пример",
        silence: "Молчит, когда это",
        severities: ("мелочь", "заметное", "грубое"))
}

import Languages

extension CheckStrings {
    static let arabic = CheckStrings(
        language: .arabic,
        stories: [
            .zero: "لا أخبار", .one: "خبر واحد", .two: "خبران", .few: "# أخبار", .many: "# خبراً", .other: "# خبر",
        ],
        editions: [
            .zero: "لا طبعات", .one: "طبعة واحدة", .two: "طبعتان", .few: "# طبعات", .many: "# طبعة", .other: "# طبعة",
        ],
        sentences: [
            .zero: "لا جمل", .one: "جملة واحدة", .two: "جملتان", .few: "# جمل", .many: "# جملة", .other: "# جملة",
        ],
        facts: [
            .zero: "لا معلومات", .one: "معلومة واحدة", .two: "معلومتان", .few: "# معلومات", .many: "# معلومة",
            .other: "# معلومة",
        ],
        findings: [
            .zero: "لا اختلافات", .one: "اختلاف واحد", .two: "اختلافان", .few: "# اختلافات", .many: "# اختلافاً",
            .other: "# اختلاف",
        ],
        compared: { "قورن: \($0). النتيجة: \($1)." },
        comma: "، ",
        proposal: "المقترح",
        proposalFor: { "المقترح إن عُدّلت الطبعة \($0)" },
        example: "مثال",
        silence: "ما يُسكت عنه",
        severities: ("طفيف", "ملحوظ", "جسيم"))
}

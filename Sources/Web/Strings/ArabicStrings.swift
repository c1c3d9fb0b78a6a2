import Languages

extension Strings {
    static let arabic = Strings(
        language: .arabic,
        skipToContent: "إلى المحتوى",
        sections: "الأقسام",
        thisPageInOtherLanguages: "هذه الصفحة بلغات أخرى",
        sameStory: "الخبر نفسه في طبعاتنا الأخرى",
        chooseEdition: "اختر طبعة",
        toFrontPage: "إلى الصفحة الأولى",
        pages: "الصفحات",
        nextPage: "أخبار أقدم",
        previousPage: "أخبار أحدث",
        feed: "خلاصة الأخبار",
        mainStories: "أهم الأخبار",
        latest: "آخر الأخبار",
        topics: "الموضوعات",
        related: "مواد ذات صلة",
        noStoriesYet: "لم يُنشر شيء هنا بعد",
        noStoriesYetExplained: "ستظهر أولى المواد هنا فور أن تنشرها هيئة التحرير.",
        countedStories: [
            .zero: "لا مواد", .one: "مادة واحدة", .two: "مادتان", .few: "# مواد", .many: "# مادة", .other: "# مادة",
        ],
        published: "نُشر",
        dateline: "المكان",
        byline: "بقلم",
        source: "المصدر",
        pictureCredit: "الصورة:",
        errors: [
            0: ErrorWords(
                title: "تعذّر عرض هذه الصفحة", explanation: "حاول بعد قليل، أو ابدأ من الصفحة الأولى."),
            400: ErrorWords(
                title: "هذا العنوان غير مقروء", explanation: "فيه رموز لا ترد في عناويننا. ابدأ من الصفحة الأولى."),
            404: ErrorWords(
                title: "لا صفحة هنا",
                explanation: "ربما كان في العنوان خطأ، أو لم تصدر لهذا الخبر طبعة عربية."),
            405: ErrorWords(
                title: "هذه الصفحة للقراءة فقط", explanation: "لا يمكن إرسال شيء إلى هذا العنوان."),
            410: ErrorWords(
                title: "سُحب هذا الخبر", explanation: "كان منشوراً هنا، ثم سحبته هيئة التحرير."),
            500: ErrorWords(
                title: "حدث عطل عندنا", explanation: "أُبلغ مهندس التحرير بالأمر. حاول بعد قليل."),
        ])
}

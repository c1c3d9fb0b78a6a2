extension Language {
    /// Arabic: the written standard language of all Arab countries.
    static let arabic = Language(
        tag: .arabic,
        ownName: "العربية",
        usualStyle: EditionStyle(digits: .arabicIndic, months: .double),
        numerals: NumeralStyle(groupsWithSpace: true),
        phrasing: Phrasing(hasBareUnits: true, relativesFollow: true, hasProclitics: true),
        abbreviations: arabicAbbreviations,
        wholeWords: arabicWholeWords,
        articles: "",
        snowball: "arabic",
        factWords: [arabicNumbers, arabicTimes, arabicAmounts],
        tenses: arabicTenses,
        speech: arabicSpeech,
        contrasts: arabicContrasts,
        denials: arabicDenials,
        affirmations: arabicAffirmations,
        partitions: arabicPartitions,
        holidays: arabicHolidays,
        nameTables: [
            arabicCountries, arabicCities, arabicPlaces, arabicOrganisations, arabicPersons, arabicAcronyms,
            arabicTerms,
        ],
        nameWords: arabicNameWords,
        commonWords: arabicCommonWords,
        nameForms: arabicNameForms,
        termForms: arabicTermForms,
        keptInNouns: KeptLetters(lost: 1),
        keptInVerbs: KeptLetters(skipped: 1, lost: 1),
        particleLetters: 5,
        pluralForms: [.zero, .one, .two, .few, .many, .other],
        pluralRule: arabicPlural,
        names: CalendarNames(
            months: arabicMonths, hijriMonths: arabicHijriMonths, weekdays: arabicWeekdays,
            otherWords: arabicDateWords),
        dates: DatePatterns(
            dateLine: [.day, " ", .month, " ", .year],
            withWeekday: [.weekday, " ", .day, " ", .month, " ", .year],
            short: [.day, " ", .month],
            monthAndYear: [.monthAlone, " ", .year],
            dateLineWithHijri: [
                .hijriDay, " ", .hijriMonth, " ", .hijriYear, " هـ الموافق ", .day, " ", .month, " ", .year, " م",
            ],
            withWeekdayAndHijri: [
                .weekday, " ", .hijriDay, " ", .hijriMonth, " ", .hijriYear, " هـ الموافق ", .day, " ", .month, " ",
                .year, " م",
            ]),
        shortWord: 0,
        usualLength: 0.89,
        writing: ArabicWriting(),
        evidence: arabicEvidence)
}

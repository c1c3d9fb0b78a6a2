extension Language {
    /// Russian.
    static let russian = Language(
        tag: .russian,
        ownName: "Русский",
        usualStyle: EditionStyle(),
        numerals: NumeralStyle(decimalMark: ",", groupsWithSpace: true, datesWithDots: true),
        phrasing: Phrasing(
            hasBareUnits: true, needsYearWord: true, yearBeforeWord: true, halvesNextHour: true, byIsWrittenOn: true),
        abbreviations: russianAbbreviations,
        wholeWords: "",
        articles: "",
        snowball: "russian",
        factWords: [russianNumbers, russianTimes, russianAmounts],
        tenses: russianTenses,
        speech: russianSpeech,
        contrasts: russianContrasts,
        denials: russianDenials,
        affirmations: russianAffirmations,
        partitions: russianPartitions,
        holidays: russianHolidays,
        nameTables: [
            russianCountries, russianCities, russianPlaces, russianOrganisations, russianPersons, russianAcronyms,
            russianTerms,
        ],
        nameWords: russianNameWords,
        commonWords: russianCommonWords,
        nameForms: russianNameForms,
        termForms: russianTermForms,
        keptInNouns: KeptLetters(lost: 2),
        keptInVerbs: KeptLetters(lost: 7),
        particleLetters: 0,
        pluralForms: [.one, .few, .many, .other],
        pluralRule: russianPlural,
        names: CalendarNames(
            months: { _ in russianMonths }, hijriMonths: russianHijriMonths, weekdays: russianWeekdays,
            otherWords: russianDateWords),
        dates: DatePatterns(
            dateLine: [.day, "\u{A0}", .month, " ", .year, "\u{A0}года"],
            withWeekday: [.weekday, ", ", .day, "\u{A0}", .month, " ", .year, "\u{A0}года"],
            short: [.day, "\u{A0}", .month],
            monthAndYear: [.monthAlone, " ", .year, "\u{A0}года"],
            dateLineWithHijri: [
                .day, "\u{A0}", .month, " ", .year, "\u{A0}года (", .hijriDay, "\u{A0}", .hijriMonth, " ", .hijriYear,
                "\u{A0}года хиджры)",
            ],
            withWeekdayAndHijri: [
                .weekday, ", ", .day, "\u{A0}", .month, " ", .year, "\u{A0}года (", .hijriDay, "\u{A0}", .hijriMonth,
                " ", .hijriYear, "\u{A0}года хиджры)",
            ]),
        shortWord: 3,
        usualLength: 1.1,
        writing: RussianWriting(),
        evidence: russianEvidence)
}

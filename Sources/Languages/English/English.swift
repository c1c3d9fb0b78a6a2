extension Language {
    /// English, dated as the world outside the United States does.
    static let english = Language(
        tag: .english,
        ownName: "English",
        usualStyle: EditionStyle(),
        numerals: NumeralStyle(groupsWithSpace: true, dateOrder: .monthFirst),
        phrasing: Phrasing(inMeansLater: true, lastIsVerb: true, marksPlurals: true),
        abbreviations: englishAbbreviations,
        wholeWords: "",
        articles: "the|a|an",
        snowball: "english",
        factWords: [englishNumbers, englishTimes, englishAmounts],
        tenses: englishTenses,
        speech: englishSpeech,
        contrasts: englishContrasts,
        denials: englishDenials,
        affirmations: englishAffirmations,
        partitions: englishPartitions,
        holidays: englishHolidays,
        nameTables: [
            englishCountries, englishCities, englishPlaces, englishOrganisations, englishPersons, englishAcronyms,
            englishTerms,
        ],
        nameWords: englishNameWords,
        commonWords: englishCommonWords,
        nameForms: englishNameForms,
        termForms: englishTermForms,
        keptInNouns: KeptLetters(lost: 1),
        keptInVerbs: KeptLetters(lost: 3),
        particleLetters: 0,
        pluralForms: [.one, .other],
        pluralRule: englishPlural,
        names: CalendarNames(
            months: { _ in englishMonths }, hijriMonths: englishHijriMonths, weekdays: englishWeekdays,
            otherWords: englishDateWords),
        dates: DatePatterns(
            dateLine: [.day, " ", .month, " ", .year],
            withWeekday: [.weekday, " ", .day, " ", .month, " ", .year],
            short: [.day, " ", .month],
            monthAndYear: [.monthAlone, " ", .year],
            dateLineWithHijri: [
                .day, " ", .month, " ", .year, " (", .hijriDay, " ", .hijriMonth, " ", .hijriYear, " AH)",
            ],
            withWeekdayAndHijri: [
                .weekday, " ", .day, " ", .month, " ", .year, " (", .hijriDay, " ", .hijriMonth, " ", .hijriYear,
                " AH)",
            ]),
        shortWord: 0,
        usualLength: 1,
        writing: EnglishWriting(),
        evidence: englishEvidence)
}

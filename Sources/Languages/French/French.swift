extension LanguageTag {
    /// French.
    public static let french = LanguageTag(known: "fr")
}

extension Language {
    /// French, dated and counted as the press of France does; Belgian and Swiss number words are read as well.
    static let french = Language(
        tag: .french,
        ownName: "Français",
        usualStyle: EditionStyle(),
        numerals: NumeralStyle(decimalMark: ",", groupsWithSpace: true),
        phrasing: Phrasing(relativesFollow: true),
        abbreviations: frenchAbbreviations,
        wholeWords: "",
        articles: "le|la|les|l'|un|une|des",
        snowball: "french",
        factWords: [frenchNumbers, frenchTimes, frenchAmounts],
        tenses: frenchTenses,
        speech: frenchSpeech,
        contrasts: frenchContrasts,
        denials: frenchDenials,
        affirmations: frenchAffirmations,
        partitions: frenchPartitions,
        holidays: frenchHolidays,
        nameTables: [frenchCountries, frenchOrganisations, frenchPersons, frenchTerms],
        nameWords: frenchNameWords,
        commonWords: frenchCommonWords,
        nameForms: frenchNameForms,
        termForms: frenchTermForms,
        keptInNouns: KeptLetters(lost: 1),
        keptInVerbs: KeptLetters(lost: 3),
        particleLetters: 2,
        pluralForms: [.one, .many, .other],
        pluralRule: frenchPlural,
        names: CalendarNames(
            months: { _ in frenchMonths }, hijriMonths: frenchHijriMonths, weekdays: frenchWeekdays,
            otherWords: frenchDateWords),
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
        usualLength: 1.1,
        writing: FrenchWriting(),
        evidence: frenchEvidence)
}

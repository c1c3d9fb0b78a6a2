import Testing

@testable import Languages

@Suite struct `A day in an edition's style` {
    @Test(
        arguments: [
            (.arabic, EditionStyle(digits: .arabicIndic, months: .egyptian), .dateLine, "٢٨ يونيو ٢٠٢٢"),
            (
                .arabic, EditionStyle(digits: .arabicIndic, months: .double), .withWeekday,
                "الثلاثاء ٢٨ يونيو/حزيران ٢٠٢٢"
            ),
            (.arabic, EditionStyle(months: .levantine), .dateLine, "28 حزيران 2022"),
            (.arabic, EditionStyle(months: .maghrebi), .short, "28 جوان"),
            (.arabic, EditionStyle(digits: .persian, months: .egyptian), .monthAndYear, "يونيو ۲۰۲۲"),
            (.russian, EditionStyle(), .dateLine, "28\u{A0}июня 2022\u{A0}года"),
            (.russian, EditionStyle(), .withWeekday, "вторник, 28\u{A0}июня 2022\u{A0}года"),
            (.russian, EditionStyle(), .short, "28\u{A0}июня"),
            (.russian, EditionStyle(), .monthAndYear, "июнь 2022\u{A0}года"),
            (.english, EditionStyle(), .dateLine, "28 June 2022"),
            (.english, EditionStyle(), .withWeekday, "Tuesday 28 June 2022"),
            (.english, EditionStyle(), .short, "28 June"),
            (.english, EditionStyle(), .monthAndYear, "June 2022"),
            (
                .arabic, EditionStyle(digits: .arabicIndic, calendars: .hijriBesideGregorian), .dateLine,
                "٢٩ ذو القعدة ١٤٤٣ هـ الموافق ٢٨ يونيو ٢٠٢٢ م"
            ),
            (
                .arabic, EditionStyle(digits: .arabicIndic, calendars: .hijriBesideGregorian), .withWeekday,
                "الثلاثاء ٢٩ ذو القعدة ١٤٤٣ هـ الموافق ٢٨ يونيو ٢٠٢٢ م"
            ),
            (
                .russian, EditionStyle(calendars: .hijriBesideGregorian), .dateLine,
                "28\u{A0}июня 2022\u{A0}года (29\u{A0}зу-ль-каада 1443\u{A0}года хиджры)"
            ),
            (
                .english, EditionStyle(calendars: .hijriBesideGregorian), .withWeekday,
                "Tuesday 28 June 2022 (29 Dhu al-Qadah 1443 AH)"
            ),
            (.english, EditionStyle(calendars: .hijriBesideGregorian), .short, "28 June"),
        ] as [(LanguageTag, EditionStyle, DateForm, String)])
    func `is written as its readers write it`(
        tag: LanguageTag, style: EditionStyle, form: DateForm, written: String
    ) throws {
        let day = try #require(Day(year: 2022, month: 6, day: 28))
        #expect(Language.of(tag)?.written(day, style: style, form: form) == written)
    }

    @Test func `is in the language's usual style where none is given`() throws {
        let day = try #require(Day(year: 2022, month: 6, day: 28))
        let arabic = try #require(Language.of(.arabic))
        #expect(arabic.written(day) == "٢٨ يونيو/حزيران ٢٠٢٢")
        #expect(arabic.writtenTime(hour: 21, minute: 52) == "٢١:٥٢")
        #expect(Language.of(.russian)?.writtenTime(hour: 9, minute: 5) == "09:05")
    }
}

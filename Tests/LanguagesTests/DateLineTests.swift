import Testing

@testable import Languages

@Suite struct `A line that is nothing but a date` {
    @Test(
        arguments: [
            ("٢٨ يونيو ٢٠٢٢", "2022-06-28", "ar"),
            ("28 июня 2022 года", "2022-06-28", "ru"),
            ("28\u{A0}июня 2022\u{A0}г.", "2022-06-28", "ru"),
            ("28 June 2022", "2022-06-28", "en"),
            ("June 28, 2022", "2022-06-28", "en"),
            ("Jun. 28th, 2022", "2022-06-28", "en"),
            ("The 28th of June, 2022", "2022-06-28", "en"),
            ("28-Jun-2022", "2022-06-28", "en"),
            ("28 يونيو/حزيران 2022", "2022-06-28", "ar"),
            ("28 حزيران (يونيو) 2022", "2022-06-28", "ar"),
            ("الثلاثاء 28 حزيران 2022", "2022-06-28", "ar"),
            ("الثلاثاء، 28 جوان 2022", "2022-06-28", "ar"),
            ("28 كانون الثاني/يناير 2022 م", "2022-01-28", "ar"),
            ("28 تشرين الأول 2022", "2022-10-28", "ar"),
            ("3 غشت 2022", "2022-08-03", "ar"),
            ("\u{200F}٢٨\u{200F} يُونيو \u{202B}٢٠٢٢\u{202C}", "2022-06-28", "ar"),
            ("\u{2067}۲۸ حزیران ۲۰۲۲\u{2069}", "2022-06-28", "ar"),
            ("२८ June २०२२", "2022-06-28", "en"),
            ("Вторник, 28 июня 2022", "2022-06-28", "ru"),
            ("во вторник 28 Июня 2022 г.", "2022-06-28", "ru"),
            ("28 июня 2022, 21:52", "2022-06-28T21:52", "ru"),
            ("28 июня 2022 в 21:52 (мск)", "2022-06-28T21:52+03:00", "ru"),
            ("21:52 | 28 июн. 2022", "2022-06-28T21:52", "ru"),
            ("28 июня 2022 года — 09:05", "2022-06-28T09:05", "ru"),
            ("Tuesday 28 June 2022 21.52", nil, nil),
            ("Tue, 28 Jun 2022 16:52:07 GMT", "2022-06-28T16:52:07Z", "en"),
            ("June 28, 2022 at 9:52 p.m. EDT", "2022-06-28T21:52-04:00", "en"),
            ("12:05 AM, June 28, 2022", "2022-06-28T00:05", "en"),
            ("June 28, 2022 9 PM UTC+3", "2022-06-28T21:00+03:00", "en"),
            ("٢٨ يونيو ٢٠٢٢ الساعة ٩:٥٢ مساءً", "2022-06-28T21:52", "ar"),
            ("28 يونيو 2022 - 09:52 م بتوقيت غرينتش", "2022-06-28T21:52Z", "ar"),
            ("٢٩ ذو القعدة ١٤٤٣ هـ الموافق ٢٨ يونيو ٢٠٢٢ م", "2022-06-28", "ar"),
            ("الثلاثاء 29 ذو القعدة 1443هـ", "2022-06-28", "ar"),
            ("29 Dhu al-Qa'dah 1443 AH", "2022-06-28", "en"),
            ("28 июня 2022 года (29 зу-ль-каада 1443 года хиджры)", "2022-06-28", "ru"),
        ] as [(String, String?, String?)])
    func `is read in the words of a known language`(line: String, stamp: String?, language: String?) {
        let read = Language.readDateLine(line)
        #expect(read?.stamp == stamp.flatMap(Stamp.init))
        #expect(read?.language?.text == language)
    }

    @Test(arguments: [
        ("2022-06-28", "2022-06-28"),
        ("  2022-06-28T21:52:07+05:00 ", "2022-06-28T21:52:07+05:00"),
        ("٢٠٢٢-٠٦-٢٨", "2022-06-28"),
        ("2022/6/28", "2022-06-28"),
        ("28.06.2022", "2022-06-28"),
        ("28/06/2022", "2022-06-28"),
        ("06/07/2022", "2022-07-06"),
        ("06/28/2022", "2022-06-28"),
        ("٢٨/٦/٢٠٢٢", "2022-06-28"),
        ("21:52 28.06.2022", "2022-06-28T21:52"),
        ("28.06.2022 21:52", "2022-06-28T21:52"),
        ("28.06.2022, 21:52:07 +03:00", "2022-06-28T21:52:07+03:00"),
        ("2022-06-28 21:52 -0500", "2022-06-28T21:52-05:00"),
    ])
    func `is read in numbers alone`(line: String, stamp: String) {
        #expect(Language.readDateLine(line)?.stamp == Stamp(stamp))
        #expect(Language.readDateLine(line)?.language == nil)
    }

    @Test(arguments: [
        "", "2022", "28", "June 2022", "28 June", "31 June 2022", "30 февраля 2022 года", "28.06", "28.06.22",
        "28 June 2022 in Dushanbe", "Talks of 28 June 2022", "28 июня 2022 года прошли переговоры",
        "28 June 2022 29 June 2022", "28 يونيو/تموز 2022", "21:52", "25:10 28.06.2022", "28 June 2022 21:75",
        "28.06.2022 100", "1.2.3", "192.168.1.1", "99/99/9999", "+992 28 06 2022", "Tuesday", "1443 هـ",
        "31 ذو القعدة 1443 هـ", "28 Juno 2022", "\u{0}28 June 2022", "28 June 20222", "28 June 99999999999999999999",
    ])
    func `is nothing else`(line: String) {
        #expect(Language.readDateLine(line) == nil)
    }

    @Test(arguments: Language.known.map(\.tag), EditionStyle.Months.allCases)
    func `reads back as it is written`(tag: LanguageTag, months: EditionStyle.Months) throws {
        let language = try #require(Language.of(tag))
        for digits in EditionStyle.Digits.allCases {
            for calendars in EditionStyle.Calendars.allCases {
                let style = EditionStyle(digits: digits, months: months, calendars: calendars)
                for number in stride(from: 0, to: 30_000, by: 97) {
                    let day = Day(daysSince1970: number)
                    for form in [DateForm.dateLine, .withWeekday] {
                        let line = language.written(day, style: style, form: form)
                        #expect(
                            Language.readDateLine(line) == DateLine(stamp: Stamp(day: day), language: tag), "\(line)")
                        let time = language.writtenTime(hour: number % 24, minute: number % 60, style: style)
                        let stamp = Stamp(day: day, secondOfDay: number % 24 * 3_600 + number % 60 * 60)
                        #expect(Language.readDateLine("\(line), \(time)")?.stamp == stamp, "\(line), \(time)")
                    }
                }
            }
        }
    }

    /// Parts of dates in every order: nothing traps, and what is read can be written.
    @Test(arguments: [1, 2, 3])
    func `may be any line`(seed: UInt64) {
        let parts = [
            "28", "٦", "2022", "99999999999", "0", "-", ".", "/", ":", ",", "+", "(", ")", " ", "June", "июня", "يونيو",
            "حزيران", "pm", "م", "هـ", "ذو القعدة", "Tuesday", "вторник", "года", "GMT", "мск", "T", "Z", "\u{200F}",
            "🇷🇺",
            "الموافق", "at", "12", "00", "59",
        ]
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<5_000 {
            let line = (0..<(1 + next(10))).map { _ in parts[next(parts.count)] + (next(2) == 0 ? " " : "") }.joined()
            guard let read = Language.readDateLine(line) else { continue }
            #expect(Stamp(read.stamp.description) == read.stamp, "seed \(seed): \(line)")
        }
    }
}

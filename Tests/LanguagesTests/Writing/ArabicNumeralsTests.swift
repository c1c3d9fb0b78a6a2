import Testing

@testable import Languages

@Suite struct `Arabic numbers in words` {
    private let talk = Noun("محادثة", .feminine, irregular: ["محادثات"])
    private let book = Noun("كتاب", .masculine, irregular: ["كتب"])

    private func counted(_ number: Int, _ noun: Noun, _ grammaticalCase: GrammaticalCase = .nominative) -> String {
        var manner = NumberManner()
        manner.isInWords = true
        return Language.arabic.counted(WrittenNumber(number), noun, manner: manner, form: WordForm(grammaticalCase))
    }

    @Test(arguments: [
        (1, "محادثة واحدة", "كتاب واحد"),
        (2, "محادثتان", "كتابان"),
        (3, "ثلاث محادثات", "ثلاثة كتب"),
        (8, "ثماني محادثات", "ثمانية كتب"),
        (10, "عشر محادثات", "عشرة كتب"),
        (11, "إحدى عشرة محادثة", "أحد عشر كتابا"),
        (12, "اثنتا عشرة محادثة", "اثنا عشر كتابا"),
        (18, "ثماني عشرة محادثة", "ثمانية عشر كتابا"),
        (20, "عشرون محادثة", "عشرون كتابا"),
        (21, "إحدى وعشرون محادثة", "واحد وعشرون كتابا"),
        (22, "اثنتان وعشرون محادثة", "اثنان وعشرون كتابا"),
        (28, "ثمان وعشرون محادثة", "ثمانية وعشرون كتابا"),
        (100, "مئة محادثة", "مئة كتاب"),
        (101, "مئة محادثة ومحادثة", "مئة كتاب وكتاب"),
        (102, "مئة محادثة ومحادثتان", "مئة كتاب وكتابان"),
        (103, "مئة وثلاث محادثات", "مئة وثلاثة كتب"),
        (111, "مئة وإحدى عشرة محادثة", "مئة وأحد عشر كتابا"),
        (200, "مئتا محادثة", "مئتا كتاب"),
        (300, "ثلاثمئة محادثة", "ثلاثمئة كتاب"),
        (1_000, "ألف محادثة", "ألف كتاب"),
        (2_000, "ألفا محادثة", "ألفا كتاب"),
        (3_000, "ثلاثة آلاف محادثة", "ثلاثة آلاف كتاب"),
        (11_000, "أحد عشر ألف محادثة", "أحد عشر ألف كتاب"),
        (1_000_000, "مليون محادثة", "مليون كتاب"),
        (2_000_000, "مليونا محادثة", "مليونا كتاب"),
    ])
    func `agree with their noun`(number: Int, feminine: String, masculine: String) {
        #expect(counted(number, talk) == feminine)
        #expect(counted(number, book) == masculine)
    }

    @Test(arguments: [
        (2, "محادثتين", "كتابين"),
        (3, "ثلاث محادثات", "ثلاثة كتب"),
        (12, "اثنتي عشرة محادثة", "اثني عشر كتابا"),
        (20, "عشرين محادثة", "عشرين كتابا"),
        (22, "اثنتين وعشرين محادثة", "اثنين وعشرين كتابا"),
        (200, "مئتي محادثة", "مئتي كتاب"),
        (2_000, "ألفي محادثة", "ألفي كتاب"),
    ])
    func `show the genitive in the dual and the tens`(number: Int, feminine: String, masculine: String) {
        #expect(counted(number, talk, .genitive) == feminine)
        #expect(counted(number, book, .genitive) == masculine)
    }

    @Test(arguments: [
        (2_000_000, "مليونان"), (11_000, "أحد عشر ألفا"), (101_000, "مئة ألف وألف"),
        (1_234_567, "مليون ومئتان وأربعة وثلاثون ألفا وخمسمئة وسبعة وستون"),
    ])
    func `stand alone`(number: Int, words: String) {
        #expect(ArabicNumerals.cardinal(number, WordForm()) == words)
    }

    @Test(arguments: [
        (1, "الأول", "الأولى"), (2, "الثاني", "الثانية"), (11, "الحادي عشر", "الحادية عشرة"),
        (16, "السادس عشر", "السادسة عشرة"), (20, "العشرون", "العشرون"), (21, "الحادي والعشرون", "الحادية والعشرون"),
    ])
    func `have ordinals in two genders`(number: Int, masculine: String, feminine: String) {
        #expect(ArabicNumerals.ordinal(number, WordForm(isDefinite: true)) == masculine)
        #expect(ArabicNumerals.ordinal(number, WordForm(gender: .feminine, isDefinite: true)) == feminine)
    }

    @Test func `leave one and two to the noun, in digits too`() {
        let arabic = Language.arabic
        let hour = arabic.nouns(ofUnit: "hour")[0]
        let written = [1, 2, 3, 11, 100].map { arabic.counted(WrittenNumber($0), hour, manner: NumberManner()) }
        #expect(written == ["ساعة واحدة", "ساعتان", "3 ساعات", "11 ساعة", "100 ساعة"])
    }

    @Test func `rule their noun behind millions`() throws {
        let arabic = Language.arabic
        let dollar = arabic.nouns(ofCurrency: "USD")[0]
        let written = try ["2300000", "4000000", "2000000", "11000000", "1000000"].map {
            arabic.counted(try #require(WrittenNumber($0)), dollar, manner: NumberManner())
        }
        #expect(written == ["2.3 مليون دولار", "4 ملايين دولار", "مليونا دولار", "11 مليون دولار", "مليون دولار"])
    }
}

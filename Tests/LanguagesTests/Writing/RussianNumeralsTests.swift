import Testing

@testable import Languages

@Suite struct `Russian numbers in words` {
    private func counted(_ number: Int, _ noun: Noun) -> [String] {
        var manner = NumberManner()
        manner.isInWords = true
        return GrammaticalCase.allCases.map {
            Language.russian.counted(WrittenNumber(number), noun, manner: manner, form: WordForm($0))
        }
    }

    @Test(arguments: [
        (1, "один разговор|одного разговора|одному разговору|один разговор|одним разговором|одном разговоре"),
        (2, "два разговора|двух разговоров|двум разговорам|два разговора|двумя разговорами|двух разговорах"),
        (5, "пять разговоров|пяти разговоров|пяти разговорам|пять разговоров|пятью разговорами|пяти разговорах"),
        (
            11,
            "одиннадцать разговоров|одиннадцати разговоров|одиннадцати разговорам|одиннадцать разговоров|одиннадцатью разговорами|одиннадцати разговорах"
        ),
        (
            21,
            "двадцать один разговор|двадцати одного разговора|двадцати одному разговору|двадцать один разговор|двадцатью одним разговором|двадцати одном разговоре"
        ),
        (
            22,
            "двадцать два разговора|двадцати двух разговоров|двадцати двум разговорам|двадцать два разговора|двадцатью двумя разговорами|двадцати двух разговорах"
        ),
        (
            25,
            "двадцать пять разговоров|двадцати пяти разговоров|двадцати пяти разговорам|двадцать пять разговоров|двадцатью пятью разговорами|двадцати пяти разговорах"
        ),
        (
            101,
            "сто один разговор|ста одного разговора|ста одному разговору|сто один разговор|ста одним разговором|ста одном разговоре"
        ),
        (
            1_000,
            "тысяча разговоров|тысячи разговоров|тысяче разговоров|тысячу разговоров|тысячей разговоров|тысяче разговоров"
        ),
        (
            1_001,
            "тысяча один разговор|тысячи одного разговора|тысяче одному разговору|тысячу один разговор|тысячей одним разговором|тысяче одном разговоре"
        ),
        (
            2_000_000,
            "два миллиона разговоров|двух миллионов разговоров|двум миллионам разговоров|два миллиона разговоров|двумя миллионами разговоров|двух миллионах разговоров"
        ),
    ])
    func `are declined with their noun`(number: Int, forms: String) {
        #expect(counted(number, Noun("разговор")).joined(separator: "|") == forms)
    }

    @Test(arguments: [
        (1, "одну рабочую поездку", "одного студента", "одно соглашение"),
        (2, "две рабочие поездки", "двух студентов", "два соглашения"),
        (5, "пять рабочих поездок", "пять студентов", "пять соглашений"),
        (21, "двадцать одну рабочую поездку", "двадцать одного студента", "двадцать одно соглашение"),
        (22, "двадцать две рабочие поездки", "двадцать два студента", "двадцать два соглашения"),
        (2_000, "две тысячи рабочих поездок", "две тысячи студентов", "две тысячи соглашений"),
    ])
    func `know genders and the living in the accusative`(number: Int, feminine: String, living: String, neuter: String)
    {
        #expect(counted(number, Noun("рабочая поездка", .feminine))[3] == feminine)
        #expect(counted(number, Noun("студент", isAnimate: true))[3] == living)
        #expect(counted(number, Noun("соглашение", .neuter))[3] == neuter)
    }

    @Test(arguments: [
        (1, "первая", "1-й|1-го|1-му"), (3, "третья", "3-й|3-го|3-му"), (16, "шестнадцатая", "16-й|16-го|16-му"),
        (21, "двадцать первая", "21-й|21-го|21-му"), (40, "сороковая", "40-й|40-го|40-му"),
        (121, "сто двадцать первая", "121-й|121-го|121-му"),
    ])
    func `have ordinals in words and digits`(number: Int, feminine: String, digits: String) {
        let russian = Language.russian
        var manner = NumberManner()
        let cases: [GrammaticalCase] = [.nominative, .genitive, .dative]
        #expect(
            cases.map { russian.ordinal(number, manner: manner, form: WordForm($0)) }.joined(separator: "|") == digits)
        manner.isInWords = true
        #expect(russian.ordinal(number, manner: manner, form: WordForm(gender: .feminine)) == feminine)
    }

    @Test func `write fractions and magnitudes with the genitive`() throws {
        let russian = Language.russian
        let dollar = russian.nouns(ofCurrency: "USD")[0]
        var manner = NumberManner()
        func written(_ number: String) throws -> String {
            russian.counted(try #require(WrittenNumber(number)), dollar, manner: manner)
        }
        #expect(try written("2.3") == "2,3 доллара США")
        #expect(try written("2300000") == "2,3 миллиона долларов США")
        #expect(try written("21000000") == "21 миллион долларов США")
        manner.magnitude = .abbreviated
        manner.isUnitShort = true
        #expect(try written("1500000000") == "1,5 млрд долл.")
    }

    @Test(arguments: [
        ("1001", "1,001 тысячи"), ("-1500000", "-1,5 миллиона"), ("999", "999"), ("-999", "-999"),
        ("1234567", "1 234 567"), ("2050000", "2,05 миллиона"), ("40000000.5", "40 000 000,5"),
    ])
    func `write a magnitude where no more than three decimals stand before it`(number: String, written: String) throws {
        var manner = NumberManner()
        manner.leastMagnitude = number == "1001" ? 3 : 6
        let text = Language.russian.written(try #require(WrittenNumber(number)), manner: manner)
        #expect(text.replacing("\u{A0}", with: " ") == written)
    }
}

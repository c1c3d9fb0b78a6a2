import Facts
import Languages
import Testing

struct TermTests {
    @Test(arguments: [
        ("ar", "ثم يستمر القادة المناقشات في غداء عمل", "term غداء عمل = working-lunch"),
        ("ru", "Беседа продолжится за рабочим ужином", "term рабочим ужином = working-dinner"),
        ("en", "They signed two memorandums.", "term memorandums = memorandum"),
        ("en", "Two wives waited in the villages.", "term villages = village"),
        ("ru", "О сёстрах они не говорили", "term сёстрах = sister"),
        ("ar", "عاد الأطباء إلى مستشفياتهم", "term الأطباء = doctor"),
        ("ar", "عاد الأطباء إلى مستشفياتهم", "term مستشفياتهم = hospital"),
    ])
    func `finds nouns in their plurals and cases, with article and owner`(
        _ language: String, _ text: String, _ fact: String
    ) {
        #expect(Reading.facts(language, text).contains(fact), "\(Reading.facts(language, text))")
    }

    @Test(arguments: [
        ("en", "Prices rose while output was shrinking", ["rose = increase", "shrinking = decrease"]),
        ("ru", "Цены выросли, а выпуск сокращается", ["выросли = increase", "сокращается = decrease"]),
        ("ru", "растущие цены, сокращённый штат", ["растущие = increase", "сокращённый = decrease"]),
        ("ar", "ارتفعت الأسعار وسينخفض الإنتاج", ["ارتفعت = increase", "سينخفض = decrease"]),
        ("ar", "ليرتفع ثم يتراجعون", ["يرتفع = increase", "يتراجعون = decrease"]),
    ])
    func `finds verbs in their persons, tenses and participles`(
        _ language: String, _ text: String, _ facts: [String]
    ) {
        let found = Reading.facts(language, text)
        for fact in facts { #expect(found.contains("term \(fact)"), "\(found)") }
    }

    @Test(arguments: [
        ("en", "the ceasefire", ["ceasefire"]), ("en", "a cease-fire", ["ceasefire"]),
        ("en", "the deputy prime minister", ["deputy-prime-minister"]),
        ("ru", "военно-воздушные силы", ["air-force"]), ("ru", "премьер-министру", ["prime-minister"]),
        ("ar", "نائب رئيس الوزراء", ["deputy-prime-minister"]), ("ar", "غير قانوني", ["illegal"]),
        ("ru", "тем не менее", []), ("en", "after all", []),
    ])
    func `reads the longest phrase, and no words of a set phrase`(
        _ language: String, _ text: String, _ concepts: [String]
    ) {
        #expect(Self.concepts(language, text) == concepts)
    }

    @Test func `tells ابنة, a daughter, from ابنه, his son`() {
        #expect(Self.concepts("ar", "قالت ابنة الرجل") == ["daughter", "man"])
        #expect(Self.concepts("ar", "قال ابنه") == ["son"])
    }

    @Test(arguments: [("en", "North Korea"), ("ru", "Северная Корея"), ("ar", "كوريا الشمالية")])
    func `finds no term inside a name of the register`(_ language: String, _ text: String) {
        #expect(Self.concepts(language, text).isEmpty)
    }

    @Test func `names the other concepts of an ambiguous form, and marks a doubtful one`() throws {
        let terms = try #require(Reading.english).mentions(in: "They declined").filter { $0.kind == .term }
        let declined = try #require(terms.first)
        #expect(declined.isDoubtful)
        #expect(
            Set([declined.value] + declined.otherReadings.map { Value.text($0) }) == [
                .text("decrease"), .text("reject"),
            ])
        let rose = try #require(Reading.english).mentions(in: "They rose").first { $0.kind == .term }
        #expect(rose?.isDoubtful == false && rose?.otherReadings == [])
    }

    private static func concepts(_ language: String, _ text: String) -> [String] {
        (Reading.of(language)?.mentions(in: text) ?? []).compactMap { mention in
            guard mention.kind == .term, case .text(let id) = mention.value else { return nil }
            return id
        }
    }
}

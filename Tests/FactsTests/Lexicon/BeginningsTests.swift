import Languages
import Testing

@testable import Facts

struct BeginningsTests {
    private static func meets(_ word: String, in text: String, _ language: Language, _ kept: KeptLetters) -> Bool {
        Beginnings(of: text.utf8.span, in: language).meet(word.utf8.span, kept)
    }

    @Test(arguments: ["Talks, June 28", "The mission, 5 May", "On Monday, June 28, they met"])
    func `leave a reader for one text all that any other reads there`(text: String) throws {
        let language = try #require(Language.of(.english))
        let own = FactReader(language, for: text.utf8.span)
        #expect(own.mentions(in: text) == Reading.english?.mentions(in: text))
    }

    @Test(arguments: Language.known.map(\.tag.text))
    func `of any form of a name are those of the name`(tag: String) throws {
        let language = try #require(LanguageTag(tag).flatMap(Language.of))
        var words: Set<Substring> = []
        for table in language.nameTables {
            for fields in table.rows where fields.count == 5 && fields[0] != "term" {
                for field in fields[2...] { words.formUnion(field.split { " |-!".contains($0) }) }
            }
        }
        for fields in language.nameWords.rows where fields.count == 2 {
            words.formUnion(fields[1].split(separator: "|"))
        }
        var missed: [String] = []
        for word in words {
            for form in language.nameForms(String(word)).flatMap(\.words) + [String(word)]
            where !Self.meets(String(word), in: form, language, language.keptInNouns) {
                missed.append("\(word): \(form)")
            }
        }
        #expect(missed == [])
    }

    @Test(arguments: Language.known.map(\.tag.text))
    func `of any form of a term are those of the term`(tag: String) throws {
        let language = try #require(LanguageTag(tag).flatMap(Language.of))
        var missed: [String] = []
        for table in language.nameTables {
            for fields in table.rows where fields.count == 5 && fields[0] == "term" {
                let approved = try #require(TermForm(approved: fields[2], marks: fields[4]))
                for form in [approved] + fields[3].split(separator: "|").map({ TermForm(variant: $0) }) {
                    let kept = form.part == .verb ? language.keptInVerbs : language.keptInNouns
                    for (word, forms) in zip(form.words, language.termForms(form.words, form.part)) {
                        for made in forms.flatMap(\.words) where !Self.meets(String(word), in: made, language, kept) {
                            missed.append("\(word): \(made)")
                        }
                    }
                }
            }
        }
        #expect(missed == [])
    }

    @Test(arguments: [
        ("الوزير", "قال للوزير", true), ("وزير", "وبالوزير", true), ("دوما", "قال للوزير", false),
    ])
    func `stand behind the particles and the article of Arabic`(word: String, text: String, isMet: Bool) throws {
        let arabic = try #require(Language.of(.arabic))
        #expect(Self.meets(word, in: text, arabic, .all) == isMet)
    }

    @Test func `tell the words of a text from others`() throws {
        let english = try #require(Language.of(.english))
        let text = "The U.S. president, in d'Ivoire."
        func isMet(_ word: String) -> Bool { Self.meets(word, in: text, english, .all) }
        func isCovered(_ other: String) -> Bool { Beginnings(of: text.utf8.span, in: english).cover(other.utf8.span) }
        for word in ["president", "us", "ivoire", "divoire", "London|U.S.", "7", "+"] {
            #expect(isMet(word), "\(word)")
        }
        for word in ["minister", "London|Paris", "sent"] { #expect(!isMet(word), "\(word)") }
        #expect(isCovered("In the U.S."))
        #expect(!isCovered("In London"))
    }

    @Test(arguments: [
        ("ar", "وصل الرئيس الروسي فلاديمير بوتين إلى دوشنبه يوم الثلاثاء 28 يونيو/حزيران للقاء رئيس طاجيكستان."),
        ("ru", "Президент России Владимир Путин прибыл во вторник, 28 июня, в Душанбе на переговоры с Рахмоном."),
        (
            "en",
            "Russia's President Vladimir Putin arrived in Dushanbe on Tuesday 28 June for talks worth $2.5 billion."
        ),
        // The plural of a word that stands in another row without it.
        ("ar", "سقطت الأمطار على بعض المناطق."), ("ru", "В палатах льва и львов ждали переговоров."),
        ("fr", "Le président russe est arrivé mardi 28 juin à Douchanbé pour une visite d'État de l'Union européenne."),
    ])
    func `are enough to read what all tables read`(tag: String, text: String) throws {
        let language = try #require(LanguageTag(tag).flatMap(Language.of))
        let (whole, reader) = (FactReader(language), FactReader(language, for: text.utf8.span))
        let mentions = whole.mentions(in: text, reference: Reading.dushanbe)
        #expect(reader.mentions(in: text, reference: Reading.dushanbe) == mentions)
        #expect(!mentions.isEmpty)
        let other = "2022, Minsk, Минск, مينسك"
        #expect(reader.mentions(in: other) == whole.mentions(in: other))
    }
}

import Languages
import Testing

@Suite("Sentences")
struct SentenceReaderTests {
    private func parts(_ text: String, _ language: LanguageTag) throws -> [String] {
        SentenceReader(try #require(Language.of(language))).sentences(in: text)
    }

    @Test("End at full stops, question marks and exclamation marks")
    func ends() throws {
        #expect(try parts("He came. Did she? She did! So?", .english) == ["He came.", "Did she?", "She did!", "So?"])
        #expect(
            try parts("وصل الوفد. هل بدأت المحادثات؟ نعم!", .arabic) == ["وصل الوفد.", "هل بدأت المحادثات؟", "نعم!"])
    }

    @Test("Keep their closing quotes and brackets")
    func quotes() throws {
        #expect(
            try parts("“We agreed.” He left. (It rained.) All went.", .english)
                == ["“We agreed.”", "He left.", "(It rained.)", "All went."])
        #expect(try parts("«Мы договорились». Он уехал.", .russian) == ["«Мы договорились».", "Он уехал."])
    }

    @Test("Go on behind speech that a small letter or a dash follows")
    func speech() throws {
        #expect(
            try parts("«Когда?» — спросил он. Никто не ответил.", .russian)
                == ["«Когда?» — спросил он.", "Никто не ответил."])
        #expect(try parts("“When?” he asked.", .english) == ["“When?” he asked."])
    }

    @Test("Don't end at initials, abbreviations and numbers")
    func abbreviations() throws {
        #expect(
            try parts("Mr. Smith met J. K. Rowling in the U.S. capital on Jan. 5. It cost $3.5 million.", .english)
                == ["Mr. Smith met J. K. Rowling in the U.S. capital on Jan. 5.", "It cost $3.5 million."])
        #expect(
            try parts(
                "В 2022 г. президент В. В. Путин посетил университет им. Ломоносова. Он пробыл 2 ч. 30 мин.", .russian)
                == ["В 2022 г. президент В. В. Путин посетил университет им. Ломоносова.", "Он пробыл 2 ч. 30 мин."])
        #expect(try parts("التقى د. أحمد الوفد. ثم غادر.", .arabic) == ["التقى د. أحمد الوفد.", "ثم غادر."])
    }

    @Test("End behind an abbreviation of the year where a capital follows")
    func either() throws {
        #expect(
            try parts("Это было в 2019 г. Теперь всё иначе.", .russian) == ["Это было в 2019 г.", "Теперь всё иначе."])
    }

    @Test("End at the end of a line, with or without a stop")
    func lines() throws {
        #expect(
            try parts("A headline\nThe story begins here\n\n Third ", .english)
                == ["A headline", "The story begins here", "Third"])
    }

    @Test("Of nothing there are none, and of a mark alone one")
    func nothing() throws {
        #expect(try parts("", .english) == [])
        #expect(try parts(" \n\n ", .english) == [])
        #expect(try parts("...", .english) == ["..."])
    }

    @Test("Know the word before a stop through signs, and not through bytes that are no text")
    func wordsBeforeStops() throws {
        // A direction mark counts in no abbreviation, a soft hyphen parts none.
        #expect(try parts("He met \u{200E}Mr. Smith. All left.", .english).count == 2)
        #expect(try parts("He met M\u{AD}r. Smith. All left.", .english).count == 2)
        // A letter alone is an initial; behind a byte that is no UTF-8 too.
        let reader = SentenceReader(try #require(Language.of(.english)))
        let bytes = Array("By ".utf8) + [0xFF] + Array("J. Smith. It rained.".utf8)
        #expect(reader.sentences(in: bytes.span).count == 2)
    }

    @Test("End at marks of other scripts, whatever stands about their bytes")
    func otherMarks() throws {
        #expect(try parts("ہاں۔ نہیں؟ Really‽ No… Yes", .arabic) == ["ہاں۔", "نہیں؟", "Really‽ No…", "Yes"])
        #expect(try parts("One\u{2028}Two\u{85}Three", .english) == ["One", "Two", "Three"])
    }

    @Test("Cover every letter of a text, whatever its bytes")
    func hostile() throws {
        let reader = SentenceReader(try #require(Language.of(.arabic)))
        var bytes = Array("نص. Text. ".utf8)
        bytes += [0xFF, 0xC3, 0x2E, 0x20, 0x41, 0xE2, 0x80]
        let ranges = reader.sentences(in: bytes.span)
        #expect(ranges.allSatisfy { $0.lowerBound < $0.upperBound && $0.upperBound <= bytes.count })
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
}

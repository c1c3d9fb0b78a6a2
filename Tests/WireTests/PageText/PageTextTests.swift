import Foundation
import Languages
import Newsroom
import TestSupport
import Testing

@testable import Wire

private func read(_ text: String, language: LanguageTag? = nil) throws -> Incoming {
    try Formats.read(file: "page.txt", bytes: Array(text.utf8), language: language)
}

private let seed = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/seed/000_0a944c4591c47a69.txt")

@Suite struct `Page text` {
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: seed.path),
            "needs ../shared/seed, which is not part of the repository"))
    func `as a trilingual site has it is understood whole`() throws {
        let bytes = Array(try Data(contentsOf: seed))
        let page = try Formats.read(file: seed.path, bytes: bytes, language: nil)
        #expect(page.language == .arabic)
        #expect(page.wanted == [.russian, .english])
        #expect(page.content.title.split(separator: " ").count == 7)
        #expect(page.content.date == Stamp("2022-06-28"))
        #expect(page.content.blocks.count { $0.kind == .paragraph } == 15 && page.content.blocks.count == 15)
        #expect(page.content.byline?.contains("مجموعة الرؤية الاستراتيجية") == true)
        #expect(page.content.credits.count == 1)
        #expect(page.content.source == Edition.Source(written: "تاس", entry: "tass"))
        #expect(page.content.style == EditionStyle(digits: .arabicIndic, months: .egyptian))
        #expect(page.notices.count == 2 && page.notices.allSatisfy { $0.line != nil })
    }

    @Test func `in Russian has its switch, date, text, author, picture and source`() throws {
        let page = try read(
            """
            العربية | English

            Пять президентов встретились у моря
            29 июня 2022, 19:30

            Саммит прикаспийских государств прошёл в столице Туркмении. Он был шестым.

            Что решили

            Стороны подписали заявление о сотрудничестве в торговле и на транспорте.

            Автор: Отдел Центральной Азии
            Фото: пресс-служба
            Источник: ТАСС
            """)
        #expect(page.language == .russian && page.wanted == [.arabic, .english])
        #expect(page.content.title == "Пять президентов встретились у моря")
        #expect(page.content.date == Stamp("2022-06-29T19:30"))
        #expect(page.content.blocks.map(\.kind) == [.paragraph, .heading, .paragraph])
        #expect(page.titleLine == 3 && page.lines == [6, 8, 10])
        #expect(page.content.byline == "Отдел Центральной Азии" && page.content.credits == ["пресс-служба"])
        #expect(page.content.source?.entry == "tass")
    }

    @Test func `with an agency's opening says where from and by whom`() throws {
        let page = try read(
            """
            Presidents meet by the sea

            ASHGABAT, June 29 (Reuters) - Five presidents met in the capital on Wednesday, the first time since 2018.
            """)
        #expect(page.content.dateline == "ASHGABAT" && page.content.source?.entry == "reuters")
        #expect(page.content.blocks.first?.plain.hasPrefix("ASHGABAT, June 29") == true, "the words stay")
    }

    @Test func `broken to fit a page is joined, and a list is a list`() throws {
        let page = try read(
            """
            The sea is falling and ports move

            The Caspian has been falling for years, and the ports
            along its northern shore have had to move after the
            water.

            - Aktau
            - Baku
            - Astrakhan
            """)
        #expect(page.content.blocks.map(\.kind) == [.paragraph, .list])
        #expect(page.content.blocks.first?.plain.contains("the ports along its northern shore") == true)
    }

    @Test func `without headline or text is refused with its place`() {
        #expect(throws: WireError.noText(file: "page.txt", line: 2)) { try read("One headline that is alone here") }
        #expect(throws: WireError.noHeadline(file: "page.txt", line: 1, expected: "a line of words above the text")) {
            try read("28 June 2022", language: .english)
        }
    }

    @Test func `cut off or scrambled anywhere never brings the reader down`() {
        var generator = SplitMix(seed: 6)
        let page = Array(
            "Ru En\n\nعنوان الخبر هنا\n\n٢٨ يونيو ٢٠٢٢\n\nنص الخبر، وهو طويل.\n\nالمصدر: تاس\n- a\n- b".utf8)
        for end in page.indices { _ = try? Formats.read(file: "a.txt", bytes: Array(page[..<end]), language: nil) }
        for _ in 0..<500 {
            var bytes = page
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...127, using: &generator)
            }
            _ = try? Formats.read(file: "a.txt", bytes: bytes, language: nil)
        }
    }
}

import Foundation
import Testing

@testable import Languages

@Suite struct `The known languages` {
    /// A language's folder is one that holds a file of its own name.
    @Test func `are the folders beside the list`() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let sources = tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Languages")
        let files = FileManager.default
        let folders = try files.contentsOfDirectory(atPath: sources.path).filter {
            files.fileExists(atPath: sources.appending(path: "\($0)/\($0).swift").path)
        }
        let list = try String(contentsOf: sources.appending(path: "Known.swift"), encoding: .utf8)
        for folder in folders {
            #expect(list.contains("        .\(folder.lowercased()),\n"), "Known.swift lacks \(folder).")
        }
        #expect(folders.count == Language.known.count)
    }

    @Test(arguments: [
        ("ar", "العربية", Direction.rightToLeft, EditionStyle(digits: .arabicIndic, months: .double)),
        ("ru", "Русский", .leftToRight, EditionStyle()),
        ("en", "English", .leftToRight, EditionStyle()),
    ])
    func `say their name, direction and style`(tag: String, name: String, direction: Direction, style: EditionStyle)
        throws
    {
        let language = try #require(LanguageTag(tag).flatMap(Language.of))
        #expect(language.ownName == name)
        #expect(language.direction == direction)
        #expect(language.usualStyle == style)
    }

    @Test func `are found by their primary language`() throws {
        #expect(Language.of(try #require(LanguageTag("ar-EG")))?.tag == .arabic)
        #expect(Language.of(try #require(LanguageTag("en_US")))?.tag == .english)
        #expect(Language.of(try #require(LanguageTag("de"))) == nil)
        #expect(Set(Language.known.map(\.tag)).count == Language.known.count)
    }

    @Test(arguments: Language.known.map(\.tag))
    func `name every month and weekday, and no other`(tag: LanguageTag) throws {
        let language = try #require(Language.of(tag))
        for form in MonthForm.allCases {
            for months in EditionStyle.Months.allCases {
                let style = EditionStyle(months: months)
                let names = (1...12).compactMap { language.monthName($0, style: style, form: form) }
                #expect(Set(names).count == 12)
                #expect(language.monthName(0, style: style, form: form) == nil)
                #expect(language.monthName(13, style: style, form: form) == nil)
            }
            #expect(Set((1...12).compactMap { language.hijriMonthName($0, form: form) }).count == 12)
            #expect(language.hijriMonthName(0) == nil)
            #expect(language.hijriMonthName(13) == nil)
        }
        #expect(Set((1...7).compactMap(language.weekdayName)).count == 7)
        #expect(language.weekdayName(0) == nil)
        #expect(language.weekdayName(8) == nil)
    }

    @Test(arguments: [
        (EditionStyle.Months.egyptian, "يونيو"), (.levantine, "حزيران"), (.maghrebi, "جوان"), (.double, "يونيو/حزيران"),
    ])
    func `give Arabic months by the edition's set`(months: EditionStyle.Months, june: String) throws {
        let arabic = try #require(Language.of(.arabic))
        #expect(arabic.monthName(6, style: EditionStyle(months: months)) == june)
    }

    @Test func `decline Russian months in a date`() throws {
        let russian = try #require(Language.of(.russian))
        #expect(russian.monthName(6) == "июнь")
        #expect(russian.monthName(6, form: .inDate) == "июня")
        #expect(russian.hijriMonthName(9, form: .inDate) == "рамадана")
        #expect(russian.weekdayName(2) == "вторник")
    }
}

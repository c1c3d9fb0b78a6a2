import Testing

@testable import Newsroom

@Suite struct `A slug` {
    @Test(arguments: [
        ("Putin and Rahmon meet in Dushanbe", "putin-and-rahmon-meet-in-dushanbe"),
        ("  «Ёлка» — уже здесь!  ", "ёлка-уже-здесь"),
        ("محادثات في دوشنبه", "محادثات-في-دوشنبه"),
        ("مُحادثـــات", "محادثات"),
        ("٢٨ يونيو", "28-يونيو"),
        ("Côte d’Ivoire", "côte-divoire"),
        ("../../etc/passwd?x=1#y", "etc-passwd-x-1-y"),
        ("a\u{200F}b", "ab"),
    ])
    func `keeps letters of every script and parts words with hyphens`(words: String, slug: String) {
        #expect(Slug(words)?.text == slug)
    }

    @Test func `is in NFC, so that one word has one address`() {
        #expect(Slug("и\u{306}ога")?.text == "йога")
        #expect(Array(Slug("и\u{306}ога")?.text.utf8 ?? "".utf8) == Array("йога".utf8))
    }

    @Test(arguments: ["", "—", "!!!", "\u{200F}"])
    func `is nothing where there are no letters`(words: String) {
        #expect(Slug(words) == nil)
    }

    @Test func `ends at a word where it would be too long`() throws {
        let slug = try #require(Slug(Array(repeating: "слово", count: 60).joined(separator: " ")))
        #expect(slug.text.unicodeScalars.count <= Slug.limit)
        #expect(slug.text.hasSuffix("слово"))
    }

    @Test func `made of a slug is that slug`() throws {
        for words in ["Talks in Dushanbe", "قمة بحر قزوين", "Каспий мелеет"] {
            let once = try #require(Slug(words))
            #expect(Slug(once.text) == once)
        }
    }
}

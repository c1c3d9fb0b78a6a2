import Testing

@testable import Newsroom

@Suite struct `An address behind a link` {
    @Test(arguments: [
        "https://example.org/a?b=c#d", "http://example.org", "mailto:desk@example.org", "tel:+992372000000", "/ru/",
        "../talks", "#facts", "?page=2", "https://example.org/قمة",
    ])
    func `opens a page, a letter or a call`(text: String) {
        #expect(WebAddress(text)?.text == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", " \u{1}javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x", "file:///etc/passwd", "https://bank@evil.example/", "https://", "http:evil", "", "a b", "x\"y",
        "<script>", "https:\\\\evil",
    ])
    func `is refused where it would do anything else`(text: String) {
        #expect(WebAddress(text) == nil)
    }
}

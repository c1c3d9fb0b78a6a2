import HTTPTypes
import Testing

@testable import Web

private func written(_ body: (inout HTML) -> Void) -> String {
    var html = HTML()
    body(&html)
    return String(decoding: html.bytes, as: UTF8.self)
}

@Suite struct `The HTML writer` {
    @Test(arguments: [
        ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"),
        ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("غداء «عمل» & عشاء", "غداء «عمل» &amp; عشاء"),
        ("", ""), ("&", "&amp;"), ("plain", "plain"),
    ])
    func `escapes text`(text: String, expected: String) {
        #expect(written { $0.text(text) } == expected)
    }

    @Test func `writes literals as they are`() {
        #expect(written { $0.markup("<p>&amp;</p>") } == "<p>&amp;</p>")
    }

    @Test func `writes JSON that no word can break out of`() {
        let value: JSON = ["headline": .string("</script><!--&\"\\\u{2028}\n"), "list": .array([.number(1), "a"])]
        let text = written { $0.json(value) }
        #expect(text == #"{"headline":"\u003C/script\u003E\u003C!--\u0026\"\\\u2028\n","list":[1,"a"]}"#)
    }
}

@Suite struct `A path` {
    @Test(arguments: [
        (["ar", "2022", "06", "قمة"], "/ar/2022/06/%D9%82%D9%85%D8%A9"),
        (["ru", ""], "/ru/"),
        ([], "/"),
        (["a b", "ü"], "/a%20b/%C3%BC"),
    ])
    func `is written in one form`(parts: [String], text: String) {
        #expect(LocalPath(parts).text == text)
    }

    @Test(arguments: [
        ("/ru/2022/06/%d1%91%d0%bb%d0%ba%d0%b0", "/ru/2022/06/%D1%91%D0%BB%D0%BA%D0%B0"),
        ("/ru/ёлка", "/ru/%D1%91%D0%BB%D0%BA%D0%B0"),
        ("/ru/е\u{308}лка?utm=1", "/ru/%D1%91%D0%BB%D0%BA%D0%B0"),
        ("/", "/"), ("/?a=b", "/"), ("/%61r/", "/ar/"),
    ])
    func `is read in any form`(requested: String, text: String) {
        #expect(LocalPath(requested: requested)?.text == text)
    }

    @Test(arguments: [
        "", "ar/", "/a/../b", "/a/%2e%2e/b", "/%00", "/%", "/%4", "/%zz", "/%ff", "/a%2Fb", "/a%5Cb", "/./a", "/a\u{1}",
    ])
    func `is refused where it could lead elsewhere`(requested: String) {
        #expect(LocalPath(requested: requested) == nil)
    }
}

@Suite struct `A base address` {
    @Test(arguments: [
        ("https://News.example.org/", "https://news.example.org"), ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:80", "http://[::1]:80"),
    ])
    func `has a scheme and a host`(written: String, text: String) {
        #expect(BaseAddress(written)?.text == text)
    }

    @Test(arguments: [
        "", "news.example.org", "ftp://x", "https://", "https://a/b", "https://a b", "https://u@a", "https://a?x",
        "javascript:x",
    ])
    func `is nothing else`(written: String) {
        #expect(BaseAddress(written) == nil)
    }

    @Test func `tells browsers to stay with TLS where readers come over it`() {
        #expect(BaseAddress("https://a")?.headers.fields[.strictTransportSecurity] != nil)
        #expect(BaseAddress("http://a")?.headers.fields[.strictTransportSecurity] == nil)
        #expect(BaseAddress("http://a")?.headers.fields[.contentSecurityPolicy]?.contains("unsafe") == false)
    }
}

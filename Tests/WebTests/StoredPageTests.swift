import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

private let headers = PageHeaders.site(isSecure: false)

private func page(_ text: String, status: Int = 200) -> StoredPage {
    StoredPage(bytes: Array(text.utf8), mediaType: "text/html; charset=utf-8", status: status, headers: headers)
}

private func get(_ path: String, _ fields: HTTPFields = [:], method: HTTPRequest.Method = .get) -> HTTPRequest {
    HTTPRequest(method: method, scheme: "http", authority: "a", path: path, headerFields: fields)
}

@Suite struct `A stored page` {
    private let long = page(String(repeating: "The same words. ", count: 200))

    @Test func `answers whole, with a tag, its length, and how long it keeps`() {
        let answer = page("hello").answer(to: get("/"))
        #expect(answer.head.status == .ok)
        #expect(answer.head.headerFields[.contentLength] == "5")
        #expect(answer.head.headerFields[.eTag]?.hasPrefix("\"") == true)
        #expect(answer.head.headerFields[.cacheControl] == "public, max-age=0, must-revalidate")
        #expect(answer.body.map { String(buffer: $0) } == "hello")
    }

    @Test func `answers HEAD with the same fields and no bytes`() {
        let head = long.answer(to: get("/", [.acceptEncoding: "gzip"], method: .head))
        let whole = long.answer(to: get("/", [.acceptEncoding: "gzip"]))
        #expect(head.body == nil && head.head == whole.head)
    }

    @Test func `is packed for those who take it, and has another tag then`() throws {
        let packed = long.answer(to: get("/", [.acceptEncoding: "gzip"]))
        #expect(packed.head.headerFields[.contentEncoding] == "gzip")
        #expect(packed.head.headerFields[.vary] == "Accept-Encoding")
        let body = try #require(packed.body)
        #expect(body.readableBytes < 200)
        #expect(Array(body.readableBytesView.prefix(2)) == [0x1F, 0x8B])
        #expect(packed.head.headerFields[.eTag] != long.answer(to: get("/")).head.headerFields[.eTag])
        #expect(packed.head.headerFields[.contentLength] == String(body.readableBytes))
    }

    @Test func `is not packed where packing wins nothing`() {
        #expect(
            page("hello").answer(to: get("/", [.acceptEncoding: "gzip"])).head.headerFields[.contentEncoding] == nil)
    }

    @Test func `is not sent again to those who have it`() throws {
        for encoding in ["gzip", "identity"] {
            let tag = try #require(long.answer(to: get("/", [.acceptEncoding: encoding])).head.headerFields[.eTag])
            for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let answer = long.answer(to: get("/", [.acceptEncoding: encoding, .ifNoneMatch: known]))
                #expect(answer.head.status == .notModified && answer.body == nil, "\(known)")
                #expect(answer.head.headerFields[.contentLength] == nil)
            }
            #expect(long.answer(to: get("/", [.ifNoneMatch: "\"other\""])).head.status == .ok)
        }
    }

    @Test func `that is an error says so to everybody`() {
        let answer = page("gone", status: 410).answer(to: get("/", [.ifNoneMatch: "*"]))
        #expect(answer.head.status == .gone && answer.body != nil)
    }
}

@Suite struct `The page store` {
    @Test func `changes many pages in one step`() {
        let store = PageStore()
        store.publish(["/a": page("a"), "/b": page("b")])
        store.publish(["/a": page("c")], withdrawing: ["/b"])
        #expect(store.page(at: "/b") == nil && store.count.pages == 1)
    }

    @Test func `does not take a page that was made before a change`() {
        let store = PageStore()
        let generation = store.generation
        store.publish(["/a": page("new")])
        store.store(page("old"), at: "/a", ifGenerationIs: generation)
        #expect(store.page(at: "/a")?.body == ByteBuffer(string: "new"))
    }

    @Test func `drops the oldest pages where all take too much, but never those that can't be made again`() {
        let store = PageStore(limit: 20_000)
        store.keep(["/style": page("body {}")])
        for number in 0..<20 { store.publish(["/\(number)": page("page \(number)")]) }
        #expect(store.page(at: "/style") != nil && store.page(at: "/19") != nil && store.page(at: "/0") == nil)
        #expect(store.count.bytes <= 20_000)
    }
}

@Suite struct `The handler of stored pages` {
    private func channel(_ pages: [String: StoredPage]) throws -> EmbeddedChannel {
        let store = PageStore()
        store.publish(pages)
        return EmbeddedChannel(handlers: [StoredPageHandler(store)])
    }

    private func heads(_ channel: EmbeddedChannel) throws -> [String] {
        var found: [String] = []
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
            if case .body(let body) = part { found.append(String(buffer: body)) }
        }
        return found
    }

    private func send(_ request: HTTPRequest, _ channel: EmbeddedChannel) throws {
        try channel.writeInbound(HTTPRequestPart.head(request))
        try channel.writeInbound(HTTPRequestPart.end(nil))
    }

    private func pass(_ text: String, _ channel: EmbeddedChannel) throws {
        try channel.writeOutbound(HTTPResponsePart.head(.init(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.body(ByteBuffer(string: text)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    @Test func `answers what is stored, whatever its query, and passes on the rest`() throws {
        let channel = try channel(["/ar/": page("front")])
        try send(get("/ar/?utm_source=x"), channel)
        #expect(try heads(channel) == ["front"])
        #expect(try channel.readInbound(as: HTTPRequestPart.self) == nil)
        try send(get("/other"), channel)
        #expect(try channel.readInbound(as: HTTPRequestPart.self) != nil)
        #expect(try heads(channel).isEmpty)
    }

    @Test func `keeps the order of pipelined requests`() throws {
        let channel = try channel(["/a": page("stored")])
        try send(get("/slow"), channel)
        try send(get("/a"), channel)
        #expect(try heads(channel).isEmpty, "an earlier request is still waiting")
        try pass("slow", channel)
        try pass("a, by the framework", channel)
        try send(get("/a"), channel)
        #expect(try heads(channel) == ["slow", "a, by the framework", "stored"])
    }

    @Test func `leaves bodies, other methods and closing connections to the framework`() throws {
        let channel = try channel(["/a": page("stored")])
        for request in [
            get("/a", [.contentLength: "3"]), get("/a", [.connection: "close"]), get("/a", method: .post),
        ] {
            try send(request, channel)
            #expect(try heads(channel).isEmpty)
            try pass("passed", channel)
            _ = try heads(channel)
        }
    }

    @Test func `writes the date as the standard has it`() {
        #expect(DateField.text(1_656_435_120) == "Tue, 28 Jun 2022 16:52:00 GMT")
    }
}

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

/// Writes the framework's answers as bytes: their bodies alone, which is all that these tests look at.
private final class Encoder: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = ByteBuffer

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .body(let body) = unwrapOutboundIn(data) {
            context.write(wrapOutboundOut(body), promise: promise)
        } else {
            promise?.succeed()
        }
    }
}

@Suite struct `The handler of stored pages` {
    private func channel(_ pages: [String: StoredPage]) throws -> EmbeddedChannel {
        let store = PageStore()
        store.publish(pages)
        return EmbeddedChannel(handlers: [Encoder(), PassedOnCounter(store)])
    }

    private func answers(_ channel: EmbeddedChannel) throws -> [String] {
        var found: [String] = []
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { found.append(String(buffer: bytes)) }
        return found
    }

    private func passed(_ channel: EmbeddedChannel) throws -> String {
        var found = ""
        while let bytes = try channel.readInbound(as: ByteBuffer.self) { found += String(buffer: bytes) }
        return found
    }

    private func answer(_ text: String, _ channel: EmbeddedChannel) throws {
        try channel.writeOutbound(HTTPResponsePart.head(.init(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.body(ByteBuffer(string: text)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    private func get(_ path: String, _ fields: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test func `answers what is stored, whatever its query, and passes on the rest untouched`() throws {
        let channel = try channel(["/ar/": page("front")])
        try channel.writeInbound(ByteBuffer(string: get("/ar/?utm_source=x")))
        let text = try #require(try answers(channel).first)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n") && text.hasSuffix("\r\n\r\nfront"))
        #expect(text.contains("Content-Length: 5\r\n") && text.contains("\r\nDate: "))
        #expect(try passed(channel).isEmpty)
        try channel.writeInbound(ByteBuffer(string: get("/other")))
        #expect(try passed(channel) == get("/other") && answers(channel).isEmpty)
    }

    @Test func `answers HEAD, If-None-Match and gzip from the bytes as it does from fields`() throws {
        let long = page(String(repeating: "The same words. ", count: 200))
        let channel = try channel(["/a": long])
        try channel.writeInbound(ByteBuffer(string: "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"))
        try channel.writeInbound(ByteBuffer(string: get("/a", "If-None-Match: \(long.entityTag)\r\n")))
        try channel.writeInbound(ByteBuffer(string: get("/a", "ACCEPT-ENCODING: br, gzip\r\n")))
        var found: [ByteBuffer] = []
        while let bytes = try channel.readOutbound(as: ByteBuffer.self) { found.append(bytes) }
        try #require(found.count == 3)
        #expect(
            String(buffer: found[0]).hasSuffix("\r\n\r\n") && String(buffer: found[0]).contains("Content-Length: 3200"))
        #expect(String(buffer: found[1]).hasPrefix("HTTP/1.1 304 Not Modified\r\n") && found[1].readableBytes < 800)
        #expect(String(buffer: found[2]).contains("Content-Encoding: gzip"))
    }

    @Test func `keeps the order of pipelined requests`() throws {
        let channel = try channel(["/a": page("stored")])
        try channel.writeInbound(ByteBuffer(string: get("/slow") + get("/a")))
        #expect(try answers(channel).isEmpty, "an earlier request is still waiting")
        #expect(try passed(channel) == get("/slow") + get("/a"))
        try answer("slow", channel)
        try answer("a, by the framework", channel)
        try channel.writeInbound(ByteBuffer(string: get("/a") + get("/a")))
        let found = try answers(channel)
        #expect(found.prefix(2) == ["slow", "a, by the framework"])
        #expect(found.count == 4 && found.dropFirst(2).allSatisfy { $0.hasSuffix("stored") })
    }

    @Test func `understands a request that comes in pieces, wherever it is cut`() throws {
        let request = get("/a", "Accept-Encoding: gzip\r\n")
        for cut in 1..<request.utf8.count {
            let channel = try channel(["/a": page("stored")])
            try channel.writeInbound(ByteBuffer(bytes: Array(request.utf8.prefix(cut))))
            #expect(try answers(channel).isEmpty && passed(channel).isEmpty || cut < 6)
            try channel.writeInbound(ByteBuffer(bytes: Array(request.utf8.dropFirst(cut))))
            #expect(try answers(channel).count == 1 || passed(channel) == request, "cut at \(cut)")
        }
    }

    @Test(arguments: [
        "POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "GET /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
        "GET /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "GET /a HTTP/1.0\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /a HTTP/1.1\r\nUpgrade: websocket\r\n\r\n", "GET /a HTTP/1.1\r\n: x\r\n\r\n",
        "GET /a HTTP/1.1\r\nno colon\r\n\r\n",
        "GET http://a/a HTTP/1.1\r\n\r\n", "GET /a HTTP/1.1\nHost: a\n\n\r\n\r\n",
    ])
    func `leaves to the framework what isn't plain, and all that follows it`(bytes: String) throws {
        let channel = try channel(["/a": page("stored")])
        try channel.writeInbound(ByteBuffer(string: bytes))
        try channel.writeInbound(ByteBuffer(string: get("/a")))
        #expect(try answers(channel).isEmpty)
        #expect(try passed(channel) == bytes + get("/a"))
    }

    @Test func `leaves a connection that shall close to the framework`() throws {
        let channel = try channel(["/a": page("stored")])
        try channel.writeInbound(ByteBuffer(string: get("/a", "Connection: close\r\n")))
        #expect(try answers(channel).isEmpty && !passed(channel).isEmpty)
    }

    @Test func `never holds back more than a head may have`() throws {
        let channel = try channel([:])
        let flood = "GET /a HTTP/1.1\r\nX: " + String(repeating: "x", count: StoredPageHandler.headLimit)
        try channel.writeInbound(ByteBuffer(string: flood))
        #expect(try passed(channel) == flood)
    }

    @Test func `writes the date as the standard has it`() {
        #expect(DateField.text(1_656_435_120) == "Tue, 28 Jun 2022 16:52:00 GMT")
    }
}

import Foundation
import HTTPTypes
public import NIOCore
public import NIOHTTPTypes
import Synchronization

/// Answers requests for stored pages ahead of the web framework, on the connection's own event loop.
///
/// It answers only while no earlier request of its connection is with the framework, so that answers to pipelined
/// requests keep their order (RFC 9112, section 9.3.2); what it doesn't answer it passes on. A request with a body, one
/// that asks to close the connection, and any but `GET` and `HEAD` are the framework's.
public final class StoredPageHandler: ChannelDuplexHandler, RemovableChannelHandler {
    /// Requests from the decoder.
    public typealias InboundIn = HTTPRequestPart
    /// Requests for the framework.
    public typealias InboundOut = HTTPRequestPart
    /// Answers of the framework.
    public typealias OutboundIn = HTTPResponsePart
    /// Answers for the encoder.
    public typealias OutboundOut = HTTPResponsePart

    private let pages: PageStore
    private let clock: DateField
    /// Requests that were passed on and whose answers have not ended.
    private var passedOn = 0
    /// The answer to the request whose end is still to come.
    private var pending: Answer?
    private var hasWritten = false

    /// A handler for one connection.
    public init(_ pages: PageStore) {
        self.pages = pages
        clock = .shared
    }

    /// Answers a request, or passes it on.
    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            if passedOn == 0, let page = page(for: request) {
                pending = page.answer(to: request)
                return
            }
            passedOn += 1
        case .body:
            if pending != nil { return }
        case .end:
            if let answer = pending {
                pending = nil
                write(answer, context: context)
                return
            }
        }
        context.fireChannelRead(data)
    }

    private func page(for request: HTTPRequest) -> StoredPage? {
        guard request.method == .get || request.method == .head, let path = request.path else { return nil }
        let fields = request.headerFields
        guard fields[.contentLength] == nil, fields[.transferEncoding] == nil, fields[.connection] != "close" else {
            return nil
        }
        if let query = path.utf8.firstIndex(of: UInt8(ascii: "?")) { return pages.page(at: String(path[..<query])) }
        return pages.page(at: path)
    }

    private func write(_ answer: Answer, context: ChannelHandlerContext) {
        var head = answer.head
        head.headerFields[.date] = clock.text
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if let body = answer.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
    }

    /// Sends what a burst of requests was answered with, at once.
    public func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten {
            hasWritten = false
            context.flush()
        }
        context.fireChannelReadComplete()
    }

    /// Closes a connection on which nothing has come or gone for as long as the `IdleStateHandler` before it allows.
    public func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            if passedOn == 0 { context.close(promise: nil) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    /// Passes an answer of the framework, and counts its end.
    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { passedOn -= 1 }
        context.write(data, promise: promise)
    }
}

/// The `Date` field (RFC 9110, section 6.6.1), written once a second.
final class DateField: Sendable {
    static let shared = DateField()

    private let last = Mutex<(second: Int, text: String)>((-1, ""))

    var text: String {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME_COARSE, &now)
        let second = now.tv_sec
        return last.withLock { last in
            if last.second != second { last = (second, Self.text(second)) }
            return last.text
        }
    }

    /// IMF-fixdate: `Tue, 28 Jun 2022 16:52:00 GMT`.
    static func text(_ secondsSince1970: Int) -> String {
        let formatter = Date.FormatStyle.http
        return Date(timeIntervalSince1970: TimeInterval(secondsSince1970)).formatted(formatter)
    }
}

extension Date.FormatStyle {
    fileprivate static let http = Date.VerbatimFormatStyle(
        format:
            "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .padded(4)) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) GMT",
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
}

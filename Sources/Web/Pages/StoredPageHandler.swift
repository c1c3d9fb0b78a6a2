import HTTPTypes
public import NIOCore
public import NIOHTTPTypes

/// Answers requests for stored pages from the bytes of the connection, ahead of the HTTP decoder and the framework.
///
/// Most readers ask for a stored page with a plain `GET`. Such a request is recognised in its bytes, and answered with
/// bytes that were made before, on the connection's own event loop. Everything else (other methods, bodies, closing
/// connections, paths that aren't stored, what isn't plain HTTP/1.1) is passed on, byte for byte, to the decoder.
///
/// Answers to pipelined requests keep their order (RFC 9112, section 9.3.2): it answers only while no earlier request of
/// its connection is with the framework, which `PassedOnCounter` counts. A request whose end can't be told from its head
/// turns it off for the rest of the connection.
public final class StoredPageHandler: ChannelInboundHandler, RemovableChannelHandler {
    /// Bytes of the connection.
    public typealias InboundIn = ByteBuffer
    /// Bytes for the decoder.
    public typealias InboundOut = ByteBuffer
    /// Bytes for the connection.
    public typealias OutboundOut = ByteBuffer

    private let pages: PageStore
    private let counter: PassedOnCounter
    /// What came of a request whose head is not whole.
    private var partial = ByteBuffer()
    private var isOff = false
    private var hasWritten = false

    /// The most bytes of a request's head that are looked at.
    static let headLimit = 16_384

    init(_ pages: PageStore, _ counter: PassedOnCounter) {
        self.pages = pages
        self.counter = counter
    }

    /// Answers the requests in the bytes, or passes them on.
    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        guard !isOff else { return context.fireChannelRead(data) }
        if partial.readableBytes > 0 {
            partial.writeBuffer(&bytes)
            bytes = partial
            partial = ByteBuffer()
        }
        while bytes.readableBytes > 0 {
            let request = PlainRequest.read(bytes)
            switch request {
            case .incomplete where bytes.readableBytes < Self.headLimit:
                partial = bytes
                return
            case .incomplete, .unclear:
                isOff = true
                context.fireChannelRead(wrapInboundOut(bytes))
                return
            case .whole(let head, let length):
                guard let slice = bytes.readSlice(length: length) else { return }
                if counter.passedOn == 0, head.isPlain, let page = pages.page(at: head.path) {
                    context.write(
                        wrapOutboundOut(page.bytes(for: head, allocator: context.channel.allocator)), promise: nil)
                    hasWritten = true
                } else {
                    counter.passedOn += 1
                    context.fireChannelRead(wrapInboundOut(slice))
                }
            }
        }
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
            if counter.passedOn == 0 || isOff { context.close(promise: nil) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    /// Gives what it holds to the decoder before it goes.
    public func handlerRemoved(context: ChannelHandlerContext) {
        if partial.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(partial)) }
    }
}

/// Counts the requests of a connection that were passed on and not yet answered whole; puts `StoredPageHandler` in
/// front of the decoder.
///
/// It stands behind the decoder, where the framework's answers pass. Handler and counter belong to one connection and
/// its event loop.
public final class PassedOnCounter: ChannelOutboundHandler, RemovableChannelHandler {
    /// Answers of the framework.
    public typealias OutboundIn = HTTPResponsePart
    /// Answers for the encoder.
    public typealias OutboundOut = HTTPResponsePart

    var passedOn = 0
    private let pages: PageStore
    private let idleTimeout: TimeAmount

    /// For one connection, which answers from `pages` and closes after `idleTimeout` without a byte.
    public init(_ pages: PageStore, idleTimeout: TimeAmount = .seconds(75)) {
        self.pages = pages
        self.idleTimeout = idleTimeout
    }

    /// Puts the handler of stored pages first.
    public func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            try pipeline.addHandler(StoredPageHandler(pages, self), position: .first)
            try pipeline.addHandler(IdleStateHandler(allTimeout: idleTimeout), position: .first)
        } catch {
            context.fireErrorCaught(error)
        }
    }

    /// Passes an answer of the framework, and counts its end.
    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        if case .end = unwrapOutboundIn(data) { passedOn -= 1 }
    }
}

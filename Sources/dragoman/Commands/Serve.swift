import ArgumentParser
import Archive
import Foundation
import Hummingbird
import Languages
import Logging
import NIOCore
import Newsroom
import ServiceLifecycle
import Site
import UnixSignals
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the readers' site.",
        discussion: """
            Listens on this machine alone unless --host says otherwise. What another process publishes or withdraws is \
            shown within a second. Stops cleanly on Ctrl-C and SIGTERM.
            """)

    @OptionGroup var data: DataOption
    @Option(help: "The port.")
    var port: Int = 8080
    @Option(help: "The address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for all.")
    var host: String = "127.0.0.1"
    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp(
            "The public address of the site, from which all links to it are made.",
            discussion: "By default that of the port it listens on.", valueName: "url"))
    var baseURL: String?

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("\(port) is no port. Expected 1 to 65535, or 0 for any that is free.")
        }
        if let baseURL, BaseAddress(baseURL) == nil { throw ValidationError("\(CommandError.badBaseURL(baseURL))") }
    }

    func run() async throws {
        let publication = try data.publication()
        let archive = try data.archive(making: true)
        guard let base = BaseAddress(baseURL ?? "http://\(host.contains(":") ? "[\(host)]" : host):\(port)") else {
            throw CommandError.badBaseURL(baseURL ?? host)
        }
        var logger = Logger(label: "dragoman") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let site = try Site(archive: archive, publication: publication, base: base)
        let pages = site.pages
        let application = Application(
            responder: SiteResponder<BasicRequestContext>(site: site, logger: logger),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [PassedOnCounter(pages)])),
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in
                let shown = port == 0 ? channel.localAddress?.port ?? port : port
                Terminal.say("Readers: http://\(host):\(shown)/")
            },
            logger: logger)
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: application, successTerminationBehavior: .gracefullyShutdownGroup),
                    .init(service: SiteWatch(site: site, logger: logger)),
                ],
                gracefulShutdownSignals: [.sigint, .sigterm], logger: logger))
        do {
            try await group.run()
        } catch {
            throw CommandError.cannotListen(host: host, port: port, reason: "\(error)")
        }
        Terminal.note("Stopped.")
    }
}

public import Logging
public import ServiceLifecycle

/// Looks five times a second whether anything was published or withdrawn, here or by another process.
///
/// A look that finds nothing is one read of one number.
public struct SiteWatch: Service {
    private let site: Site
    private let logger: Logger
    private let pause: Duration

    /// Watches for a site.
    public init(site: Site, logger: Logger, pause: Duration = .milliseconds(200)) {
        self.site = site
        self.logger = logger
        self.pause = pause
    }

    /// Looks until the server stops.
    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: pause)
                do {
                    try site.refresh()
                } catch {
                    logger.error("What was published can't be read; trying again.", metadata: ["error": "\(error)"])
                }
            }
        }
    }
}

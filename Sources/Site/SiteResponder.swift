import HTTPTypes
public import Hummingbird
public import Logging
import Web

/// What the stored pages don't answer: the door, pages that nobody has asked for yet, errors.
///
/// Only `GET` and `HEAD` are answered; anything else is refused with 405 and what is allowed.
public struct SiteResponder<Context: RequestContext>: HTTPResponder {
    private let site: Site
    private let logger: Logger

    /// Answers for a site.
    public init(site: Site, logger: Logger) {
        self.site = site
        self.logger = logger
    }

    /// Answers one request.
    public func respond(to request: Request, context: Context) async throws -> Response {
        let language = request.headers[.acceptLanguage]
        let path = request.uri.path
        guard request.method == .get || request.method == .head else {
            var response = answer(site.errorPage(405, path: path, acceptLanguage: language), to: request)
            response.headers[.allow] = "GET, HEAD"
            return response
        }
        guard let local = LocalPath(requested: path) else {
            return answer(site.errorPage(400, path: path, acceptLanguage: language), to: request)
        }
        do {
            if local.parts.isEmpty { return door(request, language) }
            if let page = try site.page(at: local) { return answer(page, to: request) }
            if local.text != path + "/", let page = try frontWithoutSlash(local) {
                return answer(page, to: request)
            }
            return answer(site.errorPage(404, path: local.text, acceptLanguage: language), to: request)
        } catch {
            logger.error("A page could not be made.", metadata: ["path": "\(local.text)", "error": "\(error)"])
            return answer(site.errorPage(500, path: local.text, acceptLanguage: language), to: request)
        }
    }

    /// `/ar` leads to `/ar/`.
    private func frontWithoutSlash(_ path: LocalPath) throws -> StoredPage? {
        let slashed = LocalPath(path.parts + [""])
        guard path.parts.count == 1, try site.page(at: slashed) != nil else { return nil }
        return StoredPage(redirectingTo: site.base.absolute(slashed), headers: site.base.headers)
    }

    private func door(_ request: Request, _ language: String?) -> Response {
        var response: Response
        if let front = site.front(acceptLanguage: language) {
            response = Response(status: .found, headers: site.base.headers.fields)
            response.headers[.location] = front.path.text
        } else if let page = site.doorPage() {
            response = answer(page, to: request)
        } else {
            response = Response(status: .notFound)
        }
        response.headers[.vary] = "Accept-Language, Accept-Encoding"
        response.headers[.cacheControl] = "private, max-age=0, must-revalidate"
        return response
    }

    private func answer(_ page: StoredPage, to request: Request) -> Response {
        let answer = page.answer(to: request.head)
        return Response(
            status: answer.head.status, headers: answer.head.headerFields,
            body: answer.body.map { ResponseBody(byteBuffer: $0) } ?? ResponseBody())
    }
}

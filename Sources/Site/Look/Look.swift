import Web

/// The addresses of the files that every page needs.
///
/// Their names hold a piece of their content's checksum, so that caches may keep them for ever.
struct Look: Sendable {
    let stylesheet: LocalPath
    let icon: LocalPath

    /// Puts the files among the pages.
    static func published(in pages: PageStore, headers: PageHeaders) -> Look {
        let stylesheet = StoredPage(
            bytes: PackageResources.site_css, mediaType: "text/css; charset=utf-8", isImmutable: true, headers: headers)
        let icon = StoredPage(
            bytes: PackageResources.icon_svg, mediaType: "image/svg+xml", isImmutable: true, headers: .forMedia)
        let look = Look(
            stylesheet: LocalPath(["assets", "site-\(stylesheet.fingerprint).css"]),
            icon: LocalPath(["assets", "icon-\(icon.fingerprint).svg"]))
        pages.keep([
            look.stylesheet.text: stylesheet, look.icon.text: icon, "/favicon.ico": icon,
        ])
        return look
    }
}

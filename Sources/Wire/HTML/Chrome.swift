/// What surrounds an article on its page: navigation, advertising, sharing, comments, other stories.
enum Chrome {
    /// Elements that never hold an article's words.
    static let elements: Set<String> = [
        "script", "style", "noscript", "template", "form", "button", "input", "select", "textarea", "nav", "svg",
        "canvas", "object", "applet", "audio", "video", "dialog", "menu", "map", "iframe", "label", "fieldset", "math",
        "head",
    ]

    /// Elements that hold them now and then: judged by how much they hold.
    static let doubtful: Set<String> = ["aside", "footer", "header"]

    private static let roles: Set<String> = [
        "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar",
        "toolbar", "tablist", "alert", "status",
    ]

    /// Whether an element is never part of an article: by its name, its role, or because it is hidden.
    static func isOut(_ node: Markup.Node) -> Bool {
        if elements.contains(node.tag) { return true }
        if node["hidden"] != nil { return true }
        if let role = node["role"], roles.contains(role.lowercased()) { return true }
        if let style = node["style"]?.lowercased().filter({ !$0.isWhitespace }),
            style.contains("display:none") || style.contains("visibility:hidden")
        {
            return true
        }
        return node["aria-hidden"] == "true" && node.tag != "span" && node.tag != "p"
    }

    /// Whether the words of an element's class and id say that it is no part of an article.
    ///
    /// Words, not parts of them: `ad` is none of `reading`.
    static func isNamedSo(_ node: Markup.Node) -> Bool {
        guard let words = names(of: node), !words.isEmpty else { return false }
        if words.contains(where: content.contains) { return words.contains(where: strong.contains) }
        return words.contains { outside.contains($0) || strong.contains($0) }
            || pairs.contains { words.contains($0.0) && words.contains($0.1) }
    }

    /// Whether the words of class and id say that it holds the article.
    static func isNamedContent(_ node: Markup.Node) -> Bool {
        if node["itemprop"]?.lowercased().contains("articlebody") == true { return true }
        guard let words = names(of: node) else { return false }
        return contentPairs.contains { words.contains($0.0) && words.contains($0.1) }
            || words.contains { wholeContent.contains($0) }
    }

    private static func names(of node: Markup.Node) -> Set<String>? {
        guard !node.attributes.isEmpty else { return nil }
        var words: Set<String> = []
        for name in ["class", "id", "data-component", "data-testid"] {
            guard let value = node[name] else { continue }
            var word = ""
            var lastWasSmall = false
            for scalar in value.unicodeScalars {
                if scalar.properties.isAlphabetic {
                    // articleBody is article and body.
                    if lastWasSmall, scalar.properties.isUppercase {
                        words.insert(word)
                        word = ""
                    }
                    lastWasSmall = scalar.properties.isLowercase
                    word += scalar.properties.lowercaseMapping
                } else {
                    if !word.isEmpty { words.insert(word) }
                    word = ""
                    lastWasSmall = false
                }
            }
            if !word.isEmpty { words.insert(word) }
        }
        return words
    }

    private static let outside: Set<String> = [
        "sidebar", "aside", "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "masthead",
        "toolbar",
        "widget", "widgets", "related", "recommend", "recommended", "recommendations", "popular", "trending",
        "pagination",
        "pager", "tags", "tag", "tagcloud", "topics", "skip", "byline", "author", "authors", "bio", "dateline", "meta",
        "metadata",
        "postmeta", "info", "infos", "legal", "copyright", "imprint", "search", "login", "signin", "signup", "register",
        "print",
        "teaser", "teasers", "rating", "ratings", "poll", "survey", "carousel", "slider", "ticker", "toc", "donate",
        "paywall", "premium", "abo", "jobs", "shop", "tooltip", "tools", "actions", "buttons", "follow", "profile",
        "avatar",
        "timestamp", "credit", "credits", "further", "more", "next", "previous", "prev", "similar", "crosslinks",
        "linklist",
        "verwandte", "mehr", "weiterlesen", "kommentar", "autor",
    ]

    /// These are outside whatever else the name says.
    private static let strong: Set<String> = [
        "comment", "comments", "commentlist", "disqus", "respond", "reply", "replies", "share", "sharing", "sharedaddy",
        "social",
        "socials", "addthis", "addtoany", "shariff", "newsletter", "subscribe", "subscription", "promo", "promotion",
        "advert", "adverts", "advertisement", "advertising", "ads", "ad", "adsense", "anzeige", "werbung", "sponsor",
        "sponsored", "banner", "cookie", "cookies", "consent", "gdpr", "popup", "modal", "overlay", "outbrain",
        "taboola",
        "jp", "relatedposts", "whatsapp", "facebook", "twitter", "kommentare", "noprint", "hidden", "hide", "sr",
        "visuallyhidden",
        "screen", "readalso", "yarpp", "crp", "mailchimp", "optin",
    ]

    private static let pairs: [(String, String)] = [
        ("read", "also"), ("read", "more"), ("see", "also"), ("also", "like"), ("you", "may"), ("most", "read"),
        ("latest", "news"), ("article", "list"), ("post", "navigation"),
    ]

    private static let content: Set<String> = [
        "article", "body", "content", "main", "text", "story", "post", "entry", "hentry", "blog", "page", "column",
        "container", "wrapper", "wrap", "row", "has", "with", "layout", "site", "section",
    ]

    private static let contentPairs: [(String, String)] = [
        ("article", "body"), ("article", "content"), ("article", "text"), ("entry", "content"), ("post", "content"),
        ("post", "body"), ("story", "body"), ("story", "content"), ("story", "text"), ("news", "text"),
        ("main", "content"),
        ("content", "body"), ("page", "content"), ("body", "text"), ("article", "main"), ("text", "body"),
        ("node", "content"),
        ("field", "body"), ("td", "content"), ("single", "content"),
    ]

    private static let wholeContent: Set<String> = [
        "articlebody", "articletext", "entrycontent", "postcontent", "storytext", "artikeltext", "fliesstext",
        "artikel", "post", "entry", "story", "hentry",
    ]
}

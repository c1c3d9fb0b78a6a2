import Languages
import Newsroom

/// Words of a page with their marks: strong, stressed, linked, in another language.
struct InlineReader {
    private let markup: Markup
    private let base: WebAddress?
    private var runs: [Text.Run] = []
    private var endsInSpace = true

    init(_ markup: Markup, base: WebAddress?) {
        self.markup = markup
        self.base = base
    }

    /// Adds a text or a line break; the elements between it and `owner` mark it.
    mutating func read(_ place: Int, upTo owner: Int) {
        let node = markup.nodes[place]
        guard node.isText else {
            append(" ", marks: Text.Run(""))
            return
        }
        var marks = Text.Run("")
        var at = node.parent
        while at > owner {
            let element = markup.nodes[at]
            switch element.tag {
            case "strong", "b": marks.isStrong = true
            case "em", "i", "cite": marks.isStressed = true
            case "a":
                if marks.link == nil { marks.link = element["href"].flatMap { PageAddress.resolved($0, base) } }
            default: break
            }
            if marks.language == nil { marks.language = element["lang"].flatMap { LanguageTag($0) } }
            at = element.parent
        }
        append(node.text, marks: marks)
    }

    private mutating func append(_ words: String, marks: Text.Run) {
        var run = marks
        var scalars = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !endsInSpace { scalars.append(" ") }
                endsInSpace = true
            } else if scalar.value != 0xAD, scalar.value != 0x200B, scalar.value != 0xFEFF {
                scalars.append(scalar)
                endsInSpace = false
            }
        }
        run.text = String(scalars)
        runs.append(run)
    }

    /// What was read, without white space at its end.
    var text: Text {
        var runs = runs
        while let last = runs.last {
            let trimmed = last.text.last == " " ? String(last.text.dropLast()) : last.text
            if trimmed.isEmpty {
                runs.removeLast()
            } else {
                runs[runs.count - 1].text = trimmed
                break
            }
        }
        return Text(runs)
    }
}

/// Addresses on a page.
enum PageAddress {
    /// An address made absolute against the page's own; nil where no link may have it.
    ///
    /// Without a page's own address, paths stay as they are.
    static func resolved(_ written: String, _ base: WebAddress?) -> WebAddress? {
        let text = written.trimmedOfWhiteSpace
        guard let base, !text.hasPrefix("#") else { return WebAddress(text) }
        if text.hasPrefix("//") { return WebAddress((base.text.hasPrefix("https") ? "https:" : "http:") + text) }
        guard let address = WebAddress(text) else { return nil }
        if address.isAbsolute || text.hasPrefix("mailto:") || text.hasPrefix("tel:") { return address }
        let parts = base.text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return nil }
        let root = parts[0...2].joined(separator: "/")
        if text.hasPrefix("/") { return WebAddress(root + text) }
        let folder =
            parts.count > 3
            ? parts[3].prefix { $0 != "?" && $0 != "#" }.split(separator: "/", omittingEmptySubsequences: false)
                .dropLast().joined(separator: "/") : ""
        return WebAddress(root + "/" + (folder.isEmpty ? "" : folder + "/") + text)
    }
}

import Facts
import Languages
import Web

/// The facts of files as one page that can be looked at.
struct FactPage {
    let reports: [FactReport]

    /// The page, in UTF-8; nothing is fetched by it.
    func bytes() -> [UInt8] {
        var html = HTML()
        html.markup(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Facts</title>
            <style>
            body { margin: 2rem auto; padding-inline: 1rem; max-inline-size: 46rem; font: 1.1rem/1.7 "Noto Serif", Georgia, serif; color: #14181c; background: #fafaf7 }
            article[dir=rtl] { font-family: "Noto Naskh Arabic", "Noto Serif", serif; line-height: 2 }
            mark { color: inherit; background: none; border-block-end: .15em solid #23399b; padding-block-end: .05em }
            mark.number, mark.ordinal, mark.percent, mark.range { border-color: #9a6a00 }
            mark.money, mark.quantity { border-color: #1d6b3a }
            mark.person, mark.place, mark.organisation, mark.nationality { border-color: #7a2a7a }
            mark.negation, mark.mood { border-color: #a8322a }
            table { border-collapse: collapse; inline-size: 100%; font: .9rem/1.5 system-ui, sans-serif }
            th, td { text-align: start; padding-block: .3rem; padding-inline-end: 1rem; border-block-start: 1px solid #c3cbea; vertical-align: top }
            </style>
            </head>
            <body>

            """)
        for report in reports { write(report, into: &html) }
        html.markup("</body>\n</html>\n")
        return html.bytes
    }

    private func write(_ report: FactReport, into html: inout HTML) {
        html.markup("<h1>")
        html.text(report.file)
        html.markup("</h1>\n<article lang=\"")
        html.text(report.language.text)
        html.markup(report.language.direction == .rightToLeft ? "\" dir=\"rtl\">\n<p>" : "\" dir=\"ltr\">\n<p>")
        let bytes = Array(report.text.utf8)
        var at = 0
        for mention in report.mentions where mention.bytes.lowerBound >= at && mention.kind != .quotation {
            paragraphs(String(decoding: bytes[at..<mention.bytes.lowerBound], as: UTF8.self), into: &html)
            html.markup("<mark class=\"")
            html.text(mention.kind.rawValue)
            html.markup("\" title=\"")
            html.text("\(mention.kind.rawValue) \(report.words(mention.value))")
            html.markup("\">")
            html.text(String(decoding: bytes[mention.bytes], as: UTF8.self))
            html.markup("</mark>")
            at = mention.bytes.upperBound
        }
        paragraphs(String(decoding: bytes[at...], as: UTF8.self), into: &html)
        html.markup("</p>\n</article>\n<table>\n<tr><th>Kind</th><th>Value</th><th>Words</th></tr>\n")
        for mention in report.mentions {
            html.markup("<tr><td>")
            html.text(mention.kind.rawValue)
            html.markup("</td><td><bdi>")
            html.text(report.words(mention.value))
            html.markup("</bdi></td><td><bdi>")
            html.text(String(decoding: bytes[mention.bytes], as: UTF8.self))
            html.markup("</bdi></td></tr>\n")
        }
        html.markup("</table>\n")
        if report.showsRemarks, !report.remarks.isEmpty {
            html.markup("<ul>\n")
            for remark in report.remarks {
                html.markup("<li>")
                html.text("\(remark.line): \(remark.what) \(remark.why)")
                html.markup("</li>\n")
            }
            html.markup("</ul>\n")
        }
    }

    private func paragraphs(_ text: String, into html: inout HTML) {
        var isFirst = true
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !isFirst { html.markup("</p>\n<p>") }
            html.text(String(part))
            isFirst = false
        }
    }
}

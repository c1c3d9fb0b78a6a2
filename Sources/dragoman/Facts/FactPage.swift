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
            body { margin: 2rem auto; padding-inline: 1rem; max-inline-size: 46rem; overflow-wrap: anywhere; font: 1.1rem/1.7 "Noto Serif", Georgia, serif; color: #14181c; background: #fafaf7 }
            h1 { font: 600 1rem/1.5 system-ui, sans-serif; margin-block: 3rem .5rem }
            h2 { font: 600 1rem/1.5 system-ui, sans-serif; margin-block: 2rem .5rem }
            .key { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font: .9rem/1.7 system-ui, sans-serif }
            article p:first-child { font-size: 1.5rem; font-weight: 600; line-height: 1.5 }
            article[dir=rtl] { font-family: "Noto Naskh Arabic", "Noto Serif", serif; line-height: 2 }
            mark { color: inherit; background: none; border-block-end: .15em solid #23399b; padding-block-end: .05em }
            mark.number, mark.ordinal, mark.percent, mark.range { border-color: #9a6a00 }
            mark.money, mark.quantity { border-color: #1d6b3a }
            mark.person, mark.place, mark.organisation, mark.nationality { border-color: #7a2a7a }
            mark.negation, mark.mood { border-color: #a8322a }
            table { border-collapse: collapse; inline-size: 100%; font: .9rem/1.5 system-ui, sans-serif }
            caption { text-align: start; font-weight: 600; padding-block: 2rem .5rem }
            th, td { text-align: start; padding-block: .3rem; padding-inline-end: 1rem; border-block-start: 1px solid #c3cbea; vertical-align: top }
            </style>
            </head>
            <body>
            <ul class="key" aria-label="What the lines mean">
            <li><mark class="date">dates and times</mark></li>
            <li><mark class="number">numbers</mark></li>
            <li><mark class="money">money and quantities</mark></li>
            <li><mark class="person">names</mark></li>
            <li><mark class="term">terms</mark></li>
            <li><mark class="negation">denials and moods</mark></li>
            </ul>

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
        html.markup("</p>\n</article>\n")
        table(report, bytes, into: &html)
        remarks(report, into: &html)
    }

    private func table(_ report: FactReport, _ bytes: [UInt8], into html: inout HTML) {
        guard !report.mentions.isEmpty else {
            html.markup("<p>Nothing that can be compared is stated here.</p>\n")
            return
        }
        html.markup(
            "<table>\n<caption>What it states</caption>\n<tr><th scope=\"col\">Kind</th><th scope=\"col\">Value</th>")
        html.markup("<th scope=\"col\">Words</th></tr>\n")
        for mention in report.mentions {
            html.markup("<tr><td>")
            html.text(mention.kind.rawValue)
            html.markup("</td><td><bdi>")
            html.text(report.words(mention.value))
            html.markup("</bdi></td><td><bdi lang=\"")
            html.text(report.language.text)
            html.markup("\">")
            html.text(String(decoding: bytes[mention.bytes], as: UTF8.self))
            html.markup("</bdi></td></tr>\n")
        }
        html.markup("</table>\n")
    }

    private func remarks(_ report: FactReport, into html: inout HTML) {
        guard report.showsRemarks else { return }
        html.markup("<h2>Remarks</h2>\n")
        guard !report.remarks.isEmpty else {
            html.markup("<p>None.</p>\n")
            return
        }
        html.markup("<ul>\n")
        for remark in report.remarks {
            html.markup("<li>")
            html.text("\(remark.line): \(remark.what) \(remark.why)")
            html.markup("</li>\n")
        }
        html.markup("</ul>\n")
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

import Languages
import Meaning
import Web

/// Aligned editions as one page that can be looked at and sent; nothing is fetched by it, and nothing runs in it.
///
/// A row is a line of cells on a wide screen, and stands one under the other on a narrow one. Words that render each
/// other light up together under the pointer.
struct AlignedPage {
    private let aligned: AlignedEditions

    init(_ aligned: AlignedEditions) { self.aligned = aligned }

    /// The page, in UTF-8.
    func bytes() -> [UInt8] {
        var html = HTML()
        html.markup("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        html.text(title)
        html.markup("</title>\n<style>\n")
        html.markup(AlignedPageStyle.sheet)
        writeLights(into: &html)
        html.markup("</style>\n</head>\n<body>\n<header>\n<h1 lang=\"")
        html.text(aligned.editions.first?.language.text ?? "en")
        html.markup("\" dir=\"")
        html.text(Self.direction(aligned.editions.first))
        html.markup("\">")
        html.text(title)
        html.markup("</h1>\n<p class=\"sum\">")
        html.text(aligned.summary + ".")
        html.markup("</p>\n</header>\n<main style=\"--editions:")
        html.text(String(aligned.editions.count))
        html.markup("\" dir=\"")
        html.text(Self.direction(aligned.editions.first))
        html.markup("\">\n<div class=\"row names\">\n")
        for edition in aligned.editions { writeName(edition, into: &html) }
        html.markup("</div>\n")
        for number in aligned.rows.indices { writeRow(number, into: &html) }
        html.markup("</main>\n</body>\n</html>\n")
        return html.bytes
    }

    /// The headline of the first edition, else its file.
    private var title: String {
        guard let first = aligned.editions.first else { return "Editions side by side" }
        return first.sentences.first { $0.isHeading }?.text ?? first.file
    }

    private static func direction(_ edition: AlignedEdition?) -> String {
        edition?.direction == .rightToLeft ? "rtl" : "ltr"
    }

    private func writeName(_ edition: AlignedEdition, into html: inout HTML) {
        html.markup("<div class=\"cell\" dir=\"")
        html.text(Self.direction(edition))
        html.markup("\"><strong lang=\"")
        html.text(edition.language.text)
        html.markup("\">")
        html.text(Language.of(edition.language)?.ownName ?? edition.language.text)
        html.markup("</strong> <bdi class=\"file\" dir=\"ltr\">")
        html.text(edition.file.split(separator: "/").last.map(String.init) ?? edition.file)
        html.markup("</bdi></div>\n")
    }

    private func writeRow(_ number: Int, into html: inout HTML) {
        let row = aligned.rows[number]
        let isHeading = zip(aligned.editions, row.sentences).contains { edition, sentences in
            sentences.contains { edition.sentences[$0].isHeading }
        }
        let opens = row.sentences[0].first.map { first in
            first == 0
                || aligned.editions[0].sentences[first].paragraph
                    != aligned.editions[0].sentences[first - 1].paragraph
        }
        html.markup("<div class=\"row")
        if isHeading { html.markup(" heading") }
        if opens == true { html.markup(" opens") }
        if row.width < aligned.editions.count { html.markup(" part") }
        if row.isMoved { html.markup(" moved") }
        html.markup("\">\n")
        for (place, edition) in aligned.editions.enumerated() {
            let sentences = row.sentences[place]
            guard !sentences.isEmpty else {
                html.markup("<div class=\"cell none\" lang=\"en\" dir=\"ltr\">No counterpart in <bdi lang=\"")
                html.text(edition.language.text)
                html.markup("\">")
                html.text(Language.of(edition.language)?.ownName ?? edition.language.text)
                html.markup("</bdi></div>\n")
                continue
            }
            html.markup("<div class=\"cell\" lang=\"")
            html.text(edition.language.text)
            html.markup("\" dir=\"")
            html.text(Self.direction(edition))
            html.markup("\">")
            write(edition.text(sentences), number, place, into: &html)
            html.markup("</div>\n")
        }
        if row.isMoved {
            html.markup("<p class=\"mark\" lang=\"en\" dir=\"ltr\">Stands elsewhere in one edition</p>\n")
        }
        html.markup("</div>\n")
    }

    /// A row's text, its linked words in elements of their own.
    private func write(_ text: String, _ row: Int, _ edition: Int, into html: inout HTML) {
        guard row < aligned.words.count else { return html.text(text) }
        var places: [(place: Range<Int>, group: Int)] = []
        for (group, words) in aligned.words[row].enumerated() where group < AlignedPageStyle.lights {
            for place in words.places[edition] { places.append((place, group)) }
        }
        places.sort { $0.place.lowerBound < $1.place.lowerBound }
        let bytes = Array(text.utf8)
        var at = 0
        for (place, group) in places where place.lowerBound >= at {
            html.text(String(decoding: bytes[at..<place.lowerBound], as: UTF8.self))
            html.markup("<span class=\"w w")
            html.text(String(group))
            html.markup("\">")
            html.text(String(decoding: bytes[place], as: UTF8.self))
            html.markup("</span>")
            at = place.upperBound
        }
        html.text(String(decoding: bytes[at...], as: UTF8.self))
    }

    /// The rules by which the words of a group light up together.
    private func writeLights(into html: inout HTML) {
        let most = aligned.words.map(\.count).max() ?? 0
        for group in 0..<min(most, AlignedPageStyle.lights) {
            html.markup(".row:has(.w")
            html.text(String(group))
            html.markup(":hover) .w")
            html.text(String(group))
            html.markup("{background:var(--mark)}\n")
        }
    }
}

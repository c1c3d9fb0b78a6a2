import Languages
import Meaning

/// Aligned editions as one JSON object.
struct AlignedJSON {
    private let aligned: AlignedEditions

    init(_ aligned: AlignedEditions) { self.aligned = aligned }

    private struct Document: Encodable {
        let editions: [Edition]
        let rows: [Row]
    }

    private struct Edition: Encodable {
        let file: String
        let language: String
        let sentences: [Sentence]
    }

    private struct Sentence: Encodable {
        let text: String
        let paragraph: Int
        let line: Int?
    }

    private struct Row: Encodable {
        /// The numbers of the sentences of each edition, from 0.
        let sentences: [[Int]]
        let similarity: Float
        let isMoved: Bool
        let words: [Group]?
    }

    private struct Group: Encodable {
        let editions: [[Word]]
        let certainty: Float
    }

    private struct Word: Encodable {
        let text: String
        /// In Unicode scalars, then in bytes, of the row's sentences with a space between them.
        let start: Int
        let end: Int
        let byteStart: Int
        let byteEnd: Int
    }

    func text() throws -> String {
        let editions = aligned.editions.map { edition in
            Edition(
                file: edition.file, language: edition.language.text,
                sentences: edition.sentences.map { Sentence(text: $0.text, paragraph: $0.paragraph, line: $0.line) })
        }
        let rows = aligned.rows.enumerated().map { number, row in
            Row(
                sentences: row.sentences, similarity: row.similarity, isMoved: row.isMoved,
                words: number < aligned.words.count ? aligned.words[number].map { group($0, of: row.sentences) } : nil)
        }
        return try JSONLine.text(Document(editions: editions, rows: rows))
    }

    private func group(_ group: AlignedEditions.WordGroup, of sentences: [[Int]]) -> Group {
        let editions = group.places.enumerated().map { edition, places in
            let bytes = Array(aligned.editions[edition].text(sentences[edition]).utf8)
            func scalars(before byte: Int) -> Int { bytes[..<byte].count { $0 & 0xC0 != 0x80 } }
            return places.map { place in
                Word(
                    text: String(decoding: bytes[place], as: UTF8.self), start: scalars(before: place.lowerBound),
                    end: scalars(before: place.upperBound), byteStart: place.lowerBound, byteEnd: place.upperBound)
            }
        }
        return Group(editions: editions, certainty: group.certainty)
    }
}

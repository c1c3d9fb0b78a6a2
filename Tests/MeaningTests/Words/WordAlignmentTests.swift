import Foundation
import Languages
import Meaning
import Testing

/// Sentence pairs whose word links were annotated by hand: Links/README.md says how.
private struct AnnotatedPair {
    let id: String
    let isTest: Bool
    let english: String
    let other: String
    let sure: Set<[Int]>
    let all: Set<[Int]>

    static func all(_ language: String) throws -> [AnnotatedPair] {
        let file = Places.root.appending(path: "Tests/MeaningTests/Links/links.en-\(language).jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            var (sure, all): (Set<[Int]>, Set<[Int]>) = ([], [])
            for link in try #require(row["links"] as? [[Any]]) {
                let own = try #require(link[0] as? [Int])
                let others = try #require(link[1] as? [Int])
                for pair in own.flatMap({ word in others.map { [word, $0] } }) {
                    all.insert(pair)
                    if link[2] as? String == "sure" { sure.insert(pair) }
                }
            }
            return AnnotatedPair(
                id: try #require(row["id"] as? String), isTest: row["split"] as? String == "test",
                english: try #require(row["en"] as? String), other: try #require(row[language] as? String),
                sure: sure, all: all)
        }
    }
}

/// The written word, as Links/README.md counts them, that each of a sentence's words is part of; nil for marks alone.
private func writtenWords(of sentence: WordSentence) -> [Int?] {
    let bytes = Array(sentence.text.utf8)
    var numbers = [Int?](repeating: nil, count: bytes.count)
    var number = -1
    for piece in sentence.text.split(separator: " ") {
        let isWord = piece.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        if isWord { number += 1 }
        let start = sentence.text.utf8.distance(from: sentence.text.startIndex, to: piece.startIndex)
        for byte in start..<start + piece.utf8.count { numbers[byte] = isWord ? number : nil }
    }
    return sentence.words.map { numbers[$0.lowerBound] }
}

private struct Score: CustomStringConvertible {
    var (guessed, sure, hits, allowed) = (0, 0, 0, 0)
    var precision: Double { Double(allowed) / Double(max(guessed, 1)) }
    var recall: Double { Double(hits) / Double(max(sure, 1)) }
    var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }
    var description: String {
        String(format: "P %.1f R %.1f F1 %.1f", 100 * precision, 100 * recall, 100 * f1)
    }

    mutating func add(_ links: [WordLink], _ first: WordSentence, _ second: WordSentence, _ pair: AnnotatedPair) {
        let (own, others) = (writtenWords(of: first), writtenWords(of: second))
        var pairs = Set<[Int]>()
        for link in links {
            for (left, right) in link.first.flatMap({ word in link.second.map { (word, $0) } }) {
                if let left = own[left], let right = others[right] { pairs.insert([left, right]) }
            }
        }
        guessed += pairs.count
        sure += pair.sure.count
        hits += pairs.intersection(pair.sure).count
        allowed += pairs.intersection(pair.all).count
    }
}

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `Words of sentences that say the same` {
    @Test(arguments: ["ar", "ru"])
    func `are linked as people link them`(language: String) throws {
        let aligner = WordAligner(try InstalledModel.required())
        let tag = try #require(LanguageTag(language))
        var (dev, test) = (Score(), Score())
        for pair in try AnnotatedPair.all(language) {
            let first = WordSentence(pair.english, language: .english)
            let second = WordSentence(pair.other, language: tag)
            let links = try aligner.links(first, second)
            if pair.isTest { test.add(links, first, second, pair) } else { dev.add(links, first, second, pair) }
        }
        #expect(dev.f1 > 0.75, "\(dev)")
        #expect(test.f1 > 0.75, "\(test)")
        if ProcessInfo.processInfo.environment["SHOW_SCORES"] != nil { print(language, dev, test) }
    }

    @Test func `are found where they stand in the sentence`() throws {
        let aligner = WordAligner(try InstalledModel.required())
        let first = WordSentence("The ministers met for a working lunch in Dushanbe.", language: .english)
        let second = WordSentence("اجتمع الوزراء على غداء عمل في دوشنبه.", language: .arabic)
        let links = try aligner.links(first, second)
        let bytes = Array(second.text.utf8)
        let lunch = try #require(links.first { $0.first == [6] })
        let said = lunch.second.map { String(decoding: bytes[second.words[$0]], as: UTF8.self) }
        #expect(said == ["غداء"])
        #expect(links.allSatisfy { $0.certainty > 0 && $0.certainty < 1 })
    }

    @Test func `are several on one side where it takes them all to say it`() throws {
        let aligner = WordAligner(try InstalledModel.required())
        let first = WordSentence("They announced a ceasefire on Monday.", language: .english)
        let second = WordSentence("Они объявили о прекращении огня в понедельник.", language: .russian)
        let links = try aligner.links(first, second)
        #expect(links.contains { $0.first == [3] && $0.second == [3, 4] })
    }

    @Test func `have particles for words of their own`() {
        let sentence = WordSentence("والوزير للرئيس", language: .arabic)
        let bytes = Array(sentence.text.utf8)
        let words = sentence.words.map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(words == ["و", "الوزير", "ل", "لرئيس"])
    }

    @Test func `are numerals by value, whatever their digits`() throws {
        let aligner = WordAligner(try InstalledModel.required())
        let first = WordSentence("From 28 to 29 June", language: .english)
        let second = WordSentence("من ٢٨ إلى ٢٩ يونيو", language: .arabic)
        let links = try aligner.links(first, second)
        #expect(links.contains { $0.first == [1] && $0.second == [1] && $0.similarity == 1 })
        #expect(links.contains { $0.first == [3] && $0.second == [3] && $0.similarity == 1 })
    }

    @Test func `are linked in three editions at once, no worse than two by two`() throws {
        let aligner = WordAligner(try InstalledModel.required())
        var (alone, together) = (Score(), Score())
        for (arabic, russian) in zip(try AnnotatedPair.all("ar"), try AnnotatedPair.all("ru")).prefix(40) {
            let sentences = [
                WordSentence(arabic.english, language: .english), WordSentence(arabic.other, language: .arabic),
                WordSentence(russian.other, language: .russian),
            ]
            alone.add(try aligner.links(sentences[0], sentences[1]), sentences[0], sentences[1], arabic)
            alone.add(try aligner.links(sentences[0], sentences[2]), sentences[0], sentences[2], russian)
            let all = try aligner.links(among: sentences)
            #expect(all.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
            together.add(all[0].links, sentences[0], sentences[1], arabic)
            together.add(all[1].links, sentences[0], sentences[2], russian)
        }
        #expect(together.f1 >= alone.f1 - 0.002, "\(together) beside \(alone)")
    }

    @Test func `are alike where one renders the other, and nothing is like a word that only one has`() throws {
        let aligner = WordAligner(try InstalledModel.required())
        let first = WordSentence("The doctor sold a bicycle.", language: .english)
        let second = WordSentence("Врач продал закат.", language: .russian)
        try aligner.learn([first, second])
        let likeness = try aligner.likeness(first, second)
        #expect(likeness.first.count == 5 && likeness.second.count == 3)
        #expect(likeness.first[0] == 1 && likeness.first[3] == 1, "articles render nothing")
        #expect(likeness.first[1] > 0.7 && likeness.second[0] == likeness.first[1])
        #expect(likeness.first[4] < 0.5 && likeness.second[2] < 0.5)
        let none = try aligner.likeness(WordSentence("", language: .english), second)
        #expect(none.first.isEmpty && none.second.allSatisfy { $0 == 0 })
    }

    @Test(arguments: ["", "— …", "the", "🙂"])
    func `are in no link where a sentence says nothing`(text: String) throws {
        let aligner = WordAligner(try InstalledModel.required())
        let empty = WordSentence(text, language: .english)
        let full = WordSentence("Министр вылетел домой.", language: .russian)
        #expect(try aligner.links(empty, full).isEmpty)
        #expect(try aligner.links(full, empty).isEmpty)
        #expect(try aligner.links(among: [empty, full, empty]).allSatisfy(\.links.isEmpty))
    }
}

@Suite(.enabled(if: InstalledModel.isThere, InstalledModel.advice))
struct `The vectors of words` {
    @Test func `are kept by folded form, and bounded`() throws {
        let encoder = try Encoder(InstalledModel.required().model)
        let vectors = try encoder.encode(words: ["Мир", "мир", "سَلَام", "سلام"])
        #expect(vectors.vector(0) == vectors.vector(1))
        #expect(vectors.vector(2) == vectors.vector(3))
        #expect(encoder.keptWords == 2)
        #expect(try encoder.encode(words: ["МИР"]).vector(0) == vectors.vector(0))
        #expect(encoder.keptWords == 2)
        for start in stride(from: 0, to: 6000, by: 500) {
            _ = try encoder.encode(words: (start..<start + 500).map { "w\($0)" })
        }
        #expect(encoder.keptWords <= Encoder.wordCapacity)
        #expect(zip(try encoder.encode(words: ["мир"]).vector(0), vectors.vector(0)).allSatisfy { abs($0 - $1) < 1e-5 })
    }
}

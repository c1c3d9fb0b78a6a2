/// Times what no command shows by itself: measure FOLDER [WORDS], the check of one story as a desk does it; and
/// measure facts TEXT.jsonl…, measure encoding TEXT.jsonl…, measure book FOLDER [SENTENCES], measure neighbours
/// (`FactSpeed`, `EncodingSpeed`, `Book`, `Neighbours`).
///
/// A TEXT.jsonl is a stream in one language, as `dragoman facts --jsonl` reads it.
///
/// FOLDER has the demo's stories (`Demo/stories`). Their paragraphs make up a story of as many of them as WORDS have
/// room for (1,500 unless it is said), which is checked anew, and again after one block was edited, at both depths; and
/// its sentences are aligned. Times are medians of many runs, in milliseconds, on one core.
import Concord
import Foundation
import Languages
import Meaning

struct Story {
    var editions: [EditionText]
    var words: [Int]

    init(folder: String, words most: Int) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        (editions, words) = ([], [])
        for (ending, language) in [("ar", LanguageTag.arabic), ("ru", .russian), ("en", .english)] {
            var blocks: [EditionText.Block] = []
            var count = 0
            // Whole stories, so that the editions tell the same.
            for file in files.filter({ $0.hasSuffix(".\(ending).md") }).prefix(most / 370) {
                let page = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                let body = page.components(separatedBy: "\n---\n").dropFirst().joined()
                for paragraph in body.components(separatedBy: "\n\n") where paragraph.contains(" ") {
                    blocks.append(EditionText.Block(text: paragraph))
                    count += paragraph.split(whereSeparator: \.isWhitespace).count
                }
            }
            editions.append(EditionText(language: language, date: Stamp("2022-06-28"), blocks: blocks))
            words.append(count)
        }
    }

    /// The sentences of each edition.
    var sentences: [[String]] {
        editions.map { edition in
            guard let language = Language.of(edition.language) else { return [] }
            let reader = SentenceReader(language)
            return edition.blocks.flatMap { block in
                reader.sentences(in: block.text.span).map { String(decoding: block.text[$0], as: UTF8.self) }
            }
        }
    }

    /// The same with another number in the middle of an edition; each `turn` another.
    func edited(_ turn: Int) -> [EditionText] {
        var story = editions
        let place = story[0].blocks.count / 2
        story[0].blocks[place].text += Array(" وبلغ العدد \(1_000 + turn).".utf8)
        return story
    }
}

func median(_ runs: Int, _ work: (Int) -> Void) -> Double {
    var times: [Duration] = []
    for run in 0..<runs { times.append(ContinuousClock().measure { work(run) }) }
    let middle = times.sorted()[runs / 2]
    return Double(middle.components.attoseconds) / 1e15 + Double(middle.components.seconds) * 1e3
}

func rounded(_ figure: Double) -> Double { (figure * 100).rounded() / 100 }

func show(_ what: String, _ milliseconds: Double) { print("| \(what) | \(rounded(milliseconds)) ms |") }

let arguments = CommandLine.arguments
if arguments.count > 2, arguments[1] == "facts" {
    let isRead = try FactSpeed.show(Array(arguments.dropFirst(2)))
    exit(isRead ? 0 : 65)
}
if arguments.count > 2, arguments[1] == "encoding" {
    try EncodingSpeed(files: Array(arguments.dropFirst(2))).measure()
    exit(0)
}
if arguments.count > 2, arguments[1] == "book" {
    let count = arguments.count > 3 ? Int(arguments[3]) : 100_000
    try Book(folder: arguments[2], sentences: max(count ?? 100_000, 1)).measure()
    exit(0)
}
if arguments.dropFirst() == ["neighbours"] {
    var neighbours = Neighbours()
    neighbours.measure()
    exit(0)
}
guard arguments.count == 2 || arguments.count == 3 && Int(arguments[2]) != nil else {
    print(
        "measure FOLDER [WORDS]: expected the folder of the demo's stories, Demo/stories; or measure facts TEXT.jsonl…, "
            + "measure encoding TEXT.jsonl…, measure book FOLDER [SENTENCES], measure neighbours")
    exit(64)
}
let story = try Story(folder: arguments[1], words: arguments.count == 3 ? Int(arguments[2]) ?? 1_500 : 1_500)
let languages = story.editions.map(\.language)
print("| a story of \(story.words) words | |\n| --- | --- |")

let checker = Checker(languages: languages)
_ = checker.report(on: story.editions)
show("depth facts: checked anew", median(60) { _ in _ = checker.report(on: story.editions) })
var running = RunningCheck(checker)
_ = running.report(on: story.editions)
show("depth facts: after an edited block", median(60) { _ = running.report(on: story.edited($0)) })

do {
    let encoder = try Encoder()
    show(
        "depth meaning: cold, with the checker's making",
        median(5) { _ in
            guard let encoder = try? Encoder(encoder.model) else { return }
            _ = Checker(languages: languages, encoder: encoder).report(on: story.editions)
        })
    try AlignmentSpeed(story, encoder).measure()
    let checker = Checker(languages: languages, encoder: encoder)
    var running = RunningCheck(checker)
    _ = running.report(on: story.editions)
    show("depth meaning: after an edited block", median(30) { _ = running.report(on: story.edited($0)) })
} catch {
    print("depth meaning was left out: \(error)")
}

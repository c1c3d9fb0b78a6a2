/// Times the check of one story as a desk does it: measure FOLDER [WORDS]; the reading of facts: measure facts TEXT.jsonl…; the
/// search for neighbours: measure neighbours
///
/// A TEXT.jsonl is a stream in one language, as `dragoman facts --jsonl` reads it (`FactSpeed`).
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
if arguments.dropFirst() == ["neighbours"] {
    var neighbours = Neighbours()
    neighbours.measure()
    exit(0)
}
guard arguments.count == 2 || arguments.count == 3 && Int(arguments[2]) != nil else {
    print(
        "measure FOLDER [WORDS]: expected the folder of the demo's stories, Demo/stories; "
            + "or measure facts TEXT.jsonl…; or measure neighbours")
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

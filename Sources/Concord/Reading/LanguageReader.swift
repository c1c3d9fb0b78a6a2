import Facts
import Languages
import Synchronization

/// Reads blocks in one language.
///
/// Its tables are built once; it can be used from any number of threads.
final class LanguageReader: Sendable {
    /// The tag, whatever its region.
    let tag: LanguageTag
    /// Nil where the language has no folder of its own: then digits alone are compared.
    private let language: Language?
    /// Whether it has one.
    let isRead: Bool
    /// The script that the language is written in; nil where it isn't known.
    let script: Word.Script?
    /// Reads facts; nil where `language` is.
    let facts: FactReader?
    private let sentences: SentenceReader
    /// Parts a text into the words of the language.
    let words: WordReader
    private let contrasts: MarkTable
    private let denials: MarkTable
    private let partitions: MarkTable
    /// Nil where `language` is.
    private let tables: WordTables?
    private let heard: HeardWords
    /// What is remembered of words by those that read, while they don't.
    private let memories = Mutex<[WordMemory]>([])
    /// Which words tell the past from what is to come.
    let tenses: TenseForms
    /// What stands where a denial is taken back.
    let affirmations: Affirmations

    init(_ tag: LanguageTag) {
        self.tag = tag
        language = Language.of(tag)
        isRead = language != nil
        script = language?.weekdayName(1)?.unicodeScalars.first.map { LetterClass.script($0.value) }
        facts = language.map { FactReader($0) }
        sentences = SentenceReader(language ?? .fallback)
        words = WordReader(language ?? .fallback)
        contrasts = MarkTable(language, rows: language?.contrasts, places: ContrastSide.places)
        denials = MarkTable(language, rows: language?.denials, places: Denial.places)
        partitions = MarkTable(language, rows: language?.partitions, places: Partition.places)
        tenses = TenseForms(language)
        affirmations = Affirmations(language)
        heard = HeardWords(tag, caseEndings: language?.nameCaseEndings ?? [])
        tables =
            if let language, let facts {
                WordTables(
                    facts.knownWords, contrasts: contrasts, denials: denials,
                    likeness: language.phrasing.hasProclitics ? NameLikeness(language) : nil)
            } else {
                nil
            }
    }

    /// The place, nationality or organisation that a word is by itself, given in folded letters.
    func entry(of letters: [UInt32]) -> (id: String, kind: Mention.Kind)? { facts?.entry(of: letters) }

    /// A word of a side of a contrast group; nil where the language has none.
    func word(ofSide side: UInt16) -> String? { contrasts.usual[side] }

    /// The words of a sentence that stand between totals and their parts.
    func partitions(of sentence: SentenceReading, in text: [UInt8]) -> [Mark] {
        var scan = WordScan()
        scan.read(text.span, sentence.place)
        return partitions.marks(of: scan) { partitions.ownMark(of: scan.letters(of: $0), scan.words[$0].script) }
    }

    /// How a word may be heard, given as it is written.
    func heard(_ word: ArraySlice<UInt8>, _ script: Word.Script) -> HeardWords.Heard { heard.heard(word, script) }

    /// How many letters it takes to say what English says in one.
    var usualLength: Double { language?.usualLength ?? 1 }

    /// Memory that blocks are read in.
    struct Workspace {
        fileprivate var facts = FactReader.Workspace()
        fileprivate var scan = WordScan()
        fileprivate var memory: WordMemory
    }

    /// Reads in memory that knows the words that were read last.
    func withWorkspace<Result>(_ read: (inout Workspace) -> Result) -> Result {
        var workspace = Workspace(memory: memories.withLock { $0.popLast() } ?? WordMemory())
        defer { memories.withLock { $0.append(workspace.memory) } }
        return read(&workspace)
    }

    /// What a block says, read in memory that other blocks were read in.
    func read(
        _ text: [UInt8], reference: Reference, reusing workspace: inout Workspace
    ) -> BlockReading {
        var reading = BlockReading()
        for place in sentences.sentences(in: text.span) {
            var sentence = SentenceReading(place: place)
            workspace.scan.read(text.span, place)
            if let tables {
                workspace.scan.learn(from: tables, &workspace.memory)
                sentence.marks = contrasts.marks(of: workspace.scan) { workspace.scan.marks[$0].contrast }
                sentence.denials = denials.marks(of: workspace.scan) { workspace.scan.marks[$0].denial }
            }
            sentence.words = Array(workspace.scan.words[...])
            for word in sentence.words {
                sentence.letters += word.length
                sentence.hash = WordHash.joining(sentence.hash, word.hash)
            }
            reading.sentences.append(sentence)
        }
        guard !reading.sentences.isEmpty else { return reading }
        let mentions = facts?.mentions(in: text.span, reference: reference, reusing: &workspace.facts) ?? []
        var at = 0
        var writer = FactWriter()
        var speakers: [(sentence: Int, quote: Int, place: Range<Int>?)] = []
        for mention in mentions {
            while at + 1 < reading.sentences.count, mention.bytes.lowerBound >= reading.sentences[at].place.upperBound {
                at += 1
            }
            switch mention.value {
            case .text(let id):
                guard mention.kind != .negation, !mention.isPart else { continue }
                guard mention.kind != .mood else {
                    if id != "did" {
                        reading.sentences[at].moods.append(Mood(isWill: id == "will", place: mention.bytes))
                    }
                    continue
                }
                reading.sentences[at].names.append(
                    NamedThing(kind: mention.kind, id: id, place: mention.bytes, isDoubtful: mention.isDoubtful))
            case .quotation(let speaker):
                speakers.append((at, reading.sentences[at].quotes.count, speaker))
                let words = Self.words(of: reading.sentences[at...], in: mention.bytes)
                reading.sentences[at].quotes.append(Quote(place: mention.bytes, words: words))
            default:
                if mention.contradictedWeekday != nil,
                    mention.said?.year != nil || reference.day != Reference.standIn.day
                {
                    reading.sentences[at].misdated.append(mention.bytes)
                }
                writer.add(mention, in: text) { word in
                    let word = Array(word)
                    let read = facts?.mentions(in: word.span, reference: reference, reusing: &workspace.facts).first
                    guard case .number(let number) = read?.value, read?.bytes == 0..<word.count else { return nil }
                    return number
                }
                reading.sentences[at].facts += writer.take()
            }
        }
        for (sentence, quote, place) in speakers {
            reading.sentences[sentence].quotes[quote].speaker = place.flatMap {
                Self.entry(at: $0, in: reading.sentences[max(0, sentence - 2)...])
            }
        }
        if facts == nil { addDigits(&reading, text) }
        for place in reading.sentences.indices {
            reading.sentences[place].sumUp()
        }
        return reading
    }

    /// How many words of sentences stand in some bytes.
    private static func words(of sentences: ArraySlice<SentenceReading>, in bytes: Range<Int>) -> Int {
        var count = 0
        for sentence in sentences {
            guard sentence.place.lowerBound < bytes.upperBound else { break }
            count += sentence.words.count { bytes.contains($0.place.lowerBound) }
        }
        return count
    }

    /// The name with an entry that stands in some bytes.
    private static func entry(
        at bytes: Range<Int>, in sentences: ArraySlice<SentenceReading>
    ) -> (id: String, place: Range<Int>)? {
        for sentence in sentences {
            guard sentence.place.lowerBound < bytes.upperBound else { break }
            for name in sentence.names where name.place.overlaps(bytes) && !name.id.isEmpty && name.kind != .term {
                return (name.id, name.place)
            }
        }
        return nil
    }

    /// Where nothing else is known of a language, its digits.
    private func addDigits(_ reading: inout BlockReading, _ text: [UInt8]) {
        for place in reading.sentences.indices {
            for number in Digits.numbers(in: text, reading.sentences[place].place) {
                var fact = Fact(class: .figure, kind: .number, place: number.place)
                fact.figure = Exact(Int(clamping: number.value))
                fact.digits = [number.value]
                reading.sentences[place].facts.append(fact)
            }
        }
    }
}

extension Language {
    /// The language whose rules for sentences stand in for those that nobody has written.
    fileprivate static var fallback: Language { Language.known.first { $0.tag == .english } ?? Language.known[0] }
}

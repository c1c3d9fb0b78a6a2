import Facts
import Languages

/// The names of one side of a stretch, and all its words as they are heard.
struct NameSide {
    /// A name that was read.
    struct Thing {
        var name: NamedThing
        var block: Int
        /// Its words, among `words`.
        var words: Range<Int>
        /// Whether the other side has it, or what stands for it.
        var isMatched = false
        /// One word of capitals: EU, ФБР.
        var isAcronym = false
    }

    /// A word of the sentences.
    struct Entry {
        var word: Word
        var block: Int
        /// The name that it is part of; -1 where it is part of none.
        var thing = -1
        /// What the language's tables tell of it.
        var nature: WordNature = []
        /// Whether it stands first in its sentence.
        var isFirst = false
        /// The word of the other side that sounds like it; -1 where there is none.
        var counterpart = -1
        /// How far that one is, 0 to 1.
        var distance = 1.0
    }

    let reader: LanguageReader
    private(set) var words: [Entry] = []
    private(set) var things: [Thing] = []
    /// How the words are heard: whole, and without what may be a particle or an ending.
    private var heard: [[PhoneticKey]?] = []
    private let texts: [[UInt8]]

    init(_ sentences: [PlacedSentence], _ reader: LanguageReader, _ texts: [[UInt8]]) {
        self.reader = reader
        self.texts = texts
        for sentence in sentences {
            let start = words.count
            for (place, word) in sentence.reading.words.enumerated() {
                words.append(Entry(word: word, block: sentence.block, isFirst: place == 0))
            }
            for name in sentence.reading.names where name.kind != .term {
                add(name, sentence.block, start)
            }
        }
        heard = Array(repeating: nil, count: words.count)
    }

    private mutating func add(_ name: NamedThing, _ block: Int, _ start: Int) {
        guard
            let first = words[start...].firstIndex(where: { $0.word.place.upperBound > name.place.lowerBound }),
            let last = words[start...].lastIndex(where: { $0.word.place.lowerBound < name.place.upperBound }),
            first <= last
        else { return }
        for place in first...last where words[place].thing < 0 { words[place].thing = things.count }
        let isAcronym = first == last && words[first].word.isAllCapitals && name.kind == .organisation
        things.append(Thing(name: name, block: block, words: first..<last + 1, isAcronym: isAcronym))
    }

    mutating func match(thing: Int) { things[thing].isMatched = true }

    mutating func match(_ place: Int, with counterpart: Int, _ distance: Double) {
        words[place].counterpart = counterpart
        words[place].distance = distance
    }

    /// What the tables tell of a word, particles taken off.
    mutating func learn(_ place: Int) {
        let letters = letters(of: place)
        words[place].nature = reader.nature(of: letters)
        guard words[place].word.script == .arabic else { return }
        for start in Proclitic.starts(letters).dropFirst() where letters.count - start > 1 {
            words[place].nature.formUnion(reader.nature(of: Array(letters[start...])))
        }
    }

    private func letters(of place: Int) -> [UInt32] {
        let entry = words[place]
        let text = texts[entry.block]
        let span = text.span
        var letters: [UInt32] = []
        var at = entry.word.place.lowerBound
        while at < entry.word.place.upperBound {
            guard let scalar = span.scalar(at: &at) else { break }
            let folded = LetterFolding.isLetter(scalar) ? LetterFolding.folded(scalar) : 0
            if folded != 0 { letters.append(folded) }
        }
        return letters
    }

    /// The bytes of a word, or of several in a row.
    func text(_ places: Range<Int>) -> ArraySlice<UInt8> {
        let (first, last) = (words[places.lowerBound], words[places.upperBound - 1])
        guard first.block == last.block else { return [] }
        return texts[first.block][first.word.place.lowerBound..<last.word.place.upperBound]
    }

    /// How a word may be heard, the whole of it first.
    mutating func keys(_ place: Int) -> [PhoneticKey] {
        if let keys = heard[place] { return keys }
        let whole = String(decoding: text(place..<place + 1), as: UTF8.self)
        var spellings = [whole]
        let scalars = Array(whole.unicodeScalars)
        switch words[place].word.script {
        case .arabic:
            for start in Proclitic.starts(letters(of: place)).dropFirst() where scalars.count - start > 1 {
                spellings.append(String(String.UnicodeScalarView(scalars[start...])))
            }
        default:
            let cut = reader.caseEnding(of: scalars.map { LetterFolding.folded($0.value) })
            if cut > 0 { spellings.append(String(String.UnicodeScalarView(scalars.dropLast(cut)))) }
        }
        let keys = spellings.map { PhoneticKey($0, language: reader.tag) }
        heard[place] = keys
        return keys
    }
}

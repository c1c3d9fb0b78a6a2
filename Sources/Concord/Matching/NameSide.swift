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
        /// The name that it is a word of, as Italian of the Italian peninsula; -1 where it stands for itself.
        var whole = -1
    }

    /// A word of the sentences.
    struct Entry {
        var word: Word
        var block: Int
        /// The name that it is part of; -1 where it is part of none.
        var thing = -1
        /// What the language's tables tell of it.
        var nature: WordNature
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
    private let texts: [[UInt8]]

    init(_ sentences: [PlacedSentence], _ reader: LanguageReader, _ texts: [[UInt8]]) {
        self.reader = reader
        self.texts = texts
        words.reserveCapacity(sentences.reduce(0) { $0 + $1.reading.words.count })
        for sentence in sentences {
            let start = words.count
            for (place, word) in sentence.reading.words.enumerated() {
                words.append(Entry(word: word, block: sentence.block, nature: word.bareNature, isFirst: place == 0))
            }
            for name in sentence.reading.names where name.kind != .term {
                add(name, sentence.block, start)
            }
        }
        addAcronyms()
    }

    private mutating func add(_ name: NamedThing, _ block: Int, _ start: Int) {
        guard
            let first = words[start...].firstIndex(where: { $0.word.place.upperBound > name.place.lowerBound }),
            let last = words[start...].lastIndex(where: { $0.word.place.lowerBound < name.place.upperBound }),
            first <= last
        else { return }
        for place in first...last where words[place].thing < 0 { words[place].thing = things.count }
        let isAcronym = first == last && name.kind == .organisation && isInCapitals(name.place, block)
        things.append(Thing(name: name, block: block, words: first..<last + 1, isAcronym: isAcronym))
        guard first < last else { return }
        let whole = things.count - 1
        if name.kind == .person, name.id.isEmpty {
            // Acronyms that a run of capitals took in: Jeff Flake for the FBI.
            for place in first...last where words[place].word.isAllCapitals && words[place].word.length > 2 {
                addPart(place, of: whole)
            }
            return
        }
        guard name.kind == .organisation || name.kind == .place && name.id.isEmpty else { return }
        for place in first...last { addPart(place, of: whole) }
    }

    /// Adds a word of a longer name that is a name itself.
    private mutating func addPart(_ place: Int, of whole: Int) {
        let letters = letters(of: place)
        let word = words[place].word
        var found = reader.entry(of: letters)
        if found == nil, word.script == .arabic {
            for start in Proclitic.starts(letters.span).dropFirst() where found == nil && letters.count > start + 2 {
                found = reader.entry(of: Array(letters[start...]))
            }
        }
        let isAcronym = word.isAllCapitals && word.length <= 6
        if let entry = found, entry.kind == .organisation && !isAcronym { found = nil }
        guard let entry = found ?? (isAcronym ? ("", .organisation) : nil),
            word.script == .arabic || word.isCapital || entry.kind == .nationality
        else { return }
        words[place].thing = things.count
        things.append(
            Thing(
                name: NamedThing(kind: entry.kind, id: entry.id, place: word.place), block: words[place].block,
                words: place..<place + 1, isAcronym: isAcronym, whole: whole))
    }

    /// Adds acronyms that no name is: Latin ones in another script, and those written out by the names of letters.
    private mutating func addAcronyms() {
        var at = 0
        while at < words.count {
            defer { at += 1 }
            let word = words[at].word
            guard words[at].thing < 0 else { continue }
            if word.isLatinAcronym, isAmongOthers(at) {
                let id = reader.entry(of: letters(of: at)).flatMap { $0.kind == .organisation ? $0.id : nil } ?? ""
                addAcronym(at..<at + 1, id: id)
                continue
            }
            guard word.script == .arabic else { continue }
            var (end, sure) = (at, 0)
            while end < words.count, words[end].thing < 0, let isSure = words[end].word.letterName(isFirst: end == at) {
                if isSure { sure += 1 }
                end += 1
            }
            guard end - at > 1, sure > 1 || sure == 1 && end - at > 2 else { continue }
            addAcronym(at..<end, id: "")
            at = end - 1
        }
    }

    private mutating func addAcronym(_ range: Range<Int>, id: String) {
        let (first, last) = (words[range.lowerBound], words[range.upperBound - 1])
        let place = first.word.place.lowerBound..<last.word.place.upperBound
        for word in range { words[word].thing = things.count }
        things.append(
            Thing(
                name: NamedThing(kind: .organisation, id: id, place: place), block: first.block, words: range,
                isAcronym: true))
    }

    /// Whether the words about a Latin one are in another script.
    private func isAmongOthers(_ place: Int) -> Bool {
        for near in [place - 1, place + 1] where words.indices.contains(near) {
            if words[near].word.script == .arabic || words[near].word.script == .cyrillic { return true }
        }
        return false
    }

    private func isInCapitals(_ place: Range<Int>, _ block: Int) -> Bool {
        let text = texts[block]
        let span = text.span
        var at = place.lowerBound
        var count = 0
        while at < place.upperBound {
            guard let scalar = span.scalar(at: &at) else { return false }
            guard LetterFolding.isLetter(scalar) else { continue }
            guard scalar < 0x430, LetterFolding.folded(scalar) != scalar else { return false }
            count += 1
        }
        return (2...6).contains(count)
    }

    /// Notes that the other side has a name, and with it what it is made of.
    mutating func match(thing: Int) {
        things[thing].isMatched = true
        for part in things.indices where things[part].whole == thing { things[part].isMatched = true }
    }

    /// Notes that a name in brackets behind another of its entry goes with it: the Food and Agriculture Organization (FAO).
    mutating func matchAppositions() {
        for place in things.indices where !things[place].isMatched && things[place].name.key != 0 {
            let thing = things[place]
            let goesWith = things.contains {
                $0.isMatched && $0.name.key == thing.name.key && $0.block == thing.block
                    && opensBracket(from: $0.name.place.upperBound, to: thing.name.place.lowerBound, thing.block)
            }
            if goesWith { match(thing: place) }
        }
    }

    /// Whether nothing but a bracket stands between two places.
    private func opensBracket(from start: Int, to end: Int, _ block: Int) -> Bool {
        guard start < end, end - start <= 3 else { return false }
        let bytes = texts[block][start..<end]
        return bytes.contains(0x28) && bytes.allSatisfy { $0 == 0x28 || $0 == 0x20 }
    }

    mutating func match(_ place: Int, with counterpart: Int, _ distance: Double) {
        words[place].counterpart = counterpart
        words[place].distance = distance
    }

    func letters(of place: Int) -> [UInt32] {
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

    /// The bytes of a block.
    func text(of block: Int) -> [UInt8] { texts[block] }

    /// The bytes of a word, or of several in a row.
    func text(_ places: Range<Int>) -> ArraySlice<UInt8> {
        let (first, last) = (words[places.lowerBound], words[places.upperBound - 1])
        guard first.block == last.block else { return [] }
        return texts[first.block][first.word.place.lowerBound..<last.word.place.upperBound]
    }

    /// The letters of an acronym, without what follows an apostrophe.
    func acronym(_ thing: Thing) -> [UInt32] {
        let text = texts[thing.block]
        let span = text.span
        var letters: [UInt32] = []
        var at = thing.name.place.lowerBound
        while at < thing.name.place.upperBound {
            guard let scalar = span.scalar(at: &at), scalar != 0x27, scalar != 0x2019 else { break }
            let folded = LetterFolding.isLetter(scalar) ? LetterFolding.folded(scalar) : 0
            if folded != 0 { letters.append(folded) }
        }
        return letters
    }

    /// Whether a word is an acronym of these letters; its last may be that of a plural or of a case.
    func isAcronym(_ place: Int, _ wanted: [UInt32]) -> Bool {
        let word = words[place].word
        guard word.isCapital, word.length >= wanted.count, word.length <= wanted.count + 1 else { return false }
        return letters(of: place).starts(with: wanted)
    }

    /// Whether a word that no name was read in can be one by its letters: with a capital, or like a name where there are
    /// none.
    func mayBeName(_ place: Int) -> Bool {
        let entry = words[place]
        if entry.word.script == .arabic {
            return entry.nature.isDisjoint(with: .listed)
                && (!entry.nature.contains(.inflected) || entry.word.likeness > (isBehindName(place) ? -1 : 3))
        }
        return entry.word.isCapital && entry.nature.isDisjoint(with: [.marked, .stated])
            && (!entry.isFirst || entry.nature.isDisjoint(with: [.common, .inflected, .term]))
    }

    /// Whether the word before is one that the other side has too, and no word that every text has.
    private func isBehindName(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let before = words[place - 1]
        return before.counterpart >= 0 && before.nature.isDisjoint(with: [.common, .stated, .term])
    }

    /// Whether a word is a name, or one of a person's; of a longer name of another kind, one that no table lists.
    func isNameByItself(_ place: Int) -> Bool {
        guard words[place].thing >= 0 else { return false }
        let thing = things[words[place].thing]
        return thing.name.kind == .person || thing.words.count == 1
            || words[place].nature.isDisjoint(with: [.common, .term])
    }

    /// Whether a word with a capital that no reader took for a name is sooner a person's than what it means: Parker's,
    /// Brown said.
    func isLikePerson(_ place: Int) -> Bool {
        let entry = words[place]
        guard entry.word.isCapital, !entry.word.isAllCapitals, entry.nature.isDisjoint(with: [.marked, .stated]) else {
            return false
        }
        if isOwner(place) || words.indices.contains(place + 1) && words[place + 1].nature.contains(.says) {
            return true
        }
        return !entry.isFirst && entry.nature.isDisjoint(with: [.common, .term])
    }

    /// Whether a word is a name by itself within a longer one.
    func isPart(_ place: Int) -> Bool { words[place].thing >= 0 && things[words[place].thing].whole >= 0 }
}

extension WordNature {
    /// What a word has that some table lists, as it stands.
    static let listed: WordNature = [.common, .marked, .stated, .term]
}

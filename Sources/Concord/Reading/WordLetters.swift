import Languages

/// The folded letters of the words of a sentence, read once for all tables that are asked of them.
struct WordLetters {
    private var letters: [UInt32] = []
    /// Of each letter, the hash of its word up to it.
    private var hashes: [UInt64] = []
    private var ends: [Int] = []

    /// Reads the letters of words in the text that they stand in; what was read before is forgotten.
    mutating func read(_ words: [Word], in text: [UInt8]) {
        letters.removeAll(keepingCapacity: true)
        hashes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        let span = text.span
        for word in words {
            var at = word.place.lowerBound
            var hash = WordScan.seed
            while at < word.place.upperBound {
                guard let scalar = span.scalar(at: &at) else { break }
                guard LetterFolding.isLetter(scalar) else { continue }
                let folded = LetterFolding.folded(scalar)
                guard folded != 0 else { continue }
                hash = WordScan.adding(folded, to: hash)
                letters.append(folded)
                hashes.append(hash)
            }
            ends.append(letters.count)
        }
    }

    /// Where the letters of a word stand among all.
    func range(of word: Int) -> Range<Int> { (word > 0 ? ends[word - 1] : 0)..<ends[word] }

    /// The letters of a word.
    subscript(word: Int) -> ArraySlice<UInt32> { letters[range(of: word)] }

    /// The hash of a word up to a letter, by the letter's place among all.
    func hash(upTo place: Int) -> UInt64 { hashes[place] }

    /// A letter, by its place among all.
    subscript(letter place: Int) -> UInt32 { letters[place] }
}

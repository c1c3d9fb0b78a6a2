/// The endings by which a capitalised word is a surname; a language with none has no such rows.
struct Surnames: Sendable {
    private var endings: [[UInt8]] = []

    mutating func add(_ ending: Substring) { endings.append(Array(ending.utf8)) }

    /// Whether a word ends so, with at least two letters before.
    func fit(_ word: Span<UInt8>) -> Bool {
        for ending in endings where word.count > ending.count + 3 {
            var at = 0
            while at < ending.count, word[word.count - ending.count + at] == ending[at] { at += 1 }
            if at == ending.count { return true }
        }
        return false
    }
}

/// How a script spells sounds: one row a spelling, `letters`, tab, `place`, tab, `sounds`, tab, `languages`.
///
/// The longest spelling counts, and of two alike the first. The place is `^` at the start of a word, `$` at its end,
/// `~` before a front vowel, `=` between a vowel and no vowel, `.` anywhere. The sounds are a space apart, each with
/// the signs of `Sound`. A row with languages, between `|`, is read in those alone.
struct SoundTable: Sendable {
    private struct Row: Sendable {
        let letters: [UInt32]
        let place: Character
        let sounds: [Sound]
        let languages: [Substring]
    }

    private let rows: [UInt32: [Row]]
    private let vowels: Set<UInt32>
    private let frontVowels: Set<UInt32>

    /// The tables of the scripts that names are written in.
    static let known = SoundTable([latinSounds, cyrillicSounds, arabicSounds])

    private init(_ tables: [StaticString]) {
        var rows: [UInt32: [Row]] = [:]
        for text in tables {
            for line in "\(text)".split(separator: "\n") {
                let fields = line.split(separator: "\t")
                let letters = fields.first.map { $0.unicodeScalars.map(\.value) } ?? []
                let sounds = fields.count > 2 ? fields[2].split(separator: " ").map { Sound(signs: $0) } : []
                guard fields.count > 2, let first = letters.first, let place = fields[1].first,
                    sounds.allSatisfy({ $0 != nil })
                else { preconditionFailure("'\(line)' is no row of sounds.") }
                let languages = fields.count > 3 ? fields[3].split(separator: "|") : []
                rows[first, default: []].append(
                    Row(
                        letters: letters, place: place, sounds: sounds.compactMap { $0 }.filter { $0.mask != 0 },
                        languages: languages))
            }
        }
        // A stable order: by length, then as the table has them.
        self.rows = rows.mapValues { list in
            list.enumerated().sorted {
                ($1.element.letters.count, $0.offset) < ($0.element.letters.count, $1.offset)
            }.map(\.element)
        }
        vowels = Set("aeiouyаеёиоуыэюяاويى".unicodeScalars.map(\.value))
        frontVowels = Set("eiy".unicodeScalars.map(\.value))
    }

    /// The sounds of one word, given in small letters without accents or vowel signs.
    func sounds(of word: [UInt32], language: Substring?) -> [Sound] {
        var sounds: [Sound] = []
        var at = 0
        while at < word.count {
            guard let row = rows[word[at]]?.first(where: { fits($0, word, at, language) }) else {
                at += 1
                continue
            }
            for sound in row.sounds where sounds.last != sound || sound.isWeak { sounds.append(sound) }
            at += row.letters.count
        }
        return sounds
    }

    private func fits(_ row: Row, _ word: [UInt32], _ at: Int, _ language: Substring?) -> Bool {
        let end = at + row.letters.count
        guard end <= word.count, word[at..<end].elementsEqual(row.letters) else { return false }
        if !row.languages.isEmpty, !row.languages.contains(where: { $0 == language }) { return false }
        switch row.place {
        case "^": return at == 0 && end < word.count
        case "$": return end == word.count && at > 0
        case "~": return end < word.count && frontVowels.contains(word[end])
        case "=": return at > 0 && vowels.contains(word[at - 1]) && (end == word.count || !vowels.contains(word[end]))
        default: return true
        }
    }
}

/// What a name sounds like, whatever script it is written in: Путин, بوتين, Putin and Poutine are one.
///
/// Consonants carry it. Vowels are weak evidence, since Arabic leaves half of them out, and a letter that is spoken
/// in several ways (ج, `ch`, г) counts as any of them. So two spellings of a name have keys that are seldom equal
/// and hardly ever far apart: look names up by `skeleton`, and judge what was found by `distance(to:)`.
public struct PhoneticKey: Sendable, Hashable {
    /// The name's strong consonants, one capital for each kind, such as `PTN` for Putin: coarse, for an index.
    ///
    /// `P` is p and b, `F` f and v, `T` t and d, `S` s, z and ts, `X` sh, zh, ch and j, `K` k and g, `H` h and kh;
    /// `M`, `N`, `L` and `R` are themselves. A name without consonants has its vowels: `A`, `I`, `U`.
    public let skeleton: String
    /// The sounds in their order.
    let sounds: [Sound]

    /// Listens to `name`, one word or several.
    ///
    /// `language` is that of the text; it settles spellings that languages read differently (`j`, `ch`, `c`). English
    /// names are read in all ways, since English text leaves foreign names as they are. Cost: linear; of a word the
    /// first 48 letters count, of a name the first 12 words.
    public init(_ name: String, language: LanguageTag? = nil) {
        let words = NameLetters.words(of: name).map(\.letters)
        self.init(sounds: words.flatMap { PhoneticKey.sounds(of: $0, language) })
    }

    init(sounds: [Sound]) {
        self.sounds = sounds
        skeleton = PhoneticKey.skeleton(of: sounds)
    }

    static func sounds(of word: [UInt32], _ language: LanguageTag?) -> [Sound] {
        SoundTable.known.sounds(of: word, language: language.map { $0.primary.text[...] })
    }

    private static func skeleton(of sounds: [Sound]) -> String {
        let kinds = "PPFFMNLRTTSSXXXXSKKH..TAIU".map { $0 }
        var consonants = ""
        var vowels = ""
        for sound in sounds where !sound.isWeak && Int(sound.likely) < kinds.count {
            switch kinds[Int(sound.likely)] {
            case ".": continue
            case let vowel where sound.isVowel: vowels.append(vowel)
            case let consonant: consonants.append(consonant)
            }
        }
        return consonants.isEmpty ? vowels : consonants
    }

    /// How far apart two names sound: 0 the same, 1 nothing in common.
    ///
    /// Spellings of one name in different scripts are mostly within 0.2 of each other. Two empty keys are 1 apart.
    public func distance(to other: PhoneticKey) -> Double {
        PhoneticKey.distance(sounds, other.sounds)
    }

    /// The least cost to turn one into the other, in proportion to the longer.
    static func distance(_ one: [Sound], _ other: [Sound]) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 1 }
        let edges = (one: edgeCosts(one), other: edgeCosts(other))
        var row = [0]
        for cost in edges.other { row.append(row[row.count - 1] + cost) }
        let otherWhole = row[row.count - 1]
        var oneWhole = 0
        for (place, sound) in one.enumerated() {
            var diagonal = row[0]
            row[0] += edges.one[place]
            oneWhole += edges.one[place]
            for (column, heard) in other.enumerated() {
                var least = min(row[column + 1] + edges.one[place], row[column] + edges.other[column])
                if let difference = sound.difference(from: heard) { least = min(least, diagonal + difference) }
                diagonal = row[column + 1]
                row[column + 1] = least
            }
        }
        return min(1, Double(row[other.count]) / Double(max(150, oneWhole, otherWhole)))
    }

    /// The costs of leaving each out; a vowel tells more at the ends of a word than inside.
    private static func edgeCosts(_ sounds: [Sound]) -> [Int] {
        var costs = sounds.map(\.absence)
        if let first = sounds.first, first.isVowel, !first.isWeak { costs[0] = max(costs[0], 20) }
        if let last = sounds.last, last.isVowel, !last.isWeak {
            costs[costs.count - 1] = max(costs[costs.count - 1], 14)
        }
        return costs
    }
}

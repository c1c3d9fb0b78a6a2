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
    /// What it costs to leave each out, and all of them.
    private let absences: [Int]
    private let whole: Int
    /// What the sounds may be, and for each what it has something in common with.
    private let mask: UInt32
    private let partners: [UInt32]

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
        absences = PhoneticKey.edgeCosts(sounds)
        whole = absences.reduce(0, +)
        mask = sounds.reduce(0) { $0 | $1.mask }
        partners = sounds.map(\.partners)
    }

    static func sounds(of word: [UInt32], _ language: LanguageTag?) -> [Sound] {
        SoundTable.known.sounds(of: word, language: language.map { $0.primary.text[...] })
    }

    private static func skeleton(of sounds: [Sound]) -> String {
        var consonants: [UInt8] = []
        var vowels: [UInt8] = []
        for sound in sounds where !sound.isWeak && Int(sound.likely) < kinds.count {
            let kind = kinds[Int(sound.likely)]
            if kind == UInt8(ascii: ".") { continue }
            if sound.isVowel { vowels.append(kind) } else { consonants.append(kind) }
        }
        return String(decoding: consonants.isEmpty ? vowels : consonants, as: UTF8.self)
    }

    /// The capital of each of `Sound.classes`; a dot for those that are no evidence.
    private static let kinds = Array("PPFFMNLRTTSSXXXXSKKH..TAIU".utf8)

    /// How far apart two names sound: 0 the same, 1 nothing in common.
    ///
    /// Spellings of one name in different scripts are mostly within 0.2 of each other. Two empty keys are 1 apart. Names
    /// with little in common are told apart by that alone: beyond 0.5, it is the least that the distance can be.
    public func distance(to other: PhoneticKey) -> Double {
        guard !sounds.isEmpty, !other.sounds.isEmpty else { return 1 }
        let longest = max(150, whole, other.whole)
        let least = alone(beside: other) + other.alone(beside: self)
        if 2 * least >= longest { return min(1, Double(least) / Double(longest)) }
        return min(1, Double(cost(of: other)) / Double(longest))
    }

    /// What the sounds cost that have nothing in common with any of the other name.
    private func alone(beside other: PhoneticKey) -> Int {
        var sum = 0
        for place in partners.indices where partners[place] & other.mask == 0 { sum += absences[place] }
        return sum
    }

    /// The least cost to turn one into the other.
    private func cost(of other: PhoneticKey) -> Int {
        var row = [0]
        row.reserveCapacity(other.sounds.count + 1)
        for cost in other.absences { row.append(row[row.count - 1] + cost) }
        for (place, sound) in sounds.enumerated() {
            var diagonal = row[0]
            row[0] += absences[place]
            for (column, heard) in other.sounds.enumerated() {
                var least = min(row[column + 1] + absences[place], row[column] + other.absences[column])
                if partners[place] & heard.mask != 0, let difference = sound.difference(from: heard) {
                    least = min(least, diagonal + difference)
                }
                diagonal = row[column + 1]
                row[column + 1] = least
            }
        }
        return row[other.sounds.count]
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

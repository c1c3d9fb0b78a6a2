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
    let sounds: SoundSequence

    /// Listens to `name`, one word or several.
    ///
    /// `language` is that of the text; it settles spellings that languages read differently (`j`, `ch`, `c`). English
    /// names are read in all ways, since English text leaves foreign names as they are. Cost: linear; of a word the
    /// first 48 letters count, of a name the first 12 words.
    public init(_ name: String, language: LanguageTag? = nil) {
        let words = NameLetters.words(of: name).map(\.letters)
        let sounds = words.flatMap { PhoneticKey.sounds(of: $0, language) }
        self.sounds = SoundSequence(sounds)
        skeleton = PhoneticKey.skeleton(of: sounds)
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
    /// Spellings of one name in different scripts are mostly within 0.2 of each other. Two empty keys are 1 apart.
    /// Beyond `limit` the result is something that the distance is at least, which takes less time to find.
    public func distance(to other: PhoneticKey, within limit: Double = 0.5) -> Double {
        sounds.distance(to: other.sounds, within: limit)
    }
}

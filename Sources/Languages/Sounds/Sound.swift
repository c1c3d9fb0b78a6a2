/// One sound of a name, as vaguely as its spelling tells it: Latin `ch` is any of four, Arabic ب one of two.
struct Sound: Sendable, Hashable {
    /// What it may be, a bit for each of `classes`.
    let mask: UInt32
    /// What it is most likely, an index of `classes`.
    let likely: UInt8
    /// Whether the spelling may well be mute: the `gh` of Wright, the article of القذافي.
    let isWeak: Bool

    /// The sounds, each by the sign that tables write it with: `S` sh, `Z` zh, `C` ch, `J` j, `c` ts, `T` th; the
    /// vowels are low, front and back.
    static let classes = Array("pbfvmnlrtdszSZCJckghywTaiu".utf8)

    private static let vowels = bits("aiu")
    private static let glides = bits("yw")
    private static let breath = bits("h")

    private static func bits(_ signs: String) -> UInt32 {
        signs.utf8.reduce(0) { mask, sign in classes.firstIndex(of: sign).map { mask | 1 << UInt32($0) } ?? mask }
    }

    /// Reads the signs of a table, the likeliest first, `?` behind a weak one: `Jg`, `t?`.
    init?(signs: Substring) {
        let letters = signs.utf8.filter { $0 != UInt8(ascii: "?") }
        let places = letters.compactMap { Sound.classes.firstIndex(of: $0) }
        guard let first = places.first, places.count == letters.count else { return nil }
        mask = places.reduce(0) { $0 | 1 << UInt32($1) }
        likely = UInt8(first)
        isWeak = signs.utf8.last == UInt8(ascii: "?")
    }

    /// Whether it can be a vowel.
    var isVowel: Bool { mask & Sound.vowels != 0 }
    /// Whether it can be the vowel `a`, `i` or `u` or a glide, and nothing else.
    var isSoft: Bool { mask & ~(Sound.vowels | Sound.glides) == 0 }

    /// What it costs that the other name lacks it: a consonant 1, all else less.
    var absence: Int {
        if isWeak { return isVowel ? 6 : 18 }
        if isVowel { return isSoft ? 8 : 20 }
        if mask & ~Sound.glides == 0 { return 25 }
        if mask & ~Sound.breath == 0 { return 45 }
        return 100
    }

    /// What it costs to hear one for the other; nil where they have nothing in common.
    func difference(from other: Sound) -> Int? {
        if mask & other.mask != 0 { return likely == other.likely || isVowel && other.isVowel ? 0 : 4 }
        if isVowel, other.isVowel { return 10 }
        return Sound.kin.reduce(nil) { least, pair in
            let meets = mask & pair.one != 0 && other.mask & pair.other != 0
            let crosses = mask & pair.other != 0 && other.mask & pair.one != 0
            guard meets || crosses else { return least }
            return min(least ?? pair.cost, pair.cost)
        }
    }

    /// Every sound that `difference(from:)` finds something in common with, a bit for each of `classes`.
    var partners: UInt32 {
        var (left, found) = (mask, mask)
        while left != 0 {
            found |= Sound.partnersOfClass[left.trailingZeroBitCount]
            left &= left - 1
        }
        return found
    }

    private static let partnersOfClass: [UInt32] = classes.indices.map { place in
        let bit: UInt32 = 1 << UInt32(place)
        let vowel = bit & vowels == 0 ? 0 : vowels
        return kin.reduce(vowel) { found, pair in
            found | (pair.one & bit == 0 ? 0 : pair.other) | (pair.other & bit == 0 ? 0 : pair.one)
        }
    }

    private struct Pair: Sendable {
        let one: UInt32
        let other: UInt32
        let cost: Int
    }

    /// Sounds that spellings take for one another.
    private static let kin: [Pair] = [
        ("p", "b", 25), ("f", "v", 20), ("t", "d", 60), ("s", "zc", 25), ("k", "g", 30), ("S", "sZC", 25),
        ("Z", "Jz", 25), ("C", "Jc", 25), ("J", "zcy", 30), ("c", "z", 30), ("T", "tsf", 20), ("h", "kg", 35),
        ("v", "wu", 20), ("b", "v", 35), ("p", "f", 35), ("n", "m", 50), ("l", "r", 60), ("y", "a", 20), ("Z", "h", 50),
        ("J", "g", 35),
    ].map { Pair(one: bits($0.0), other: bits($0.1), cost: $0.2) }
}

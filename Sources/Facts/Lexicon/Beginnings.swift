import Languages

/// How the words of a text begin, by which the rows of a table that none of them can need are known at a glance.
///
/// Most of what it costs to build a language's tables is the forms of words that a short text hasn't. A row is built
/// where one of its words may be met: where up to four letters that all its forms keep (`KeptLetters`) stand at the
/// beginning of a word, or behind the particles and article that may stand there. A row too many costs a little time; a
/// row too few would be an error, and `BeginningsTests` hold all forms of all tables to it.
struct Beginnings: Sendable {
    /// A bit for each run of one to four letters; empty where every word may be met.
    private var bits: [UInt64]
    /// The last letter of a word at which a beginning may end, counted from 0.
    private let last: Int

    /// Those of any text.
    static let every = Beginnings()

    private init() {
        bits = []
        last = 0
    }

    /// Those of a text in a language.
    init(of text: Span<UInt8>, in language: Language) {
        last = language.particleLetters + Self.longest - 1
        var bits: [UInt64] = Array(repeating: 0, count: 1 << 10)
        _ = Self.each(in: text, upTo: last) {
            bits[$0 >> 6] |= 1 << UInt64($0 & 63)
            return true
        }
        self.bits = bits
    }

    /// Adds those of another word.
    mutating func insert(_ word: Span<UInt8>) {
        guard !bits.isEmpty else { return }
        var bits = bits
        _ = Self.each(in: word, upTo: last) {
            bits[$0 >> 6] |= 1 << UInt64($0 & 63)
            return true
        }
        self.bits = bits
    }

    /// Whether they are those of any text.
    var areAll: Bool { bits.isEmpty }

    /// Room for that part of so many words that is likely to be met.
    func share(of count: Int) -> Int { bits.isEmpty ? count : count >> 4 }

    /// Whether every beginning of another text is among these.
    func cover(_ text: Span<UInt8>) -> Bool { bits.isEmpty || Self.each(in: text, upTo: last) { has($0) } }

    /// Whether one of some words can be met in a form that keeps these of its letters; where no letter stands among
    /// the marks, true.
    func meet(_ words: Span<UInt8>, _ kept: KeptLetters = .all) -> Bool {
        guard !bits.isEmpty else { return true }
        let classes = ScalarClass.common
        var letters: UInt64 = 0
        var count = 0
        // Whether no letter stands in a form: it is met wherever its mark stands.
        var isBlank = true
        var at = 0
        while at < words.count {
            let first = words[at]
            guard let found = words.scalarClass(at: &at, classes) else { return true }
            if first == 0x7C {
                if isBlank { return true }
                isBlank = true
            }
            if found.isLetter {
                guard found.folded != 0 else { continue }
                isBlank = false
                if count - kept.skipped < Self.longest, count >= kept.skipped {
                    letters = letters << 16 | UInt64(found.folded & 0xFFFF)
                }
                count += 1
            } else if first == 0x2E || first == 0x27 || first >= 0x80 {
                // What stands about an apostrophe or stop is one word here and two there.
                return true
            } else if count > 0 {
                if has(letters, of: count, kept) { return true }
                (letters, count) = (0, 0)
            }
        }
        return count > 0 ? has(letters, of: count, kept) : isBlank
    }

    /// Whether a word of `count` letters, of which these are the first that it keeps, may be met.
    private func has(_ letters: UInt64, of count: Int, _ kept: KeptLetters) -> Bool {
        let sure = min(Self.longest, count - kept.skipped - kept.lost)
        guard sure > 0 else { return true }
        let read = min(Self.longest, count - kept.skipped)
        return has(Self.key(letters >> UInt64(16 * (read - sure))))
    }

    private func has(_ key: Int) -> Bool { bits[key >> 6] >> UInt64(key & 63) & 1 == 1 }

    /// How many letters of a word are compared at most.
    private static let longest = 4

    /// The place of the bit for up to four letters in a row, 16 bits each, the last below.
    private static func key(_ letters: UInt64) -> Int {
        let mixed = (letters ^ letters >> 31) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: ((mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 48)
    }

    /// Gives the keys of what stands at the beginnings of a text's words, until `use` says that it is enough.
    private static func each(in text: Span<UInt8>, upTo last: Int, _ use: (Int) -> Bool) -> Bool {
        var letters: UInt64 = 0
        // The same with the alef of an article that للرئيس hides.
        var hidden: UInt64 = 0
        var place = 0
        func add(_ folded: UInt32) -> Bool {
            let letter = UInt64(folded & 0xFFFF)
            defer { place += 1 }
            hidden =
                letter == lam && letters & 0xFFFF == lam ? alef << 16 | lam : hidden == 0 ? 0 : hidden << 16 | letter
            letters = letters << 16 | letter
            guard place <= last else { return true }
            return ends(letters, use) && ends(hidden, use)
        }
        var at = 0
        while at < text.count {
            guard let value = text.scalar(at: &at) else {
                at += 1
                (letters, hidden, place) = (0, 0, 0)
                continue
            }
            if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded != 0, !add(folded) { return false }
                // ﻻ is two letters.
                if value &- 0xFEF5 < 8, !add(UInt32(alef)) { return false }
            } else if value == 0x2E || value == 0x27 || value == 0x2019 || value == 0x2BC {
                place = 0
            } else {
                (letters, hidden, place) = (0, 0, 0)
            }
        }
        return true
    }

    /// Gives the keys of the last letters, one to four of them.
    private static func ends(_ letters: UInt64, _ use: (Int) -> Bool) -> Bool {
        for count in 1...UInt64(longest) where letters >> (16 * (count - 1)) != 0 {
            if !use(key(count < 4 ? letters & (1 << (16 * count) - 1) : letters)) { return false }
        }
        return true
    }

    private static let alef: UInt64 = 0x627
    private static let lam: UInt64 = 0x644
}

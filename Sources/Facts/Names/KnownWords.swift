import Languages

/// What the tables of a language tell of a single word.
public struct WordNature: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// From its bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A word that no table has.
    @inlinable public static var unknown: WordNature { WordNature(rawValue: 0) }

    /// A word that every text has, as it is listed.
    @inlinable public static var common: WordNature { WordNature(rawValue: 1) }
    /// A given name.
    @inlinable public static var given: WordNature { WordNature(rawValue: 2) }
    /// A word of numbers, dates and measures.
    @inlinable public static var stated: WordNature { WordNature(rawValue: 4) }
    /// A word of a name in the register.
    @inlinable public static var named: WordNature { WordNature(rawValue: 8) }
    /// A word of the termbase.
    @inlinable public static var term: WordNature { WordNature(rawValue: 16) }
    /// The name of a letter, by which acronyms of another script are written out.
    @inlinable public static var letter: WordNature { WordNature(rawValue: 32) }
    /// A word that may be a form of one that every text has.
    @inlinable public static var inflected: WordNature { WordNature(rawValue: 64) }
    /// A word that tells names from others: a title, a preposition, the head of a ministry's name.
    @inlinable public static var marked: WordNature { WordNature(rawValue: 128) }
    /// A verb of saying.
    @inlinable public static var says: WordNature { WordNature(rawValue: 256) }
    /// What stands before a person's name: Mr, president.
    @inlinable public static var title: WordNature { WordNature(rawValue: 512) }
}

/// What the tables of a language tell of single words.
package struct KnownWords: Sendable {
    fileprivate let lexicon: Lexicon

    /// What is known of a word, given in folded letters and their hash; empty where no table has it.
    package func nature(of letters: Span<UInt32>, hash: UInt64) -> WordNature { lexicon.nature(of: letters, hash) }

    /// The same, where its hash isn't known.
    package func nature(of letters: Span<UInt32>) -> WordNature {
        nature(of: letters, hash: WordHash.hash(of: letters))
    }

    /// What is known of a word that names a letter, given in folded letters; empty for all others.
    package func nature(ofLetterName letters: Span<UInt32>) -> WordNature {
        let hash = WordHash.hash(of: letters)
        return lexicon.words[hash].marks.contains(.letter) ? lexicon.nature(of: letters, hash) : .unknown
    }
}

extension FactReader {
    /// What the tables tell of single words.
    package var knownWords: KnownWords { KnownWords(lexicon: lexicon) }

    /// The place, nationality or organisation that a word is by itself, given in folded letters; nil where it is none.
    package func entry(of letters: [UInt32]) -> (id: String, kind: Mention.Kind)? { lexicon.entry(of: letters) }
}

extension Lexicon {
    fileprivate func nature(of letters: Span<UInt32>, _ hash: UInt64) -> WordNature {
        var nature = WordNature.unknown
        let word = words[hash]
        if !word.meanings.isEmpty { nature.insert(.stated) }
        if !word.bases.isEmpty { nature.insert(.named) }
        if !word.terms.isEmpty { nature.insert(.term) }
        if !word.marks.isDisjoint(with: [.first, .given]) { nature.insert(.given) }
        if word.marks.contains(.letter) { nature.insert(.letter) }
        if word.marks.contains(.says) || word.role == .saying { nature.insert(.says) }
        if word.marks.contains(.title) { nature.insert(.title) }
        if !word.marks.subtracting([.first, .given, .letter]).isEmpty || word.role != nil { nature.insert(.marked) }
        if names.common.isStem(hash) {
            nature.insert(.common)
        } else if names.common.has(letters) {
            nature.insert(.inflected)
        }
        return nature
    }

    fileprivate func entry(of letters: [UInt32]) -> (id: String, kind: Mention.Kind)? {
        for base in names.bases(of: words[WordHash.hash(of: letters.span)]) {
            guard let entry = names.entry(base) else { continue }
            switch entry.kind {
            case .place: return (names.ids[Int(entry.id)], .place)
            case .nationality: return (names.ids[Int(entry.id)], .nationality)
            case .organisation: return (names.ids[Int(entry.id)], .organisation)
            default: continue
            }
        }
        return nil
    }
}

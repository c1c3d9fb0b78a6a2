import Facts
import Languages

/// All that a language's tables tell of single words.
final class WordTables: Sendable {
    private let known: KnownWords
    private let contrasts: MarkTable
    private let denials: MarkTable
    /// Nil for languages that write names with a capital.
    private let likeness: NameLikeness?

    init(_ known: KnownWords, contrasts: MarkTable, denials: MarkTable, likeness: NameLikeness?) {
        (self.known, self.contrasts, self.denials, self.likeness) = (known, contrasts, denials, likeness)
    }

    /// What is known of a word, given with its folded letters.
    func known(_ word: Word, _ letters: Span<UInt32>) -> KnownWord {
        let whole = known.nature(of: letters, hash: word.hash)
        var found = KnownWord(whole: whole, bare: whole)
        found.marks.contrast = contrasts.ownMark(of: letters, word.script)
        found.marks.denial = denials.ownMark(of: letters, word.script)
        guard word.script == .arabic else { return found }
        for start in Proclitic.starts(letters).dropFirst() where letters.count - start > 1 {
            let bare = known.nature(of: letters.extracting(droppingFirst: start))
            found.bare.formUnion(bare.subtracting(.inflected))
        }
        // Of a word that tables list nobody asks.
        if found.bare.isDisjoint(with: .listed), let likeness {
            found.likeness = Float(Self.likeness(of: letters, likeness))
        }
        guard (3...Self.longestLetterName).contains(letters.count), Proclitics.canBegin(with: letters[0]) else {
            return found
        }
        found.letter = known.nature(ofLetterName: letters.extracting(droppingFirst: 1))
        return found
    }

    /// In letters, a particle before it.
    private static let longestLetterName = 8

    private static func likeness(of letters: Span<UInt32>, _ likeness: NameLikeness) -> Double {
        var best = -20.0
        for start in Proclitic.starts(letters) where letters.count - start > 2 {
            // Names of other languages seldom have the article.
            if start >= 2, letters[start - 1] == 0x644, letters[start - 2] == 0x627 || letters[start - 2] == 0x644 {
                guard start > 2 else { return -20 }
                // With a particle before it, it may be the beginning of the name: بالدوين, والتر.
                best -= 2
                continue
            }
            best = max(best, likeness.score(of: letters.extracting(droppingFirst: start)) - (start > 0 ? 1 : 0))
        }
        return best
    }
}

import Languages

/// Hashes of the words that a table lists, as the tokeniser makes them of a text's.
enum FormHashes {
    /// The hash of a word that is one token of letters alone; nil for any other.
    static func word(_ word: Span<UInt8>) -> UInt64? {
        let classes = ScalarClass.common
        var hash = WordHash.seed
        var count = 0
        var at = 0
        while at < word.count {
            guard let found = word.scalarClass(at: &at, classes), found.isLetter else { return nil }
            if found.folded != 0 {
                hash = WordHash.adding(found.folded, to: hash)
                count += 1
            }
        }
        return count > 0 ? hash : nil
    }

    /// The hash of a text's letters, whatever stands between them, behind other letters.
    static func letters(_ text: Span<UInt8>, behind hash: UInt64 = WordHash.seed) -> UInt64 {
        var hash = hash
        var at = 0
        while let scalar = text.scalar(at: &at) {
            guard LetterFolding.isLetter(scalar) else { continue }
            let folded = LetterFolding.folded(scalar)
            if folded != 0 { hash = WordHash.adding(folded, to: hash) }
        }
        return hash
    }

    /// The tokens of a form; hyphens inside words are passed over.
    static func tokens(_ form: Span<UInt8>) -> [UInt64] {
        var tokens: [UInt64] = []
        var at = 0
        while let place = form.part(0x20, from: &at) {
            let word = form.extracting(place)
            if let hash = self.word(word) { tokens.append(hash) } else { tokens += pieces(word) }
        }
        return tokens
    }

    /// The tokens of a form.
    static func tokens(_ form: some StringProtocol) -> [UInt64] { tokens(String(form).utf8.span) }

    /// The tokens of a word in which marks stand.
    private static func pieces(_ word: Span<UInt8>) -> [UInt64] {
        var pieces: [UInt64] = []
        var hash = WordHash.seed
        var isWord = false
        func close() {
            if isWord { pieces.append(hash) }
            hash = WordHash.seed
            isWord = false
        }
        var scalars: [UInt32] = []
        var at = 0
        while let scalar = word.scalar(at: &at) { scalars.append(scalar) }
        if scalars.count > 2, scalars[scalars.count - 2] == 0x27, scalars.last == 0x73 {
            scalars[scalars.count - 2] = 0x20
        }
        for value in scalars {
            if value == 0x27 || value == 0x2019 { continue }
            if LetterFolding.isLetter(value) {
                let folded = LetterFolding.folded(value)
                if folded != 0 {
                    hash = WordHash.adding(folded, to: hash)
                    isWord = true
                }
            } else {
                close()
                if value != 0x2D || scalars.count == 1, value != 0x20 {
                    pieces.append(WordHash.mark(UInt64(value)))
                }
            }
        }
        close()
        return pieces
    }

    /// Gives the hashes of all tokens of some forms.
    static func all(of forms: WordForms, _ use: (UInt64) -> Void) {
        guard let stem = word(forms.stem.utf8.span) else {
            for word in forms.words { tokens(word).forEach(use) }
            return
        }
        each(of: forms, from: stem) { hash, _ in use(hash) }
    }

    /// Gives the hash of the first token of each of some forms.
    static func firsts(of forms: WordForms, _ use: (UInt64) -> Void) {
        guard let stem = word(forms.stem.utf8.span) else {
            for word in forms.words { tokens(word).prefix(1).forEach(use) }
            return
        }
        each(of: forms, from: stem) { hash, _ in use(hash) }
    }

    /// Gives the hash of each form, and the last scalar of its ending, 0 where that is empty.
    @inline(__always)
    static func each(of forms: WordForms, from stem: UInt64, _ use: (UInt64, UInt32) -> Void) {
        let row = forms.endings.row.span
        var (hash, last) = (stem, UInt32(0))
        for at in row.indices {
            let scalar = row[at]
            if scalar == 0 {
                use(hash, last)
                (hash, last) = (stem, 0)
            } else {
                let folded = LetterFolding.folded(scalar)
                if folded != 0 { hash = WordHash.adding(folded, to: hash) }
                last = scalar
            }
        }
    }
}

extension WordHash {
    /// The hash of a word that is told from another by the vowel sign U+064F inside it.
    @inline(__always)
    static func addingDamma(to hash: UInt64) -> UInt64 { adding(0x64F, to: hash) }
}

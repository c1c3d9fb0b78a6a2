import Languages

/// Gives any bytes to what cuts, folds, sounds, guesses and reads dates, and holds the results to what they promise.
///
/// The first byte chooses the language.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLanguages(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let place = Int(choice) % languages.count
    let language = languages[place]
    let bytes = Array(input.dropFirst())
    checkPieces(sentences[place].sentences(in: bytes.span), of: bytes)
    checkPieces(words[place].words(in: bytes.span), of: bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    // Names are short; the time that two take to be compared grows with both.
    if bytes.count < 80 {
        let key = PhoneticKey(text, language: choice & 0x80 == 0 ? language.tag : nil)
        check(key.skeleton.isEmpty || key.distance(to: key) == 0, "a key is as far as 0 from itself")
        let score = NameMatch.score(SpokenName(text), SpokenName(text))
        check(score >= 0 && score <= 1, "scores lie between 0 and 1")
    }
    _ = languageOf(text)
    _ = LanguageTag(text)
    _ = Language.readDateLine(text)
    _ = language.typeset(text)
    _ = language.nameForms(text)
    if let stemmer = Stemmer(language) { _ = stemmer.stem(of: text) }
    if let stamp = Stamp(text) { check(Stamp(stamp.description) == stamp, "stamps are read back") }
    if let number = WrittenNumber(text) {
        _ = language.written(number, manner: NumberManner())
    }
    for scalar in text.unicodeScalars {
        let folded = LetterFolding.folded(scalar.value)
        check(LetterFolding.folded(folded) == folded, "folding twice is folding once: \(scalar.value)")
    }
    return 0
}

private let languages = Language.known
private let sentences = languages.map { SentenceReader($0) }
private let words = languages.map { WordReader($0) }

private func check(_ holds: Bool, _ what: String) {
    if !holds { fatalError(what) }
}

/// Pieces stand in order, in the text, and on the bounds of its scalars where it has such.
private func checkPieces(_ pieces: [Range<Int>], of bytes: [UInt8]) {
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    var last = 0
    for piece in pieces {
        check(piece.lowerBound >= last && piece.upperBound <= bytes.count && !piece.isEmpty, "pieces stand in order")
        last = piece.upperBound
        guard isUTF8 else { continue }
        for end in [piece.lowerBound, piece.upperBound] where end < bytes.count {
            check(bytes[end] & 0xC0 != 0x80, "pieces lie between scalars")
        }
    }
}

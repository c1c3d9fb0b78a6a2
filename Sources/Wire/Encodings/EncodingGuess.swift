import Languages

/// Which encoding a text that declares none is in, judged by how well it then reads as Arabic or Russian.
enum EncodingGuess {
    /// The text in the encoding that fits best; nil where none fits.
    static func best(for bytes: [UInt8]) -> (encoding: SingleByteEncoding, text: String, language: String)? {
        var best: (encoding: SingleByteEncoding, text: String, language: String, score: Double)?
        for (name, language, frequent) in candidates {
            guard let encoding = SingleByteEncoding.named(name), case .success(let text) = encoding.text(bytes) else {
                continue
            }
            let score = score(text, frequent: frequent, isCased: language == "Russian")
            if score > (best?.score ?? 0.5) { best = (encoding, text, language, score) }
        }
        return best.map { ($0.encoding, $0.text, $0.language) }
    }

    /// Encodings that Arabic and Russian pages have had, with the letters that make up three quarters of each language.
    private static let candidates: [(String, String, Set<Unicode.Scalar>)] = {
        let arabic = Set("الينمتورهعبدسفكقةأ".unicodeScalars)
        let russian = Set("оеаинтсрвлкмдпуяыьгзб".unicodeScalars)
        return [
            ("windows-1256", "Arabic", arabic), ("iso-8859-6", "Arabic", arabic), ("windows-1251", "Russian", russian),
            ("koi8-r", "Russian", russian), ("ibm866", "Russian", russian), ("iso-8859-5", "Russian", russian),
            ("x-mac-cyrillic", "Russian", russian),
        ]
    }()

    /// The share of frequent letters among all that are not ASCII; less for capitals inside words, which the wrong
    /// Cyrillic encoding turns up, and for controls and signs.
    private static func score(_ text: String, frequent: Set<Unicode.Scalar>, isCased: Bool) -> Double {
        var all = 0
        var good = 0
        var isAfterSmall = false
        for scalar in text.unicodeScalars.prefix(20_000) {
            guard scalar.value >= 0x80 else {
                isAfterSmall = false
                continue
            }
            if scalar.properties.isWhitespace || "«»—–„“”…№،؛؟".unicodeScalars.contains(scalar) { continue }
            all += 1
            let isCapital = isCased && scalar.properties.isUppercase
            let small = isCapital ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar
            if frequent.contains(small), !(isCapital && isAfterSmall) {
                good += 1
            } else if !small.properties.isAlphabetic || (isCapital && isAfterSmall) {
                good -= 1
            }
            isAfterSmall = isCased && scalar.properties.isLowercase
        }
        return all < 4 ? 0 : Double(good) / Double(all)
    }
}

extension Language {
    /// The text with no-break spaces where a line may not end.
    ///
    /// Behind short words, before a dash, and between a number and the word that it counts: as Russian books are set
    /// (А. Э. Мильчин, «Справочник издателя и автора»). Other languages' texts come back as they are.
    public func typeset(_ text: String) -> String {
        guard shortWord > 0, text.utf8.contains(UInt8(ascii: " ")) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var letters = 0
        var isShort = false
        var scalars = text.unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            if scalar == " " {
                let isBeforeDash = next == "—" || next == "–"
                result.unicodeScalars.append(isBeforeDash || (isShort && letters > 0) ? "\u{A0}" : " ")
                letters = 0
                isShort = false
            } else {
                result.unicodeScalars.append(scalar)
                let isLetter = scalar.properties.isAlphabetic
                let isDigit = scalar.properties.numericType == .decimal
                if letters == 0, !isLetter, !isDigit { continue }
                letters += 1
                if letters == 1 { isShort = true }
                // A word with a stop or comma behind it belongs to what stands before.
                if isLetter && letters > shortWord || !isLetter && !isDigit { isShort = false }
            }
        }
        return result
    }
}

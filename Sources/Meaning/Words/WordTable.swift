import Languages

/// The cosines of the words of two sentences; articles are left out.
struct WordTable: Sendable {
    let first: WordSentence
    let second: WordSentence
    /// The words that are looked at: row and column by row and column.
    let rows: [Int]
    let columns: [Int]
    /// Row after row: the best cosine of any two forms.
    var cosines: [Float]

    init(_ first: WordSentence, _ second: WordSentence, by encoder: Encoder, _ weights: WordWeights) throws(ModelError)
    {
        self.first = first
        self.second = second
        rows = first.weighty
        columns = second.weighty
        cosines = [Float](repeating: 0, count: rows.count * columns.count)
        let own = rows.map { first.forms[$0] }
        let others = columns.map { second.forms[$0] }
        let vectors = try encoder.encode(words: own.flatMap(\.self) + others.flatMap(\.self))
        let ownCount = own.reduce(0) { $0 + $1.count }
        let right = vectors.slice(ownCount..<vectors.count)
        var row: [Float] = []
        var at = 0
        for (line, forms) in own.enumerated() {
            for _ in forms {
                vectors.similarities(of: at, to: right, into: &row)
                var place = 0
                for (column, forms) in others.enumerated() {
                    let best = row[place..<place + forms.count].max() ?? 0
                    cosines[line * columns.count + column] = max(cosines[line * columns.count + column], best)
                    place += forms.count
                }
                at += 1
            }
        }
        for (line, forms) in own.enumerated() {
            guard let number = Self.numeral(forms) else { continue }
            for (column, forms) in others.enumerated() {
                guard let other = Self.numeral(forms) else { continue }
                let place = line * columns.count + column
                cosines[place] = number == other ? 1 : min(cosines[place], weights.otherNumeral)
            }
        }
    }

    /// The digits of a numeral, by value, without what groups and parts them; nil for words.
    private static func numeral(_ forms: [String]) -> [Int]? {
        var digits: [Int] = []
        for scalar in (forms.first ?? "").unicodeScalars {
            if let digit = scalar.digitValue {
                digits.append(digit)
            } else if scalar.properties.isAlphabetic {
                return nil
            }
        }
        return digits.isEmpty ? nil : digits
    }

    /// Mixes in what goes through a third sentence: the best of the lesser of both legs.
    func triangulated(through own: WordTable, _ others: WordTable, share: Float) -> [Float] {
        // `own` leads from the first sentence to the third, `others` from the third to the second.
        guard own.columns == others.rows, own.rows == rows, others.columns == columns, !others.rows.isEmpty else {
            return cosines
        }
        var mixed = cosines
        for row in rows.indices {
            for column in columns.indices {
                var best: Float = 0
                for middle in others.rows.indices {
                    best = max(
                        best,
                        min(
                            own.cosines[row * own.columns.count + middle],
                            others.cosines[middle * columns.count + column]))
                }
                mixed[row * columns.count + column] += share * (best - cosines[row * columns.count + column])
            }
        }
        return mixed
    }

    /// The same with rows and columns changed.
    var turned: WordTable { WordTable(turning: self) }

    private init(turning table: WordTable) {
        (first, second, rows, columns) = (table.second, table.first, table.columns, table.rows)
        cosines = []
        cosines.reserveCapacity(table.cosines.count)
        for column in table.columns.indices {
            for row in table.rows.indices { cosines.append(table.cosines[row * table.columns.count + column]) }
        }
    }
}

import Concord
import Languages

/// Findings as JSON.
enum FindingJSON {
    /// Writes one line of the stream: `{"id":…,"findings":[…]}`.
    static func writeLine(
        id: [UInt8], _ findings: [Finding], _ editions: [EditionText], showsShape: Bool, into out: inout [UInt8]
    ) {
        MentionJSON.write("{\"id\":", into: &out)
        if id.isEmpty { MentionJSON.write("null", into: &out) } else { out.append(contentsOf: id) }
        MentionJSON.write(",\"findings\":[", into: &out)
        for (place, finding) in findings.enumerated() {
            if place > 0 { out.append(0x2C) }
            write(finding, editions, showsShape: showsShape, into: &out)
        }
        MentionJSON.write("]}\n", into: &out)
    }

    private static func write(
        _ finding: Finding, _ editions: [EditionText], showsShape: Bool, into out: inout [UInt8]
    ) {
        let hundredths = Int((finding.confidence * 100).rounded())
        let confidence = hundredths >= 100 ? "1" : hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
        MentionJSON.member("{\"kind\":", finding.subject.rawValue, into: &out)
        MentionJSON.write(",\"confidence\":", into: &out)
        out.append(contentsOf: confidence.utf8)
        MentionJSON.write(",\"odd\":", into: &out)
        if let odd = finding.odd, editions.indices.contains(odd) {
            MentionJSON.string(editions[odd].language.text, into: &out)
        } else {
            MentionJSON.write("null", into: &out)
        }
        MentionJSON.write(",\"places\":[", into: &out)
        for (count, place) in finding.places.enumerated() {
            guard editions.indices.contains(place.edition),
                editions[place.edition].blocks.indices.contains(place.block)
            else { continue }
            let text = editions[place.edition].blocks[place.block].text
            let start = scalars(in: text, before: place.bytes.lowerBound)
            let length = scalars(in: text, before: place.bytes.upperBound) - start
            if count > 0 { out.append(0x2C) }
            MentionJSON.member("{\"edition\":", place.edition, into: &out)
            MentionJSON.member(",\"start\":", start, into: &out)
            MentionJSON.member(",\"end\":", start + length, into: &out)
            out.append(0x7D)
        }
        MentionJSON.write("],\"message\":", into: &out)
        MentionJSON.string(finding.explanation(in: .english, of: editions.map(\.language)), into: &out)
        MentionJSON.write(",\"suggestion\":", into: &out)
        if let suggestion = finding.suggestions.last {
            MentionJSON.string(suggestion.words, into: &out)
        } else {
            MentionJSON.write("null", into: &out)
        }
        if showsShape {
            MentionJSON.write(",\"shape\":", into: &out)
            MentionJSON.string(finding.shape, into: &out)
        }
        MentionJSON.write("}", into: &out)
    }

    /// How many Unicode scalars begin before a byte.
    static func scalars(in text: [UInt8], before byte: Int) -> Int {
        var count = 0
        for place in 0..<min(byte, text.count) where text[place] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

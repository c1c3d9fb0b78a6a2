public import Languages

/// The languages that a browser asks for (RFC 9110, section 12.5.4), the most wanted first.
public struct AcceptLanguage: Sendable {
    /// The ranges with a weight over 0, by weight, then as written.
    ///
    /// `*` is nil.
    private let ranges: [LanguageTag?]

    /// Reads the field; what can't be read in it is passed over.
    public init(_ field: String) {
        var weighed: [(range: LanguageTag?, weight: Double)] = []
        for part in field.split(separator: ",").prefix(32) {
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let name = pieces.first else { continue }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard weight > 0, weight <= 1 else { continue }
            if name == "*" {
                weighed.append((nil, weight))
            } else if let tag = LanguageTag(String(name)) {
                weighed.append((tag, weight))
            }
        }
        // The sort is by weight alone and keeps the order of equals.
        ranges = weighed.enumerated()
            .sorted {
                $0.element.weight == $1.element.weight ? $0.offset < $1.offset : $0.element.weight > $1.element.weight
            }
            .map(\.element.range)
    }

    /// The offered language that is wanted most; nil where none is.
    ///
    /// By lookup (RFC 4647, section 3.4): `ar-EG` finds `ar`. The first offered where anything is wanted (`*`) and
    /// nothing better is named.
    public func best(of offered: [LanguageTag]) -> LanguageTag? {
        for range in ranges {
            guard let range else { return offered.first }
            if let exact = offered.first(where: { $0 == range }) { return exact }
            if let wider = offered.first(where: { $0 == range.primary || $0.primary == range }) { return wider }
        }
        return nil
    }
}

import Languages
import Newsroom

/// The opening of an agency's report: `ДУШАНБЕ, 28 июня. /ТАСС/.`, `DUSHANBE, June 28 (Reuters) -`.
enum Dateline {
    /// The place and the agency; nil where the paragraph doesn't open so.
    ///
    /// The words stay in the text.
    static func read(_ paragraph: String, _ register: Register) -> (place: String, agency: String)? {
        let head = paragraph.prefix(90)
        for (open, close) in [("/", "/"), ("(", ")"), ("[", "]")] {
            guard let start = head.firstIndex(of: Character(open)) else { continue }
            let rest = head[head.index(after: start)...]
            guard let end = rest.firstIndex(of: Character(close)) else { continue }
            let agency = String(rest[..<end])
            guard register.entry(named: agency) != nil else { continue }
            let place = head[..<start].prefix { !$0.isNumber && !",،—–-./".contains($0) }.description
                .trimmedOfWhiteSpace
            let words = place.split(separator: " ").count
            guard (1...4).contains(words) else { continue }
            return (place, agency)
        }
        return nil
    }
}

import Languages
import Newsroom

/// The words before a byline, a credit or a source, in the three languages.
enum Labels {
    /// What a label introduces.
    enum Kind { case byline, credit, source }

    /// The kind of a line that begins with a label and a colon, and what follows; nil for any other line.
    static func read(_ line: String) -> (kind: Kind, value: String)? {
        guard let colon = line.firstIndex(where: { ":：".contains($0) }) else { return nil }
        let label = line[..<colon].lowercased().split(separator: " ").joined(separator: " ")
        let value = String(line[line.index(after: colon)...]).trimmedOfWhiteSpace
        guard !value.isEmpty, let kind = kinds[label] else { return nil }
        return (kind, value)
    }

    /// A byline without the word before it: `By`, `Автор`, `بقلم`.
    static func withoutBy(_ byline: String) -> String {
        if let (kind, value) = read(byline), kind == .byline { return value }
        for word in [
            "by ", "written by ", "автор ", "بقلم ", "كتب ", "كتبت ", "von ", "par ", "por ", "di ", "door ", "auteur ",
            "autor ", "autoren ", "auteur : ",
        ]
        where byline.lowercased().hasPrefix(word) && byline.count > word.count {
            return String(byline.dropFirst(word.count)).trimmedOfWhiteSpace
        }
        return byline
    }

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for label in [
            "by", "author", "authors", "written by", "автор", "авторы", "текст", "بقلم", "الكاتب", "كتب", "إعداد",
            "تحرير", "المؤلف",
        ] { kinds[label] = .byline }
        for label in [
            "photo", "photos", "photo credit", "picture", "pictures", "image", "image credit", "photo by", "фото",
            "фотография",
            "изображение", "иллюстрация", "фото и видео", "الصورة", "صورة", "الصور", "صور", "تصوير", "مصدر الصورة",
            "المصور",
        ] { kinds[label] = .credit }
        for label in [
            "source", "sources", "via", "источник", "источники", "المصدر", "مصدر", "المصادر", "نقلا عن", "نقلاً عن",
        ] {
            kinds[label] = .source
        }
        return kinds
    }()
}

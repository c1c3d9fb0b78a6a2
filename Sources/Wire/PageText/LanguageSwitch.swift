import Languages

/// The line of a page that leads to its other languages: `Ru En`, `العربية | Русский`.
enum LanguageSwitch {
    /// The languages that a line names; nil where it says anything else.
    static func read(_ line: String) -> [LanguageTag]? {
        let words = line.split { $0.isWhitespace || "|/·•,،;–—-".contains($0) }
        guard (1...24).contains(words.count) else { return nil }
        var languages: [LanguageTag] = []
        for word in words {
            guard let language = names[word.lowercased()] else { return nil }
            if !languages.contains(language) { languages.append(language) }
        }
        return languages
    }

    private static let names: [String: LanguageTag] = {
        var names: [String: LanguageTag] = [:]
        for row in table.description.split(separator: "\n") {
            let words = row.split(separator: " ")
            guard let tag = words.first.flatMap({ LanguageTag(String($0)) }) else { continue }
            for word in words { names[word.lowercased()] = tag }
        }
        return names
    }()

    /// A row a language: its tag, then the names and short names that pages have for it.
    private static let table: StaticString = """
        ar ara العربية عربي عربى عربية عربيّة ع Arabic Арабский араб арабская
        ru rus Русский рус русская по-русски Russian الروسية روسي روسية
        en eng English англ английский английская الإنجليزية الانجليزية إنجليزي انجليزي إنجليزية
        fr fra Français French французский франц الفرنسية فرنسي
        de deu ger Deutsch German немецкий الألمانية
        es spa esp Español Spanish испанский الإسبانية
        zh chi zho cn 中文 Chinese китайский الصينية
        fa fas per فارسی Persian персидский الفارسية
        tr tur Türkçe Turkish турецкий التركية
        tg tgk Тоҷикӣ тоҷ Tajik таджикский الطاجيكية
        tk tuk Türkmençe Turkmen туркменский التركمانية
        kk kaz Қазақша қаз Kazakh казахский الكازاخية
        uz uzb Oʻzbekcha O'zbekcha Ўзбекча Uzbek узбекский الأوزبكية
        ky kir Кыргызча Kyrgyz киргизский القيرغيزية
        az aze Azərbaycan Azerbaijani азербайджанский الأذرية
        uk ukr Українська укр Ukrainian украинский الأوكرانية
        he heb עברית Hebrew иврит العبرية
        ur urd اردو Urdu урду الأردية
        hi hin हिन्दी Hindi хинди الهندية
        pt por Português Portuguese португальский البرتغالية
        it ita Italiano Italian итальянский الإيطالية
        ja jpn 日本語 Japanese японский اليابانية
        id ind Indonesia Indonesian индонезийский الإندونيسية
        ku kur Kurdî Kurdish курдский الكردية
        """
}

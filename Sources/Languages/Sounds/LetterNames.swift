/// How the letters of an acronym are called in English, by which Arabic and Russian write it out: بي بي سي, Би-би-си.
public enum LetterNames {
    /// The sound of an acronym of Latin letters that is read letter by letter; other letters are left out.
    public static func key(of acronym: [UInt32]) -> PhoneticKey {
        var spelt = ""
        for letter in acronym {
            let place = Int(letter | 0x20) - 0x61
            if names.indices.contains(place) { spelt += names[place] }
        }
        return PhoneticKey(spelt)
    }

    private static let names = [
        "ay", "bi", "si", "di", "i", "ef", "ji", "eich", "ai", "jay", "kay", "el", "em", "en", "o", "pi", "kyu", "ar",
        "es", "ti", "yu", "vi", "dabliu", "eks", "wai", "zed",
    ]
}

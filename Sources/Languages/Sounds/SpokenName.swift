/// A person's name, its words heard and told apart: given names, surname, initials, patronymics, particles.
///
/// Make one for each name that is compared often; `NameMatch` compares them.
public struct SpokenName: Sendable, Hashable {
    /// What a word is in a name.
    enum Role: Sendable {
        case plain
        /// One letter, with or without its dot: В. В. Путин.
        case initial
        /// Владимирович, Vladimirovna: one edition has it, the other leaves it out.
        case patronymic
        /// بن, von, de, al-, Jr: written or not, as desks like.
        case particle

        /// How much of the name it is.
        var weight: Double {
            switch self {
            case .plain: 1
            case .initial: 0.25
            case .patronymic: 0.3
            case .particle: 0.05
            }
        }
    }

    struct Word: Sendable, Hashable {
        let role: Role
        let sounds: [Sound]
    }

    /// Its words, without Arabic articles that stand apart.
    let words: [Word]

    /// Listens to `name`; `language` is that of the text it stands in, nil where that is not known.
    public init(_ name: String, language: LanguageTag? = nil) {
        let heard = NameLetters.words(of: name)
        let roles = NameRoles.known
        let isShort = heard.count < 3
        var words: [Word] = []
        for (place, word) in heard.enumerated() {
            let text = String(String.UnicodeScalarView(word.letters.compactMap { Unicode.Scalar($0) }))
            let isLast = place == heard.count - 1
            if !isLast, roles.articles.contains(text), word.joint == .hyphen || roles.loose.contains(text) { continue }
            let sounds = PhoneticKey.sounds(of: word.letters, language)
            guard !sounds.isEmpty else { continue }
            let role: Role =
                if word.letters.count == 1 || word.joint == .dot && word.letters.count == 2 {
                    .initial
                } else if !isLast && place > 0 && roles.particles.contains(text)
                    || isLast && roles.suffixes.contains(text)
                {
                    .particle
                } else if !isShort, place > 0, roles.patronymics.contains(where: { text.hasSuffix($0) }) {
                    .patronymic
                } else {
                    .plain
                }
            words.append(Word(role: role, sounds: sounds))
        }
        self.words = words
    }

    /// The place of the surname: the last plain word.
    var surname: Int? { words.lastIndex { $0.role == .plain } }
}

/// The small words and endings of names.
struct NameRoles: Sendable {
    /// Arabic articles, which are left out where a hyphen follows.
    private(set) var articles: Set<String> = []
    /// Those of them that are articles without a hyphen too.
    private(set) var loose: Set<String> = []
    private(set) var particles: Set<String> = []
    private(set) var suffixes: Set<String> = []
    private(set) var patronymics: [String] = []

    static let known = NameRoles(table)

    private init(_ table: StaticString) {
        for row in "\(table)".split(separator: "\n") {
            let fields = row.split(separator: "\t")
            let forms = fields.count == 2 ? fields[1].split(separator: "|").map(String.init) : []
            switch fields.first {
            case "article": articles.formUnion(forms)
            case "loose": loose.formUnion(forms)
            case "particle": particles.formUnion(forms)
            case "suffix": suffixes.formUnion(forms)
            case "patronymic": patronymics += forms
            default: preconditionFailure("'\(row)' is no row of name roles.")
            }
        }
        articles.formUnion(loose)
    }

    /// In small letters, as `NameLetters` leaves them.
    private static let table: StaticString = """
        article	as|es|ash|ad|ed|an|en|ar|er|at|et|az|ez|adh|ath|ас|ес|аш|эш|ад|эд|ан|эн|ар|эр|ат|эт|аз|эз|ас|эс|ал|ел|ud|ur|us
        loose	al|el|ul|аль|эль|ель|ал|эл|ال
        particle	bin|ibn|ben|bint|von|van|der|den|ter|de|du|di|da|do|dos|das|del|della|la|le|y|e|и|bey|oglu|oğlu|kyzy
        particle	бин|ибн|бен|бинт|фон|ван|дер|ден|тер|де|дю|ди|да|ду|душ|дель|делла|ла|ле|оглы|кызы|оглу
        particle	بن|ابن|إبن|بنت|آل|فون|فان|دير|دن|دي|دا|دو|دوس|ديل|ديلا|لا|لو
        suffix	jr|sr|ii|iii|iv|мл|ст|младший|старший|junior|senior
        patronymic	ович|евич|ьевич|ич|овна|евна|ична|инична|ovich|evich|yevich|ovna|evna|yevna|ichna|овича|евича|овны|евны
        patronymic	وفيتش|يفيتش|وفنا|يفنا|ovitch|evitch|owitsch|ewitsch
        """
}

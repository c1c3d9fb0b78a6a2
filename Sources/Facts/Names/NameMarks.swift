extension NameIndex {
    /// What a single word tells beside names.
    struct Marks: OptionSet, Sendable {
        let rawValue: UInt32
        static let first = Marks(rawValue: 1)
        static let title = Marks(rawValue: 2)
        static let org = Marks(rawValue: 4)
        static let geo = Marks(rawValue: 8)
        static let inPlace = Marks(rawValue: 16)
        static let inner = Marks(rawValue: 32)
        static let never = Marks(rawValue: 64)
        /// Events, works and times, whose names are none of a person, place or organisation: Cup, Treaty, Ages.
        static let other = Marks(rawValue: 128)
        /// A kind of work before its title: film, novel, album; or of a ship or product.
        static let work = Marks(rawValue: 256)
        /// A body whose state stands behind it and is a name of its own: Конгресс США.
        static let body = Marks(rawValue: 512)
        /// What ends an address on the web.
        static let domain = Marks(rawValue: 1024)
        /// A preposition that goes on the name of an organisation: комитет по делам.
        static let chain = Marks(rawValue: 2048)
        /// A conjunction.
        static let and = Marks(rawValue: 4096)
        /// An article.
        static let the = Marks(rawValue: 8192)
        /// A first name that is a common word too.
        static let given = Marks(rawValue: 16384)
        /// A verb of saying, whose subject is a person.
        static let says = Marks(rawValue: 32768)
        /// The first of two words of a place's name: دير, Сан.
        static let geoStart = Marks(rawValue: 65536)
        /// What follows what somebody says: أن.
        static let that = Marks(rawValue: 131_072)
        /// A head that takes a person's name: Университет Джорджа Вашингтона.
        static let named = Marks(rawValue: 262_144)
        /// An adjective of bodies of a state: Верховный.
        static let official = Marks(rawValue: 524_288)
        /// The name of a letter, by which acronyms of another script are written out: بي.
        static let letter = Marks(rawValue: 1_048_576)
        /// An adjective among the words of places, which needs its noun: северный, новый.
        static let geoAdjective = Marks(rawValue: 2_097_152)
        /// What stands between a common noun and its name: a village called X, деревня под названием X.
        static let called = Marks(rawValue: 4_194_304)
        /// A title before a name, never before what somebody rules: lord, мистер.
        static let honorific = Marks(rawValue: 8_388_608)
        /// A form of a verb that takes a place and has no subject behind it: достичь, покинув.
        static let reaches = Marks(rawValue: 16_777_216)
        /// A part of a country, which says where a place lies: X на юге Y.
        static let side = Marks(rawValue: 33_554_432)
        /// A preposition before the end of a way: до.
        static let upTo = Marks(rawValue: 67_108_864)
        /// What is made, sold or held under a name in Latin letters, which is then no body's: приложение, тариф, турнир.
        static let product = Marks(rawValue: 134_217_728)
    }
}

extension NameIndex.Marks {
    /// A mark by the first field of its row in a table.
    init?(_ name: Substring) {
        switch name {
        case "first": self = .first
        case "title": self = .title
        case "org": self = .org
        case "geo": self = .geo
        case "inplace": self = .inPlace
        case "inner": self = .inner
        case "never": self = .never
        case "other": self = .other
        case "work": self = .work
        case "body": self = .body
        case "domain": self = .domain
        case "chain": self = .chain
        case "and": self = .and
        case "the": self = .the
        case "given": self = .given
        case "says": self = .says
        case "geostart": self = .geoStart
        case "that": self = .that
        case "named": self = .named
        case "letter": self = .letter
        case "official": self = .official
        case "geoadjective": self = .geoAdjective
        case "called": self = .called
        case "honorific": self = .honorific
        case "reaches": self = .reaches
        case "side": self = .side
        case "upto": self = .upTo
        case "product": self = .product
        default: return nil
        }
    }

    /// Whether the words of its row stand for their case forms as well.
    var isInflected: Bool {
        let inflected: Self = [
            .first, .given, .title, .org, .geo, .work, .other, .body, .named, .official, .geoAdjective, .honorific,
            .product,
        ]
        return inflected.contains(self)
    }
}

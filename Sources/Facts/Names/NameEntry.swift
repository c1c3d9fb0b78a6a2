extension NameIndex {
    /// A name of the register.
    struct Entry: Sendable {
        let kind: Kind
        /// Whether it is a city of the table that GeoNames gave.
        let isCity: Bool
        /// Among `ids`.
        let id: Int32
    }

    enum Kind: UInt8, Sendable {
        case place, organisation, person
        /// A city of few people, whose name may be a common word.
        case weakPlace
        /// A place whose name is a common word or a first name, told only by a word for a place before it: مالي.
        case barePlace
        /// An adjective or inhabitants: российский, французы.
        case nationality
        /// A concept of the termbase.
        case term
    }

    /// A kind by the first field of its row.
    static func kind(_ name: String) -> Kind? {
        switch name {
        case "place": .place
        case "weakplace": .weakPlace
        case "bareplace": .barePlace
        case "organisation": .organisation
        case "person": .person
        case "term": .term
        default: nil
        }
    }

    /// g and digits.
    static func isCity(_ id: String) -> Bool {
        id.utf8.first == 0x67 && id.utf8.count > 4 && id.utf8.last.map { $0 &- 0x30 < 10 } ?? false
    }
}

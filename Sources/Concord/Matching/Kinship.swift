/// Names that texts use for one another: a capital for its state, a part of a state for the whole.
///
/// A row is entries of the register; none of them is reported against another of its row, and each can stand for it.
enum Kinship {
    static func areKin(_ one: String, _ other: String) -> Bool {
        one == other || rows[one]?.isDisjoint(with: rows[other] ?? []) == false
    }

    /// Whether a place is so wide that it stands against none: the West.
    static func isVague(_ id: String) -> Bool { id == "west" }

    private static let table: StaticString = """
        CN g1816670
        FR g2988507
        DE g2950159
        GB england scotland wales northern-ireland british-empire g2643743
        US g4140963 white-house north-america
        RU SU kremlin g524901
        JP g1850147
        IT g3169070
        ES g3117735
        UA g703448
        IR g112931
        IQ g98182
        SY g170654
        EG g360630
        TR g323786
        IL g281184 g293397
        SA g108410
        KR korea g1835848
        KP korea g1871859
        IN g1261481
        PK g1176615
        AF g1138958
        PL g756135
        HU g3054643
        GR g264371
        SE g2673730
        NO g3143244
        FI g658225
        DK g2618425
        AT g2761369
        CZ g3067696
        PT g2267057
        IE g2964574
        BE g2800866
        europe eu g2800866
        BY g625144
        KZ g1526273
        TJ g1221874
        UZ g1512569
        TM g162183
        KG g1528675
        AM g616052
        AZ g587084
        GE g611717
        LB g276781
        JO g250441
        QA g290030
        AE g292968
        KW g285787
        LY g2210247
        TN g2464470
        DZ g2507480
        MA g2538475
        SD g379252
        YE g71137
        CU g3553478
        VE g3646738
        AU g2172517
        CA g6094817
        RS g792680
        scotland g2650225
        catalonia g3128760
        PS gaza west-bank g282239
        gop republican-party
        caucasus north-caucasus south-caucasus
        asia asia-pacific
        pacific asia-pacific
        """

    private static let rows: [String: Set<Int>] = {
        var rows: [String: Set<Int>] = [:]
        for (place, line) in "\(table)".split(separator: "\n").enumerated() {
            for id in line.split(separator: " ") { rows[String(id), default: []].insert(place) }
        }
        return rows
    }()
}

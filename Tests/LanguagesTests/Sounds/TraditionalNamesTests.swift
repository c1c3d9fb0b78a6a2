import Languages
import Testing

@Suite struct `Traditional names` {
    @Test(arguments: [
        ("Louis", "Людовик"), ("Louis", "لويس"), ("Caesar", "قيصر"), ("Wilhelm", "William"), ("Павел", "بولس"),
    ])
    func `are one in the forms that languages have`(one: String, other: String) {
        let rows = TraditionalNames.rows(of: PhoneticKey(one))
        #expect(!rows.isEmpty)
        #expect(TraditionalNames.rows(of: PhoneticKey(other)).contains { rows.contains($0) })
    }

    @Test(arguments: [("Louis", "Карл"), ("Paul", "Пётр"), ("Caesar", "Август")])
    func `are not one another's`(one: String, other: String) {
        let rows = TraditionalNames.rows(of: PhoneticKey(one))
        #expect(!TraditionalNames.rows(of: PhoneticKey(other)).contains { rows.contains($0) })
    }

    @Test func `have no row for a name that is no tradition's`() {
        #expect(TraditionalNames.rows(of: PhoneticKey("Blackwood")).isEmpty)
    }
}

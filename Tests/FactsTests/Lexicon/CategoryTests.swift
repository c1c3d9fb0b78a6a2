import Testing

@testable import Facts

struct CategoryTests {
    @Test func `has a bit for each category`() {
        for category in Category.allCases {
            var set = Categories()
            #expect(!set.has(category))
            set.insert(category)
            #expect(set.has(category), "\(category) has no bit")
        }
    }
}

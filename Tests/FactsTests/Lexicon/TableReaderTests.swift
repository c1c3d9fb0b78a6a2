import Testing

@testable import Facts

struct TableReaderTests {
    private static let table: StaticString = """
        place	1	Лион	Lyon|Lyons	
        term	lunch	обед		
        place	2	Рим		
        """

    @Test func `gives the rows with all their fields, empty ones too`() {
        var rows = TableReader(Self.table)
        var read: [[String]] = []
        while rows.next() { read.append(rows.fields.indices.map { rows.text($0) }) }
        #expect(
            read == [
                ["place", "1", "Лион", "Lyon|Lyons", ""], ["term", "lunch", "обед", "", ""],
                ["place", "2", "Рим", "", ""],
            ])
    }

    @Test func `passes over rows that begin with another letter`() {
        var rows = TableReader(Self.table)
        var read: [String] = []
        while rows.next(from: 0x74) { read.append(rows.text(1)) }
        #expect(read == ["lunch"])
        #expect(rows.fields.isEmpty)
    }

    @Test func `reads nothing in an empty table`() {
        var rows = TableReader("")
        let hasRow = rows.next()
        let hasTerm = rows.next(from: 0x74)
        #expect(!hasRow && !hasTerm)
    }

    @Test func `parts a field at its bars`() {
        let field = Array("|a||bc|".utf8)
        var at = 0
        var parts: [String] = []
        while let place = field.span.part(0x7C, from: &at) { parts.append(String(field.span.extracting(place))) }
        #expect(parts == ["a", "bc"])
    }
}

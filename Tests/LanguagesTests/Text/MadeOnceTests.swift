import Languages
import Testing

@Suite struct `What is made once` {
    @Test func `is made when it is first asked for, and not again`() {
        let lengths = MadeOnce<String, Int>()
        var made = 0
        for _ in 0..<3 {
            let length = lengths.value(of: "мост") {
                made += 1
                return 4
            }
            #expect(length == 4)
        }
        #expect(made == 1)
    }

    @Test func `is forgotten when there is too much of it`() {
        let squares = MadeOnce<Int, Int>(most: 2)
        for number in 1...3 { _ = squares.value(of: number) { number * number } }
        #expect(squares[1] == nil && squares[3] == 9)
    }
}

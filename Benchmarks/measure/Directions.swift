import Meaning

/// Made-up vectors of length 1, the same in every run.
struct Directions {
    private var state: UInt64 = 7

    /// The next of them.
    mutating func next() -> [Float] {
        var numbers = [Float](repeating: 0, count: Encoder.width)
        for place in numbers.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            numbers[place] = Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
        }
        numbers.scaleToLengthOne()
        return numbers
    }
}

extension [Float] {
    /// Divides by the length.
    mutating func scaleToLengthOne() {
        let length = reduce(0) { $0 + $1 * $1 }.squareRoot()
        for place in indices { self[place] /= length }
    }
}

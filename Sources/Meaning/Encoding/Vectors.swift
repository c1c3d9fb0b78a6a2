internal import CKernels

/// Vectors of 512 numbers and length 1, one behind the other.
public struct Vectors: Sendable, Hashable {
    /// How many there are.
    public private(set) var count: Int
    /// All their numbers.
    public private(set) var numbers: [Float]

    /// Vectors of zeros, to be set.
    public init(count: Int = 0) {
        self.count = count
        numbers = [Float](repeating: 0, count: count * ModelShape.width)
    }

    /// The numbers of one vector.
    public func vector(_ index: Int) -> ArraySlice<Float> {
        numbers[index * ModelShape.width..<(index + 1) * ModelShape.width]
    }

    /// Appends a vector of 512 numbers; others are cut or filled up with zeros.
    public mutating func append(_ vector: some Sequence<Float>) {
        numbers += vector.prefix(ModelShape.width)
        count += 1
        numbers += repeatElement(0, count: count * ModelShape.width - numbers.count)
    }

    /// Appends a vector of 512 numbers that stand in an array.
    public mutating func append(_ vector: ArraySlice<Float>) {
        numbers.append(contentsOf: vector.prefix(ModelShape.width))
        count += 1
        if vector.count < ModelShape.width {
            numbers.append(contentsOf: repeatElement(0, count: count * ModelShape.width - numbers.count))
        }
    }

    /// Some of the vectors, in another order.
    public subscript(indices: some Sequence<Int>) -> Vectors {
        var chosen = Vectors()
        for index in indices { chosen.append(vector(index)) }
        return chosen
    }

    /// The cosine of two of the vectors.
    public func similarity(_ first: Int, _ second: Int) -> Float {
        zip(vector(first), vector(second)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The cosines of one of the vectors with each of others.
    public func similarities(of index: Int, to others: Vectors, into out: inout [Float]) {
        similarities(of: index, to: others, in: 0..<others.count, into: &out)
    }

    /// The cosines of one of the vectors with some neighbouring ones of others.
    public func similarities(of index: Int, to others: Vectors, in range: Range<Int>, into out: inout [Float]) {
        out.removeAll(keepingCapacity: true)
        out.append(contentsOf: repeatElement(0, count: range.count))
        guard index >= 0, index < count, range.lowerBound >= 0, range.upperBound <= others.count else { return }
        unsafe numbers.withUnsafeBufferPointer { own in
            unsafe others.numbers.withUnsafeBufferPointer { others in
                unsafe out.withUnsafeMutableBufferPointer { out in
                    guard let own = own.baseAddress, let others = others.baseAddress,
                        let target = out.baseAddress
                    else { return }
                    unsafe kernels_dot_floats(
                        kernels_best_level(), own + index * ModelShape.width,
                        others + range.lowerBound * ModelShape.width, out.count, ModelShape.width, target)
                }
            }
        }
    }

    mutating func set(_ index: Int, to values: UnsafePointer<Float>) {
        let at = index * ModelShape.width
        for offset in 0..<ModelShape.width { numbers[at + offset] = unsafe values[offset] }
    }

    mutating func replace(_ index: Int, by otherIndex: Int, of others: Vectors) {
        let width = ModelShape.width
        numbers.replaceSubrange(
            index * width..<(index + 1) * width, with: others.numbers[otherIndex * width..<(otherIndex + 1) * width])
    }

    mutating func replace(_ index: Int, by values: [Float]) {
        numbers.replaceSubrange(index * ModelShape.width..<(index + 1) * ModelShape.width, with: values)
    }

    mutating func copy(_ index: Int, to other: Int) {
        for offset in 0..<ModelShape.width {
            numbers[other * ModelShape.width + offset] = numbers[index * ModelShape.width + offset]
        }
    }
}

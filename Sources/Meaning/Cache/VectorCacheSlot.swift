internal import CKernels

extension VectorCache {
    /// A vector as it stands in the file: key (16 bytes), stamp (4), scale (4), checksum of all but itself (8), numbers
    /// (16 bits each), all little-endian.
    enum Slot {
        private static let checksumAt = 24
        private static let numbersAt = 32

        /// Where the slot of a key begins in a shelf; nil where it isn't there whole.
        static func place(of key: Key, in shelf: [UInt8]) -> Int? {
            for place in stride(from: 0, to: shelf.count, by: VectorCache.slotLength)
            where word64(shelf, place) == key.low && word64(shelf, place + 8) == key.high {
                let sum = checksum(shelf[place..<place + VectorCache.slotLength])
                return sum == word64(shelf, place + checksumAt) ? place : nil
            }
            return nil
        }

        /// Where the slot begins that is to be written next, and the latest stamp of the shelf.
        static func oldest(in shelf: [UInt8]) -> (place: Int, latest: UInt32) {
            var latest: UInt32 = 0
            var oldest = (place: 0, stamp: UInt32.max)
            for place in stride(from: 0, to: shelf.count, by: VectorCache.slotLength) {
                // What is empty or broken goes first.
                let isWhole =
                    word64(shelf, place + 8) != 0
                    && checksum(shelf[place..<place + VectorCache.slotLength]) == word64(shelf, place + checksumAt)
                let stamp = isWhole ? word32(shelf, place + 16) : 0
                latest = max(latest, stamp)
                if stamp < oldest.stamp { oldest = (place, stamp) }
            }
            return (oldest.place, latest)
        }

        static func numbers(at place: Int, in shelf: [UInt8]) -> [Float]? {
            let scale = Float(bitPattern: word32(shelf, place + 20))
            guard scale.isFinite else { return nil }
            return (0..<ModelShape.width).map { number in
                let at = place + numbersAt + 2 * number
                return Float(Int16(bitPattern: UInt16(shelf[at]) | UInt16(shelf[at + 1]) << 8)) * scale
            }
        }

        static func bytes(_ key: Key, stamp: UInt32, _ vector: ArraySlice<Float>) -> [UInt8] {
            let scale = scale(of: vector)
            var bytes: [UInt8] = []
            bytes.reserveCapacity(VectorCache.slotLength)
            append(key.low, to: &bytes)
            append(key.high, to: &bytes)
            append(stamp, to: &bytes)
            append(scale.bitPattern, to: &bytes)
            append(UInt64(0), to: &bytes)
            for number in vector {
                append(UInt16(bitPattern: step(number, scale)), to: &bytes)
            }
            let sum = checksum(bytes[...])
            for place in 0..<8 { bytes[checksumAt + place] = UInt8(truncatingIfNeeded: sum >> (8 * UInt64(place))) }
            return bytes
        }

        /// What a step of a vector's numbers is worth; never zero.
        static func scale(of vector: ArraySlice<Float>) -> Float {
            max(vector.reduce(0) { max($0, abs($1)) }, 1e-30) / 32_767
        }

        static func step(_ number: Float, _ scale: Float) -> Int16 {
            let steps = (number / scale).rounded()
            return steps.isFinite ? Int16(max(-32_767, min(32_767, steps))) : 0
        }

        private static func checksum(_ slot: ArraySlice<UInt8>) -> UInt64 {
            unsafe slot.withUnsafeBytes { bytes in
                guard let start = bytes.baseAddress, bytes.count > numbersAt else { return 0 }
                let head = unsafe kernels_checksum(start, checksumAt)
                return unsafe head ^ kernels_checksum(start + numbersAt, bytes.count - numbersAt)
            }
        }
    }

    /// Vectors as they are read back.
    ///
    /// The scale is that of the rounded vector as well, so rounding again changes nothing.
    static func rounded(_ vectors: Vectors) -> Vectors {
        var rounded = vectors
        for index in 0..<vectors.count {
            let scale = Slot.scale(of: vectors.vector(index))
            rounded.replace(index, by: vectors.vector(index).map { Float(Slot.step($0, scale)) * scale })
        }
        return rounded
    }

    static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        var value = value
        for _ in 0..<value.bitWidth / 8 {
            bytes.append(UInt8(truncatingIfNeeded: value))
            value >>= 8
        }
    }

    static func word32(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
    }

    static func word64(_ bytes: [UInt8], _ at: Int) -> UInt64 {
        (0..<8).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
    }
}

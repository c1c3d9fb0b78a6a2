/// A double array over the bytes of the pieces: one look-up a byte, whatever the vocabulary's size.
///
/// The child of node `s` by byte `c` is `base(s) ^ c`, if that node names `s` as its parent. The child by byte 0 holds
/// the number of the piece that ends at `s`. (Aoe, 1989; with exclusive or, after Yata's Darts-clone.)
struct PieceTrie {
    /// A node: its base, or the piece's number; and its parent.
    struct Unit: BitwiseCopyable {
        var base: UInt32
        var parent: UInt32
    }

    static let none = UInt32.max

    /// Builds the array from distinct pieces without zero bytes.
    static func units(of pieces: [[UInt8]]) -> [Unit] {
        var builder = Builder()
        let order = pieces.indices.filter { !pieces[$0].isEmpty }.sorted {
            pieces[$0].lexicographicallyPrecedes(pieces[$1])
        }
        builder.place(order[...], of: pieces)
        return builder.units
    }

    private struct Builder {
        var units: [Unit] = []
        private var isTaken: [Bool] = []
        /// No free place is before this one.
        private var firstFree = 1

        init() {
            grow()
            isTaken[0] = true
        }

        private mutating func grow() {
            units.append(contentsOf: repeatElement(Unit(base: 0, parent: none), count: 256))
            isTaken.append(contentsOf: repeatElement(false, count: 256))
        }

        mutating func place(_ all: ArraySlice<Int>, of pieces: [[UInt8]]) {
            var open: [(node: Int, keys: ArraySlice<Int>, depth: Int)] = [(0, all, 0)]
            var groups: [(label: UInt8, keys: ArraySlice<Int>)] = []
            while let (node, keys, depth) = open.popLast() {
                groups.removeAll(keepingCapacity: true)
                var start = keys.startIndex
                while start < keys.endIndex {
                    let label = Self.label(pieces[keys[start]], depth)
                    var end = start + 1
                    while end < keys.endIndex, Self.label(pieces[keys[end]], depth) == label { end += 1 }
                    groups.append((label, keys[start..<end]))
                    start = end
                }
                let base = base(for: groups.map(\.label))
                units[node].base = UInt32(base)
                for (label, keys) in groups {
                    let child = base ^ Int(label)
                    isTaken[child] = true
                    units[child].parent = UInt32(node)
                    if label == 0 {
                        units[child].base = UInt32(keys[keys.startIndex])
                    } else {
                        open.append((child, keys, depth + 1))
                    }
                }
            }
        }

        private static func label(_ piece: [UInt8], _ depth: Int) -> UInt8 { depth < piece.count ? piece[depth] : 0 }

        /// A base whose children by `labels` are all free.
        private mutating func base(for labels: [UInt8]) -> Int {
            guard let first = labels.first else { return 0 }
            while firstFree < isTaken.count, isTaken[firstFree] { firstFree += 1 }
            var place = firstFree
            var tries = 0
            while true {
                while place < isTaken.count, isTaken[place] { place += 1 }
                if place >= isTaken.count { grow() }
                let base = place ^ Int(first)
                if labels.allSatisfy({ !isTaken[base ^ Int($0)] }) { return base }
                place += 1
                tries += 1
                // Places that many nodes did not fit are left behind, so that building stays near linear.
                if tries > 512 {
                    firstFree = max(firstFree, place - 256)
                    tries = 0
                }
            }
        }
    }
}

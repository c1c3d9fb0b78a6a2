import Languages

extension [Block] {
    /// These blocks under the ids that they had in `earlier`, so that a block keeps its name through every revision.
    ///
    /// A block with the same content keeps its id; between two such, blocks of one kind that were changed keep theirs in
    /// order; what is left is new and gets an id that `earlier` and `retired` don't have. What a block renders is kept
    /// with its id. Cost: the product of the two lengths in the worst case (Myers' difference), linear where little has
    /// changed.
    public func named(after earlier: [Block], retired: Set<Block.ID> = []) -> [Block] {
        let difference = map(\.content).difference(from: earlier.map(\.content))
        let goneAt = Set(difference.removals.map(\.offset))
        let newAt = Set(difference.insertions.map(\.offset))
        var next = 1 + (earlier.map(\.id) + retired).compactMap(\.number).reduce(0, Swift.max)
        var result: [Block] = []
        result.reserveCapacity(count)
        var from = 0
        var gap: [Block] = []
        func passRemoved() {
            while from < earlier.count, goneAt.contains(from) {
                gap.append(earlier[from])
                from += 1
            }
        }
        for (index, block) in enumerated() {
            passRemoved()
            var named = block
            if !newAt.contains(index), from < earlier.count {
                named.id = earlier[from].id
                named.renders = block.renders ?? earlier[from].renders
                from += 1
                gap = []
            } else if let match = gap.firstIndex(where: { $0.kind == block.kind }) {
                named.id = gap[match].id
                named.renders = block.renders ?? gap[match].renders
                gap.removeSubrange(...match)
            } else {
                named.id = Block.ID(rawValue: "b\(next)")
                next += 1
            }
            result.append(named)
        }
        return result
    }
}

extension Block.ID {
    fileprivate var number: Int? { rawValue.first == "b" ? Int(rawValue.dropFirst()) : nil }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}

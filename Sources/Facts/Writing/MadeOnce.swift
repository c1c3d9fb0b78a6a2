import Synchronization

/// Tables that are made when the first of a key is asked for, and kept for the process.
///
/// Two that ask at the same time may both make one; either is as good.
struct MadeOnce<Key: Hashable & Sendable, Table: Sendable>: ~Copyable, Sendable {
    private let known = Mutex<[Key: Table]>([:])

    /// The table of a key.
    func table(of key: Key, _ make: () -> Table) -> Table {
        if let made = known.withLock({ $0[key] }) { return made }
        let made = make()
        known.withLock { $0[key] = made }
        return made
    }
}

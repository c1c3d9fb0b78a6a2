public import Synchronization

/// What is made when the first of a key is asked for, and kept for the process.
///
/// Two that ask at the same time may both make one; either is as good.
///
/// Public and inlinable, since a dictionary of keys that aren't known where it is compiled is slow.
public struct MadeOnce<Key: Hashable & Sendable, Value: Sendable>: ~Copyable, Sendable {
    @usableFromInline let known = Mutex<[Key: Value]>([:])
    @usableFromInline let most: Int

    /// An empty store; when it has `most` values, it forgets them all and begins anew.
    @inlinable
    public init(most: Int = .max) { self.most = most }

    /// The value of a key; nil where none was made.
    @inlinable public subscript(key: Key) -> Value? { known.withLock { $0[key] } }

    /// The value of a key, made where there is none.
    @inlinable
    public func value(of key: Key, _ make: () -> Value) -> Value {
        if let made = self[key] { return made }
        let made = make()
        known.withLock {
            if $0.count >= most { $0.removeAll(keepingCapacity: true) }
            $0[key] = made
        }
        return made
    }
}

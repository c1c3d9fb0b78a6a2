import DequeModule
import NIOCore
import Synchronization

/// The public pages as they stand, by their paths.
///
/// A reader takes one short lock; a change of many pages takes it once, so that nobody sees half of it. Pages that can be
/// made again are dropped, the oldest first, where all together would take more memory than `limit`.
public final class PageStore: Sendable {
    private let state = Mutex(State())
    private let limit: Int

    private struct State {
        var pages: [String: StoredPage] = [:]
        var order: Deque<String> = []
        var kept: Set<String> = []
        var size = 0
        var generation = 0

        mutating func insert(_ page: StoredPage, at path: String) {
            if let old = pages.updateValue(page, forKey: path) { size -= old.footprint } else { order.append(path) }
            size += page.footprint
        }

        mutating func remove(_ path: String) {
            if let old = pages.removeValue(forKey: path) { size -= old.footprint }
        }
    }

    /// An empty store that keeps to `limit` bytes of pages, their gzip forms included.
    public init(limit: Int = 256 << 20) { self.limit = limit }

    /// The page at a path in canonical form (`LocalPath.text`).
    public func page(at path: String) -> StoredPage? { state.withLock { $0.pages[path] } }

    /// Counts the changes.
    ///
    /// A page that was made of what the archive held at one generation is stored only while that generation lasts.
    public var generation: Int { state.withLock(\.generation) }

    /// Puts pages in place that are never dropped, since they can't be made again.
    public func keep(_ pages: [String: StoredPage]) {
        state.withLock { state in
            for (path, page) in pages {
                state.kept.insert(path)
                state.insert(page, at: path)
            }
        }
    }

    /// Puts pages in place and takes others away, in one step.
    public func publish(_ changed: [String: StoredPage], withdrawing gone: [String] = []) {
        state.withLock { state in
            state.generation += 1
            for path in gone { state.remove(path) }
            for (path, page) in changed { state.insert(page, at: path) }
            shrink(&state)
        }
    }

    /// Stores a page that was made when a reader asked for it; not where anything has changed since `generation`.
    public func store(_ page: StoredPage, at path: String, ifGenerationIs generation: Int) {
        state.withLock { state in
            guard state.generation == generation else { return }
            state.insert(page, at: path)
            shrink(&state)
        }
    }

    /// How many pages are stored, and about how many bytes they take.
    public var count: (pages: Int, bytes: Int) { state.withLock { ($0.pages.count, $0.size) } }

    private func shrink(_ state: inout State) {
        while state.size > limit, let oldest = state.order.popFirst() {
            if !state.kept.contains(oldest) { state.remove(oldest) }
        }
        // Paths that were withdrawn stay in the order until they are passed; it is swept when most are such.
        if state.order.count > 64, state.order.count > state.pages.count * 2 {
            state.order = Deque(state.pages.keys)
        }
    }
}

extension StoredPage {
    /// What the page may come to take: its bytes, a third again for its gzip form, and its fields.
    fileprivate var footprint: Int { body.readableBytes + body.readableBytes / 3 + 2_048 }
}

import Synchronization

/// The vectors of words that were asked for of late, by folded form.
///
/// Two generations of at most half the capacity each: a word that is asked for moves to the younger, and when that is
/// full the elder is let go. A vector takes two kilobytes.
final class WordCache: Sendable {
    private struct Generation: Sendable {
        var places: [String: Int] = [:]
        var vectors = Vectors()
    }

    private struct State: Sendable {
        var young = Generation()
        var old = Generation()
    }

    private let half: Int
    private let state = Mutex(State())

    /// A cache of at most `capacity` words, at least 2.
    init(capacity: Int) { half = max(capacity / 2, 1) }

    /// How many words it holds.
    var count: Int { state.withLock { $0.young.places.count + $0.old.places.count } }

    /// Sets the vectors of the words that it knows; returns the places of the others.
    func fill(_ vectors: inout Vectors, of words: [String]) -> [Int] {
        var missing: [Int] = []
        state.withLock { state in
            for (index, word) in words.enumerated() {
                if let place = state.young.places[word] {
                    vectors.replace(index, by: place, of: state.young.vectors)
                } else if let place = state.old.places[word] {
                    vectors.replace(index, by: place, of: state.old.vectors)
                    add(word, vectors.vector(index), to: &state)
                } else {
                    missing.append(index)
                }
            }
        }
        return missing
    }

    /// Keeps the vectors of words.
    func keep(_ vectors: Vectors, of words: [String]) {
        state.withLock { state in
            for (index, word) in words.enumerated() where state.young.places[word] == nil {
                add(word, vectors.vector(index), to: &state)
            }
        }
    }

    private func add(_ word: String, _ vector: ArraySlice<Float>, to state: inout State) {
        if state.young.places.count >= half {
            state.old = state.young
            state.young = Generation()
        }
        state.young.places[word] = state.young.vectors.count
        state.young.vectors.append(vector)
        state.old.places[word] = nil
    }
}

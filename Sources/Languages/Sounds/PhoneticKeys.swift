/// Several keys of one word, as it stands and without what may be a particle or an ending, so that two words are set
/// beside each other in all their readings; shared, since words are heard many times.
public final class PhoneticKeys: Sendable {
    /// The keys, the whole word first.
    public let keys: [PhoneticKey]
    /// The sounds of all, one key behind the other, and each key's part of them: nothing is copied to compare them.
    private let sounds: [SoundSequence.Entry]
    private let parts: [Part]

    private struct Part: Sendable {
        let place: Range<Int>
        let outline: SoundSequence.Outline
    }

    /// Gathers keys.
    public init(_ keys: [PhoneticKey]) {
        self.keys = keys
        var sounds: [SoundSequence.Entry] = []
        parts = keys.map { key in
            let start = sounds.count
            sounds += key.sounds.entries
            return Part(place: start..<sounds.count, outline: key.sounds.outline)
        }
        self.sounds = sounds
    }

    /// The least distance between any key and any of another word's, of those that fit: 1 where none do.
    ///
    /// Beyond `limit` the result is something that the distance is at least. `fit` is asked of keys within it that are
    /// nearer than those before, with their distance.
    public func distance(
        to other: PhoneticKeys, within limit: Double = 0.5,
        where fit: (PhoneticKey, PhoneticKey, Double) -> Bool = { _, _, _ in true }
    ) -> Double {
        var least = 1.0
        let (mine, theirs) = (self.parts, other.parts)
        let (sounds, others) = (self.sounds, other.sounds)
        for second in theirs.indices {
            let heard = others.span.extracting(theirs[second].place)
            for first in mine.indices {
                let distance = SoundSequence.distance(
                    sounds.span.extracting(mine[first].place), mine[first].outline, heard, theirs[second].outline,
                    within: limit)
                if distance < least, distance > limit || fit(keys[first], other.keys[second], distance) {
                    least = distance
                }
            }
        }
        return least
    }
}

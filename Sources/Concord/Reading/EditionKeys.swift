/// The keys of an edition's sentences, each with the sentences that have it.
struct EditionKeys: Sendable {
    /// A key, and a sentence that has it.
    struct Place: Sendable {
        let hash: UInt64
        let sentence: Int
        let weight: Float
    }

    /// In the order of their hashes, and then of the sentences.
    let places: [Place]
    /// The keys by which texts are told to be of one story, each once, in order.
    let marks: [UInt64]

    init(_ sentences: [PlacedSentence]) {
        var places: [Place] = []
        for (number, sentence) in sentences.enumerated() {
            for key in sentence.reading.keys.entries {
                places.append(Place(hash: key.hash, sentence: number, weight: Float(key.weight)))
            }
        }
        places.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.sentence < $1.sentence }
        var marks: [UInt64] = []
        for place in places where place.weight > 1 && marks.last != place.hash { marks.append(place.hash) }
        (self.places, self.marks) = (places, marks)
    }
}

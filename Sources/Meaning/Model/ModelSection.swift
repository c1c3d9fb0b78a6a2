/// The parts of a model file.
enum ModelSection: UInt32, CaseIterable {
    /// The units of the double array whose keys are what the normaliser replaces: UInt32.
    case normaliserTrie = 1
    /// What it puts there, each ended by a zero byte.
    case replacements = 2
    /// The double array of the pieces: `PieceTrie.Unit`.
    case pieceTrie = 3
    /// The logarithm of each piece's probability: Float.
    case pieceScores = 4
    /// A row of 512 bytes for each piece.
    case table = 5
    /// The checksum of each row: UInt64.
    case tableChecks = 6
    /// What one step of a row's bytes is worth, by the piece's number modulo 17: Float.
    case chunkScales = 7
    /// What a zero byte is worth: Float.
    case chunkLows = 8
    /// Gain and offset of the normalisation behind the projection: 768 Floats each.
    case projectionGain = 9
    case projectionOffset = 10
    /// Gain and offset of the normalisation of all features: 1,280 Floats each.
    case featureGain = 11
    case featureOffset = 12
    /// Epsilon of both: Float.
    case epsilon = 13
}

/// The layers of the network, each a matrix of signed bytes with the worth of a step and the bias of each column.
enum LayerName: UInt32, CaseIterable {
    case projection, first2, second2, first3, second3, first5, second5
    case output, deep0, deep1, shortcut1, deep2, deep3, shortcut3

    /// How many numbers go in and come out.
    var shape: (inputs: Int, outputs: Int) {
        switch self {
        case .projection: (512, 768)
        case .first2, .second2: (2 * 256, 256)
        case .first3, .second3: (3 * 256, 256)
        case .first5, .second5: (5 * 256, 256)
        case .output: (1280, 512)
        case .deep0, .shortcut1: (512, 320)
        case .deep1: (320, 320)
        case .deep2, .shortcut3: (320, 512)
        case .deep3: (512, 512)
        }
    }

    /// How many inputs share one scale, at most.
    var blockLength: Int {
        switch self {
        case .projection, .first2, .second2, .first3, .second3, .first5, .second5: 256
        case .output, .deep0, .deep1, .shortcut1, .deep2, .deep3, .shortcut3: shape.inputs
        }
    }

    /// The numbers of its three sections.
    var matrixSection: UInt32 { 32 + rawValue * 4 }
    var scalesSection: UInt32 { matrixSection + 1 }
    var biasSection: UInt32 { matrixSection + 2 }
}

/// The fixed sizes of the model.
enum ModelShape {
    /// How many numbers a piece's row and a sentence's vector have.
    static let width = 512
    /// How many numbers a branch of the network has at each piece.
    static let branchWidth = 256
    /// Pieces read together by each branch, and how many of them stand before its own.
    static let branches: [(order: Int, left: Int)] = [(2, 0), (3, 1), (5, 2)]
    /// How many sets of scales the rows of the table share.
    static let chunks = 17
    /// The piece for what is not in the vocabulary, and those that open and close a text.
    static let unknown: Int32 = 0
    static let opening: Int32 = 1
    static let closing: Int32 = 2
}

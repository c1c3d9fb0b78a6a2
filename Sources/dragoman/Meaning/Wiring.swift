import ArgumentParser
import Foundation
import Meaning

/// Parts that several commands put together.
enum Wiring {
    /// An encoder with the installed model; says in one line what is missing, and exits 65, where it can't be used.
    ///
    /// Where `keepsVectors`, those of texts that were encoded before are taken from the cache; without a place for one,
    /// all are encoded anew.
    static func encoder(
        _ model: ModelOption, arithmetic: Arithmetic = .automatic, keepsVectors: Bool = false
    ) throws -> Encoder {
        do throws(ModelError) {
            let file = try ModelFile(path: model.path)
            let data = model.directory.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
            let cache = keepsVectors ? try? VectorCache(path: VectorCache.path(dataDirectory: data), for: file) : nil
            return try Encoder(file, arithmetic: arithmetic, cache: cache)
        } catch {
            Terminal.complain(error)
            throw ExitCode(65)
        }
    }
}

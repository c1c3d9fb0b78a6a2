import ArgumentParser
import Meaning

/// Parts that several commands put together.
enum Wiring {
    /// An encoder with the installed model; says in one line what is missing, and exits 65, where it can't be used.
    static func encoder(_ model: ModelOption, arithmetic: Arithmetic = .automatic) throws -> Encoder {
        do throws(ModelError) {
            return try Encoder(ModelFile(path: model.path), arithmetic: arithmetic)
        } catch {
            Terminal.complain(error)
            throw ExitCode(65)
        }
    }
}

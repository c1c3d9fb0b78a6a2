import Foundation

/// What is said to people: results on standard output, the rest on standard error.
enum Terminal {
    /// Prints a line of results.
    static func say(_ line: String) { write(line + "\n", to: .standardOutput) }

    /// Prints a line that is not part of the results.
    static func note(_ line: String) { write(line + "\n", to: .standardError) }

    /// Prints what went wrong.
    static func complain(_ error: any Error) { note("dragoman: \(error)") }

    /// Whether standard error is a terminal, where a progress bar helps and does no harm.
    static var isInteractive: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

    /// Whether results are shown in colour: standard output is a terminal that has some, and `NO_COLOR` is not set
    /// (no-color.org).
    static var hasColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(FileHandle.standardOutput.fileDescriptor) == 1 && environment["TERM"] != "dumb"
            && (environment["NO_COLOR"] ?? "").isEmpty
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that has gone (`| head`) is no error of ours.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// A bar on standard error that shows how far a command with many files has come.
    ///
    /// Silent where nobody watches.
    struct Progress {
        let total: Int
        private var shown = -1

        init(total: Int) { self.total = total }

        /// Draws the bar after `done` of `total`, `what` beside it.
        mutating func show(_ done: Int, _ what: String) {
            guard Terminal.isInteractive, total > 3 else { return }
            let percent = done * 100 / max(total, 1)
            guard percent != shown || done == total else { return }
            shown = percent
            let filled = percent * 24 / 100
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
            Terminal.write("\r\u{1B}[2K\(bar) \(done)/\(total)  \(what.suffix(40))", to: .standardError)
        }

        /// Takes the bar away.
        func clear() {
            guard Terminal.isInteractive, total > 3 else { return }
            Terminal.write("\r\u{1B}[2K", to: .standardError)
        }
    }
}

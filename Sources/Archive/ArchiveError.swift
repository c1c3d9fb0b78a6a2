public import Newsroom

/// Why the archive could not do what was asked.
///
/// What was stored before is as it was.
public enum ArchiveError: Error {
    /// The directory can't be made or used; `reason` is the system's.
    case unusable(path: String, reason: String)
    /// The file is no SQLite database, or a broken one.
    case notADatabase(path: String)
    /// A newer program has made the database.
    case newerSchema(path: String)
    /// Another process writes, and did not end in time; `holder` is what it says of itself.
    case locked(path: String, holder: String)
    /// The database refused; `reason` is SQLite's.
    case database(reason: String)
    /// What is stored can't be read back.
    case damaged(what: String, reason: String)
    /// There is no such edition.
    case noEdition(Edition.ID)
    /// There is no such story.
    case noStory(Story.ID)
    /// The edition may not pass to where it should.
    case refused(Edition.ID, WorkflowError)
    /// A backup or a data directory would be written where something is.
    case occupied(path: String)
    /// A backup that isn't whole.
    case badBackup(path: String, reason: String)
}

extension ArchiveError: CustomStringConvertible {
    /// One sentence or two for the person who can mend it.
    public var description: String {
        switch self {
        case .unusable(let path, let reason): "\(path): can't be used: \(reason)."
        case .notADatabase(let path):
            "\(path): this is no SQLite database, or a broken one. Expected a newsroom's; `dragoman restore` brings back a backup."
        case .newerSchema(let path):
            "\(path): a newer dragoman has made this database. Use that one, or restore a backup of before."
        case .locked(let path, let holder):
            "\(path): another process is writing (\(holder)). Try again when it has ended."
        case .database(let reason): "The database refused: \(reason)."
        case .damaged(let what, let reason):
            "\(what) can't be read back: \(reason). `dragoman restore` brings back a backup."
        case .noEdition(let id): "The story '\(id.story.rawValue)' has no edition in '\(id.language)'."
        case .noStory(let id): "There is no story '\(id.rawValue)'."
        case .refused(let id, let error): "\(id.story.rawValue) (\(id.language)): \(error)"
        case .occupied(let path):
            "\(path): there is something already. Expected a directory that is empty or isn't there yet."
        case .badBackup(let path, let reason): "\(path): this backup is not whole: \(reason)."
        }
    }
}

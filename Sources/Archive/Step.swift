/// The moments of a write between which a process may die.
///
/// Tests kill it at each.
enum Step: Hashable, Sendable {
    case locked
    case incomingSwept
    case pictureBegun, pictureHalfWritten, pictureWritten, pictureSynced, pictureNamed
    case transactionBegun
    case storyWritten, topicsWritten, assetWritten, editionWritten, revisionWritten, revisionAssetWritten
    case importNoted
    case stateWritten, addressWritten, changeWritten
    case beforeCommit, committed
    case pictureMoved
    case migrationBegun, migrationWritten
}

import Foundation

/// The one lock of a data directory: whoever writes holds it, across processes (`flock`).
///
/// The system frees it when its holder dies.
struct FileLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for the lock, up to `timeout`.
    ///
    /// - Throws: `ArchiveError.locked` where another process holds it for longer; `.unusable` where it can't be made.
    init(path: String, purpose: String, timeout: Duration) throws(ArchiveError) {
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unusable(path: path, reason: systemReason) }
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, clock.now < deadline else {
                let holder = FileLock.text(of: descriptor)
                close(descriptor)
                throw .locked(path: path, holder: holder.isEmpty ? "it doesn't say which" : holder)
            }
            usleep(5_000)
        }
        self.descriptor = descriptor
        let text = Array("process \(getpid()), \(purpose)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = unsafe pwrite(descriptor, text, text.count, 0)
    }

    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    private static func text(of descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// What the system says of its last error.
var systemReason: String { unsafe String(cString: strerror(errno)) }

import Foundation
import Wire

/// The pages in a folder.
enum PageFolder {
    /// Files as they are, and for each folder the pages in it and in the folders below, by name.
    static func files(of paths: [String]) -> [String] {
        var files: [String] = []
        for path in paths {
            guard (try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true else {
                files.append(path)
                continue
            }
            let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            files += found.filter(isPage).sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
        }
        return files
    }

    private static let endings = Set(Formats.known.flatMap(\.fileEndings))

    /// A page by its name's ending; hidden files and folders are none.
    private static func isPage(_ path: String) -> Bool {
        endings.contains(FileName(path).ending) && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}

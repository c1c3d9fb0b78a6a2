public import Foundation

/// Where the model file is looked for, and where it is put.
public enum ModelPlace {
    /// What the file is called in a data directory and in the cache.
    public static let fileName = "meaning-\(ModelFile.version).model"
    /// The environment variable that names the file itself.
    public static let variable = "DRAGOMAN_MODEL"

    /// Where to look: what `DRAGOMAN_MODEL` names; else the data directory, where the file is there; else the cache.
    public static func path(
        dataDirectory: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let named = environment[variable], !named.isEmpty { return named }
        if let dataDirectory {
            let path = dataDirectory + "/" + fileName
            if FileManager.default.fileExists(atPath: path) { return path }
        }
        return cachePath(environment: environment)
    }

    /// Where to put it: what `DRAGOMAN_MODEL` names; else the data directory that is given; else the cache.
    public static func pathToInstall(
        dataDirectory: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String {
        if let named = environment[variable], !named.isEmpty { return named }
        return dataDirectory.map { $0 + "/" + fileName } ?? cachePath(environment: environment)
    }

    private static func cachePath(environment: [String: String]) -> String {
        directory(dataDirectory: nil, environment: environment) + "/" + fileName
    }

    /// The data directory, where one is given; else `dragoman` in the directory for caches (XDG Base Directory
    /// Specification 0.8).
    static func directory(dataDirectory: String?, environment: [String: String]) -> String {
        if let dataDirectory { return dataDirectory }
        let caches: String
        if let given = environment["XDG_CACHE_HOME"], given.hasPrefix("/") {
            caches = given
        } else {
            caches = (environment["HOME"] ?? NSHomeDirectory()) + "/.cache"
        }
        return caches + "/dragoman"
    }
}

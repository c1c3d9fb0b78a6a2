// swift-tools-version: 6.2
import PackageDescription

/// The rules that every target of ours is compiled under.
///
/// Dependencies keep their own.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
]

/// A target and what it may import: those on lower rows of `docs/ARCHITECTURE.md` only.
///
/// `HouseTests` holds the sources to it.
func room(_ name: String, on lower: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: lower, swiftSettings: strict)
}

/// The tests of a target, in a folder that mirrors it.
func tests(of name: String, on more: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + more, swiftSettings: strict)
}

let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let signals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "dragoman",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "dragoman", targets: ["dragoman"]),
        .library(name: "Concord", targets: ["Concord"]),
        .library(name: "Facts", targets: ["Facts"]),
        .library(name: "Languages", targets: ["Languages"]),
        .library(name: "Meaning", targets: ["Meaning"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Row 8
        .executableTarget(
            name: "dragoman",
            dependencies: [
                "Site", "Web", "Wire", "Archive", "Newsroom", "Concord", "Facts", "Meaning", "Languages", arguments,
                hummingbird,
                lifecycle,
                logging, nioCore, signals, yams,
            ],
            swiftSettings: strict),
        // Row 7
        .target(
            name: "Site",
            dependencies: ["Web", "Archive", "Newsroom", "Languages", hummingbird, httpTypes, lifecycle, logging],
            resources: [.embedInCode("Look/site.css"), .embedInCode("Look/icon.svg")], swiftSettings: strict),
        // Row 6
        room("Web", on: ["Newsroom", "Languages", "CZlib", deque, crypto, nioCore, nioHTTPTypes, httpTypes]),
        room("Wire", on: ["Newsroom", "Languages", "CGumbo", "CMarkGFM", yams]),
        room("Archive", on: ["Newsroom", "Languages", grdb, crypto, logging]),
        // Row 4
        room("Newsroom", on: ["Languages"]),
        // Row 3
        .target(
            name: "Concord", dependencies: ["Facts", "Meaning", "Languages"],
            swiftSettings: strict + [.enableExperimentalFeature("Lifetimes")]),
        // Row 2
        .target(
            name: "Facts", dependencies: ["Languages"],
            swiftSettings: strict + [.enableExperimentalFeature("Lifetimes")]),
        room("Meaning", on: ["Languages", "CKernels", "CBLAS", "CZlib", crypto]),
        // Row 1
        room("Languages", on: ["CStemmer"]),

        // The inner loops of Meaning, in C for the instructions that Swift does not reach.
        .target(name: "CKernels"),

        // C libraries, from the Debian packages that scripts/install-dependencies names.
        .systemLibrary(name: "CBLAS"),
        .systemLibrary(name: "CGumbo"),
        .systemLibrary(name: "CMarkGFM"),
        .systemLibrary(name: "CStemmer"),
        .systemLibrary(name: "CZlib"),

        // What docs/BENCHMARKS.md tells of the check, and of facts through the library, in one process.
        .executableTarget(
            name: "measure", dependencies: ["Concord", "Facts", "Meaning", "Languages"], path: "Benchmarks/measure",
            swiftSettings: strict),

        // What tests share.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),

        .testTarget(name: "HouseTests", swiftSettings: strict),
        tests(of: "Languages"),
        tests(of: "Facts", on: ["Languages"]),
        tests(of: "Concord", on: ["Facts", "Meaning", "Languages"]),
        .testTarget(
            name: "MeaningTests", dependencies: ["Meaning", "Languages"], exclude: ["Golden", "Links"],
            swiftSettings: strict),
        tests(of: "Newsroom", on: ["Languages"]),
        tests(of: "Archive", on: ["Newsroom", "Languages", grdb]),
        tests(of: "Wire", on: ["Newsroom", "Languages"]),
        tests(of: "Web", on: ["Newsroom", "Languages", nioCore, nioEmbedded, nioHTTPTypes, httpTypes, hummingbird]),
        tests(of: "Site", on: ["Web", "Archive", "Newsroom", "Languages", hummingbird, hummingbirdTesting, httpTypes]),
        .testTarget(name: "DragomanTests", dependencies: ["dragoman"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

import ArgumentParser
import Foundation
import Meaning

/// The vectors of texts, as a stream.
struct ModelEncode: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Turn texts into vectors.",
        discussion: """
            --jsonl reads {"id","text"} a line from standard input and writes {"id","vector"} a line, 512 numbers each, \
            in order. A line that can't be read is reported, the others go on, and the exit code is 65.
            """)

    @OptionGroup var model: ModelOption
    @Argument(help: "Texts; their vectors are printed a line each.")
    var texts: [String] = []
    @Flag(name: .customLong("jsonl"), help: "Read and write a stream of JSON lines.")
    var isStream = false
    @Flag(help: "Multiply in single precision, whatever the processor offers.")
    var single = false
    @Flag(help: "Print the numbers of the pieces instead of the vector.")
    var pieces = false

    func validate() throws {
        guard isStream == texts.isEmpty else {
            throw ValidationError("Expected texts, or --jsonl and no texts.")
        }
    }

    func run() throws {
        let encoder = try Wiring.encoder(model, arithmetic: single ? .single : .automatic)
        guard isStream else {
            let vectors = try encoder.encode(texts)
            for (index, text) in texts.enumerated() {
                Terminal.say(
                    pieces
                        ? encoder.pieces(of: text).map { String($0) }.joined(separator: " ")
                        : vectors.vector(index).map { "\($0)" }.joined(separator: " "))
            }
            return
        }
        var failures = 0
        var number = 0
        try LineStream.run { lines, out in
            var ids: [[UInt8]] = []
            var texts: [String] = []
            for line in lines {
                number += 1
                guard !line.isEmpty else { continue }
                do {
                    if let bad = UTF8Check.firstInvalid(in: line.span) { throw StreamError.invalidUTF8(byte: bad + 1) }
                    let read = try StreamLine(line.span)
                    guard let text = read.text else { throw StreamError.missing("text", expected: #"{"id", "text"}"#) }
                    ids.append(read.id.isEmpty ? Array("null".utf8) : read.id)
                    texts.append(String(decoding: text, as: UTF8.self))
                } catch {
                    failures += 1
                    Terminal.note("dragoman: standard input:\(number): \(error)")
                }
            }
            if pieces {
                for (id, text) in zip(ids, texts) {
                    Self.write(id, "pieces", encoder.pieces(of: text), into: &out)
                }
                return
            }
            let vectors = try encoder.encode(texts)
            for (index, id) in ids.enumerated() {
                Self.write(id, "vector", vectors.vector(index), into: &out)
            }
        }
        if failures > 0 { throw ExitCode(65) }
    }

    private static func write(
        _ id: [UInt8], _ key: String, _ numbers: some Sequence<some CustomStringConvertible>, into out: inout [UInt8]
    ) {
        out += "{\"id\":".utf8
        out += id
        out += ",\"\(key)\":[".utf8
        var isFirst = true
        for number in numbers {
            if !isFirst { out.append(0x2C) }
            isFirst = false
            out += number.description.utf8
        }
        out += "]}\n".utf8
    }
}

/// Standard input in lines, some at a time, and standard output.
enum LineStream {
    /// Tells lines as they come, without their ends, and writes what is put in `out` for them.
    static func run(_ answer: ([[UInt8]], inout [UInt8]) throws -> Void) throws {
        var rest: [UInt8] = []
        var out: [UInt8] = []
        func tell(_ bytes: ArraySlice<UInt8>) throws {
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
            if lines.last?.isEmpty == true { lines.removeLast() }
            try answer(lines, &out)
            try FileHandle.standardOutput.write(contentsOf: Data(out))
            out.removeAll(keepingCapacity: true)
        }
        while let chunk = try FileHandle.standardInput.read(upToCount: 1 << 17), !chunk.isEmpty {
            let scanned = rest.count
            rest.append(contentsOf: chunk)
            if let end = rest[scanned...].lastIndex(of: 0x0A) {
                try tell(rest[...end])
                rest.removeFirst(end + 1)
            }
        }
        if !rest.isEmpty { try tell(rest[...]) }
    }
}

import CTestSupport
import Foundation

/// The command under test: the one in the environment variable `AXLE`, or else the one built beside these tests.
public let axle: String = {
  if let named = ProcessInfo.processInfo.environment["AXLE"] { return URL(fileURLWithPath: named).path }
  let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  return tests.deletingLastPathComponent().appending(path: "axle").path
}()

/// The folder that holds the package.
public let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// What came of a run.
public struct Outcome: Sendable {
  /// The exit status; 128 and the signal's number where a signal ended the run; `nil` where its time was up.
  public let status: Int32?
  public let output: String
  public let errors: String

  /// What differs from a run that prints `output` and then ends well, or with `error`; `nil` if nothing does.
  ///
  /// - Parameter isTold: whether something is told beside the output.
  public func complaint(output expected: String, error: String? = nil, isTold: Bool = false) -> String? {
    guard let status else { return "does not end" }
    if status != (error == nil ? 0 : 1) { return "ends with status \(status) and says:\n\(errors)" }
    if let error, !errors.contains(error) { return "does not say:\n\(error)\nbut:\n\(errors)" }
    if error == nil, errors.isEmpty == isTold { return "says:\n\(errors)" }
    return output == expected ? nil : "prints:\n\(output)\nand not:\n\(expected)"
  }
}

/// What stands on the standard input of a run.
public enum Input: Sendable {
  case none
  case pipe(String)
  case file(URL)
}

/// Runs the command to its end.
///
/// - Parameters:
///   - environment: What is changed in the environment; `nil` takes a variable away.
///   - interruptAfter: Sends Ctrl-C's signal after so many seconds.
public func runAxle(
  _ arguments: [String], input: Input = .none, environment: [String: String?] = [:],
  interruptAfter: Double? = nil, limit: Double = 60
) throws -> Outcome {
  // Files hold the output: there is no pipe that fills up, and no thread that empties it.
  let output = try ScratchFile()
  let errors = try ScratchFile()
  let (source, sink) = try streams(for: input)
  let child = try Child(
    arguments, environment: environment, streams: [source, dup(output.descriptor), dup(errors.descriptor)])
  if case .pipe(let text) = input {
    signal(SIGPIPE, SIG_IGN)
    try? FileHandle(fileDescriptor: sink, closeOnDealloc: true).write(contentsOf: Data(text.utf8))
  }
  let status = child.end(interruptAfter: interruptAfter, limit: limit)
  return Outcome(status: status, output: output.text, errors: errors.text)
}

/// What the child reads from, and for a pipe the end to write to.
private func streams(for input: Input) throws -> (source: Int32, sink: Int32) {
  switch input {
  case .none: return (open("/dev/null", O_RDONLY | O_CLOEXEC), -1)
  case .file(let file): return (open(file.path, O_RDONLY | O_CLOEXEC), -1)
  case .pipe:
    var ends: [Int32] = [-1, -1]
    guard make_pipe(&ends) else { throw POSIXError(.EMFILE) }
    return (ends[0], ends[1])
  }
}

/// A file without a name, gone when it is let go.
private final class ScratchFile {
  let descriptor: Int32

  init() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "axle-\(UUID().uuidString)").path
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.EACCES) }
    unlink(path)
  }

  deinit { close(descriptor) }

  /// What was written to it.
  var text: String {
    lseek(descriptor, 0, SEEK_SET)
    let bytes = try? FileHandle(fileDescriptor: descriptor).readToEnd()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}

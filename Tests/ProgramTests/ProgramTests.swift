import Foundation
import TestSupport
import Testing

/// The language, by programs of about five lines whose expectations stand in place (`# expect: …`).
@Suite struct ProgramTests {
  @Test(arguments: try Program.all())
  func runsProgram(_ program: Program) throws {
    let complaint = try runAxle([program.file.path]).complaint(
      output: program.output, error: program.error, isTold: program.isTold)
    #expect(complaint == nil, "\(program) \(complaint ?? "")")
  }
}

/// A program and what it promises to do.
struct Program: Sendable, CustomStringConvertible {
  let file: URL
  /// The lines behind `# expect: `.
  let output: String
  /// What stands behind `# expect error: `, if the program ends in one.
  let error: String?
  /// `# expect told`: it explains something, beside its output.
  let isTold: Bool
  var description: String { file.pathComponents.suffix(2).joined(separator: "/") }

  static func all() throws -> [Program] {
    let folder = packageFolder.appending(path: "Tests/Programs")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") && $0.contains("/") }
      .sorted()
      .map { try Program(folder.appending(path: $0)) }
  }

  init(_ file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    self.file = file
    output = lines.compactMap { text(after: "# expect: ", in: $0) }.map { $0 + "\n" }.joined()
    isTold = lines.contains { $0.hasSuffix("# expect told") }
    error = lines.lazy.compactMap { text(after: "# expect error: ", in: $0) }.first
  }
}

private func text(after mark: String, in line: Substring) -> String? {
  line.range(of: mark).map { String(line[$0.upperBound...]) }
}

import Foundation
import TestSupport
import Testing

/// `axle check` on programs that say what it finds in each line: `# mistake: TITLE` and `# note: TITLE`.
///
/// With `AXLE_REWRITE_GOLDENS=1` they are written anew; reading the difference is the review.
@Suite struct CheckTests {
  private static let folder = packageFolder.appending(path: "Tests/Checks")
  static let programs = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasSuffix(".py") }.sorted()

  @Test(arguments: programs) func findsWhatTheLinesSay(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let outcome = try runAxle(["check", "--format=json", file.path], limit: 30)
    let findings = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(JSONFinding.self, from: Data($0.utf8))
    }
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      index, line in
      let found = findings.filter { $0.span.line == index + 1 }.map { "  # \($0.level): \($0.firstLine)" }
      return line.prefix(upTo: line.firstRange(of: #/  # (mistake|note): /#)?.lowerBound ?? line.endIndex)
        + found.joined()
    }
    let marked = lines.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["AXLE_REWRITE_GOLDENS"] != nil {
      try marked.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(marked == written)
    #expect(outcome.status == (findings.contains { $0.level == "mistake" } ? 1 : 0))
    #expect(outcome.errors == "")
  }

  private static let passing = try! Program.all().filter { $0.error == nil }.map(\.file)
  private static let samples = try! FileManager.default.contentsOfDirectory(
    at: packageFolder.appending(path: "samples"), includingPropertiesForKeys: nil
  ).filter { $0.pathExtension == "py" }

  @Test(arguments: passing + samples) func findsNothingInWhatPasses(_ file: URL) throws {
    let outcome = try runAxle(["check", file.path], limit: 30)
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}

/// What the tests read of a line of `axle check --format=json`.
private struct JSONFinding: Decodable {
  let level: String
  let title: String
  let span: Span

  struct Span: Decodable {
    let line: Int
  }

  var firstLine: Substring { title.prefix { $0 != "\n" } }
}

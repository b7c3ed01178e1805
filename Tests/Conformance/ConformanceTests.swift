import Foundation
import TestSupport
import Testing

/// The corpus: small scripts, each with what JAX prints for it.
@Suite struct ConformanceTests {
  @Test(arguments: try Case.all())
  func agreesWithJAX(_ example: Case) throws {
    let complaint = try example.complaint()
    if Case.expectedFailures.contains(example.name) {
      #expect(complaint != nil, "\(example.name) passes now: take it off expected_failures.txt")
    } else {
      #expect(complaint == nil, "\(example.name): \(complaint ?? "")")
    }
  }

  @Test func expectedFailuresExist() throws {
    #expect(Case.expectedFailures.subtracting(try Case.all().map(\.name)).isEmpty)
  }
}

/// A script of the corpus and the files beside it.
struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  let script: URL
  var testDescription: String { name }

  private static let folder = packageFolder.appending(path: "Tests/Conformance")

  static func all() throws -> [Case] {
    let cases = folder.appending(path: "cases").path
    return try FileManager.default.subpathsOfDirectory(atPath: cases)
      .filter { $0.hasSuffix(".py") }
      .map { Case(name: String($0.dropLast(3)), script: URL(fileURLWithPath: cases).appending(path: $0)) }
      .sorted { $0.name < $1.name }
  }

  /// The cases of areas that are not built yet, one a line.
  static let expectedFailures: Set<String> = {
    let text =
      (try? String(contentsOf: folder.appending(path: "expected_failures.txt"), encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
  }()

  /// What is wrong with the run, or `nil`.
  func complaint() throws -> String? {
    let outcome = try runAxle(["run", script.path], limit: 30)
    guard let status = outcome.status else { return "still running after 30 s" }
    let error = try? golden("err")
    guard status == (error == nil ? 0 : 1) else {
      return "exit status \(status): \(folded(outcome.errors).suffix(300))"
    }
    if let error, !folded(outcome.errors).contains(folded(error)) {
      return "standard error lacks: \(folded(error))\n  it says: \(folded(outcome.errors).suffix(300))"
    }
    return difference(golden: try golden("out"), output: outcome.output)
  }

  /// Whether JAX ends it with an uncaught error.
  var endsInError: Bool { (try? golden("err")) != nil }

  func golden(_ kind: String) throws -> String {
    try String(contentsOf: script.deletingPathExtension().appendingPathExtension(kind), encoding: .utf8)
  }
}

/// White space folded, colours removed.
func folded(_ text: String) -> String {
  withoutEscapes(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

import Foundation
import TestSupport
import Testing

/// Every example of the documents does what stands below it.
@Suite struct DocumentTests {
  @Test(arguments: try Example.all())
  func runsExample(_ example: Example) throws {
    let complaint = try example.complaint(about: runAxle(["-c", example.program]))
    #expect(complaint == nil, "\(example) \(complaint ?? "")")
  }

  @Test func thereAreExamples() throws {
    #expect(try Example.all().count > 40)
  }
}

/// A block of Python in a document and the block below it: ```` ```output ````, ```` ```error ```` or
/// ```` ```refused ```` (an error that is Axle's own).
struct Example: Sendable, CustomStringConvertible {
  let place: String
  let program: String
  let result: String
  let isError: Bool
  var description: String { place }

  /// Of a program that ends in an error only the error is shown.
  func complaint(about outcome: Outcome) -> String? {
    isError
      ? outcome.complaint(output: outcome.output, error: result.trimmingCharacters(in: .newlines))
      : outcome.complaint(output: result, isTold: program.contains("explain("))
  }

  static func all() throws -> [Example] {
    try ["README.md", "docs/language.md", "docs/jax.md"].flatMap(examples)
  }

  private static func examples(in document: String) throws -> [Example] {
    let text = try String(contentsOf: packageFolder.appending(path: document), encoding: .utf8)
    let pair =
      #/```python\n(?<program>(?s:.*?))```\n\s*```(?<kind>output|error|refused)\n(?<result>(?s:.*?))```/#
    return text.matches(of: pair).map { match in
      let line = 1 + text[..<match.range.lowerBound].count { $0 == "\n" }
      return Example(
        place: "\(document):\(line)", program: String(match.program), result: String(match.result),
        isError: match.kind != "output")
    }
  }
}

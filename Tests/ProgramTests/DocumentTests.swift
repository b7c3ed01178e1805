import Foundation
import TestSupport
import Testing

/// Every example of the documents does what stands below it.
@Suite struct DocumentTests {
  @Test(arguments: try Example.all())
  func runsExample(_ example: Example) throws {
    let complaint = try example.complaint()
    #expect(complaint == nil, "\(example) \(complaint ?? "")")
  }

  @Test func thereAreExamples() throws {
    #expect(try Example.all().count > 40)
  }
}

/// A block of Python in a document and the block below it: ```` ```output ````, ```` ```error ````,
/// ```` ```refused ```` (an error that is Axle's own) or ```` ```checked ```` (the titles of what `axle check` finds).
struct Example: Sendable, CustomStringConvertible {
  let place: String
  let program: String
  let result: String
  let kind: String
  var description: String { place }

  /// Of a program that ends in an error only the error is shown.
  func complaint() throws -> String? {
    if kind == "checked" { return try complaintOfCheck() }
    let outcome = try runAxle(["-c", program])
    return kind == "output"
      ? outcome.complaint(output: result, isTold: program.contains("explain("))
      : outcome.complaint(output: outcome.output, error: result.trimmingCharacters(in: .newlines))
  }

  private func complaintOfCheck() throws -> String? {
    let output = try runAxle(["check", "-"], input: .pipe(program)).output
    let titles = output.split(separator: "\n").filter { $0.contains(#/^(\w+Error|note): /#) }
    let found = titles.map { $0 + "\n" }.joined()
    return found == result ? nil : "finds:\n\(found)and not:\n\(result)"
  }

  static func all() throws -> [Example] {
    try ["README.md", "docs/language.md", "docs/jax.md", "docs/checking.md"].flatMap(examples)
  }

  private static func examples(in document: String) throws -> [Example] {
    let text = try String(contentsOf: packageFolder.appending(path: document), encoding: .utf8)
    let pair =
      #/```python\n(?<program>(?s:.*?))```\n\s*```(?<kind>output|error|refused|checked)\n(?<result>(?s:.*?))```/#
    return text.matches(of: pair).map { match in
      let line = 1 + text[..<match.range.lowerBound].count { $0 == "\n" }
      return Example(
        place: "\(document):\(line)", program: String(match.program), result: String(match.result),
        kind: String(match.kind))
    }
  }
}

import Foundation
import TestSupport
import Testing

/// `axle check` on the corpus: it finds the mistakes before a run does, in the same words, and finds none where none is.
@Suite struct CheckTests {
  private static let cases = try! Case.all().filter { !Case.expectedFailures.contains($0.name) }
  static let passing = cases.filter { !$0.endsInError }
  static let failing = cases.filter(\.endsInError)

  @Test(arguments: passing)
  func findsNothingInWhatPasses(_ example: Case) throws {
    let outcome = try runAxle(["check", example.script.path], limit: 30)
    #expect(outcome.status == 0, "\(example.name): \(outcome.output)\(outcome.errors)")
  }

  /// How many elements of a mask are true decides.
  static let decidedByElements: Set = ["errors_indexing/arrays_that_do_not_fit"]

  /// JAX's words hold the elements of an array, in whose place `check` puts its type.
  static let namingElements: Set = [
    "errors_functions/arange", "errors_vmap/arguments_given_to_vmap", "errors_vmap/called_result",
    "errors_vmap/not_a_function",
    "errors_vmap_calls/called_with_result",
    "errors_vmap_calls/not_callable_array",
  ]

  @Test(arguments: failing)
  func findsWhatFails(_ example: Case) throws {
    var wanted = folded(try example.golden("err"))
    if Self.namingElements.contains(example.name) { wanted = String(wanted.prefix { $0 != "[" }) }
    let outcome = try runAxle(["check", example.script.path], limit: 30)
    let isFound = outcome.status == 1 && folded(outcome.output).contains(wanted)
    #expect(isFound != Self.decidedByElements.contains(example.name), "\(example.name): \(outcome.output)")
  }

  /// The promise: at least nine of ten. The tests above hold the two sets to what is so.
  @Test(arguments: ["errors_vmap", "errors_arrays", "errors_"])
  func findsNineOfTen(_ area: String) {
    let cases = Self.failing.filter { $0.name.hasPrefix(area) }
    let missed = cases.count { Self.decidedByElements.contains($0.name) }
    print("axle check finds \(cases.count - missed) of the \(cases.count) mistakes of \(area)")
    #expect(!cases.isEmpty && 10 * missed <= cases.count)
  }
}

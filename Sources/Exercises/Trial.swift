import Diagnostics
import Interp

/// A program at work: what it prints, and what the checks see of it. A program that runs too long is stopped.
final class Trial {
  private var session: Session!
  private(set) var printed = ""
  /// What the program printed before anything of it was called.
  private var output = ""
  private var functions: [String: Object] = [:]

  /// Enough for whatever an exercise asks. A loop uses up its steps in a tenth of a second.
  static let budget = Budget(steps: 2_000_000, seconds: 2)
  /// What a program may print.
  private static let mostPrinted = 1 << 16

  init() {
    session = Session { [unowned self] bytes in
      guard printed.utf8.count < Trial.mostPrinted else { return true }
      printed += String(decoding: bytes, as: UTF8.self)
      return true
    }
  }

  /// Runs the program.
  func run(_ source: SourceFile) throws(Session.Failure) {
    try session.limited(to: Trial.budget) { () throws(Session.Failure) in try self.session.run(source) }
    output = printed
  }

  /// What the check compares, for these inputs.
  func result(of check: Check, _ values: [Object]) throws(Session.Failure) -> Object {
    guard let expression = check.expression else { return .string(output) }
    let function = try function(check, expression)
    printed = ""
    defer { session.flush() }
    return try session.limited(to: Trial.budget) { () throws(Session.Failure) in
      try self.session.call(function, values)
    }
  }

  /// The check as a function of the inputs: they do not become variables of the program.
  private func function(_ check: Check, _ expression: String) throws(Session.Failure) -> Object {
    if let known = functions[expression] { return known }
    let function = try session.value(
      of: SourceFile(name: Check.sourceName, text: check.function(expression)))
    functions[expression] = function
    return function
  }

  /// The variables that lines of program make, by name.
  func values(_ names: [String], after assignments: [String]) throws(Session.Failure) -> [Object] {
    if assignments.isEmpty { return [] }
    try session.run(SourceFile(name: "inputs", text: assignments.joined(separator: "\n")))
    return names.map { session.variable($0) ?? .none }
  }

  func repr(_ value: Object) -> String { session.repr(value) }
  func words(_ value: Object) -> String { session.words(value) }
}

extension Check {
  /// What the check is called where a mistake is shown in it.
  static let sourceName = "the check"

  /// The check as a function of its inputs, in the language.
  func function(_ expression: String) -> String {
    "lambda \(inputs.map(\.name).joined(separator: ", ")): \(expression)"
  }
}

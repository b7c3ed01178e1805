package import Diagnostics
import Primitives

// For those who try a program on values of their own: the exercises.

extension Session {
  /// What an expression is, worked out among this session's variables.
  package func value(of source: SourceFile) throws(Failure) -> Object {
    let code = try compiled(source, isInteractive: true)
    var result = Object.none
    machine.echo = { (value) throws(ExceptionObject) in result = value }
    try guarded { () throws(ExceptionObject) in try self.machine.run(code) }
    return result
  }

  /// Calls a function, with values that may come from another session.
  package func call(_ function: Object, _ arguments: [Object]) throws(Failure) -> Object {
    machine.reset()
    return try guarded { () throws(ExceptionObject) in
      try self.machine.take(over: function, arguments)
    }
  }

  /// The value as a program would write it.
  package func repr(_ value: Object) -> String { (try? machine.repr(value)) ?? "<\(value.typeName)>" }

  /// What a value is, in the words of the explanations: `float32[2, 3]`, `a list of 2`, `the int 3`.
  package func words(_ value: Object) -> String { value.labelWords ?? value.typeName }

  private func guarded<Result>(
    _ body: () throws(ExceptionObject) -> Result
  ) throws(Failure) -> Result {
    do throws(ExceptionObject) { return try body() } catch { throw failure(error) }
  }
}

/// How long a program may run.
package struct Budget: Sendable {
  /// Turns of loops, and calls.
  package let steps: Int
  /// Of processor time, so that a busy machine is no excuse and no reproach.
  package let seconds: Double

  package init(steps: Int, seconds: Double) {
    self.steps = steps
    self.seconds = seconds
  }
}

extension Session {
  /// Does what runs programs in this session, each of which fails as ``Failure/Kind/outOfBudget`` when it takes too long.
  package func limited<Result>(
    to budget: Budget, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try machine.limited(to: budget, body)
  }
}

package import Diagnostics
import Lexer
import Primitives

/// What checking a program has found.
package struct CheckReport {
  /// What would be wrong in a run, in the order of the program.
  package var mistakes: [Diagnostic]
  /// What was not checked, and why.
  package var notes: [Diagnostic]
}

extension Session {
  /// Looks for all mistakes in a program without computing the elements of an array.
  ///
  /// The session is used up by it: its variables hold shapes afterwards.
  ///
  /// - Throws: where it was interrupted.
  package func check(_ source: SourceFile) throws(Failure) -> CheckReport {
    let module: CodeObject
    do throws(Failure) {
      module = try compiled(source, isInteractive: false)
    } catch {
      return CheckReport(mistakes: error.diagnostics, notes: [])
    }
    globals[Symbol("__doc__")] = module.docstring
    machine.reset()
    let checker = Checker(machine)
    try run(module, checker)
    let unvisited = UnvisitedNames(module, checker).mistakes
    var mistakes = checker.findings.map { explained($0) }
    mistakes += unvisited.map { machine.explain($0) }
    return CheckReport(mistakes: mistakes.inOrder, notes: checker.notes.inOrder)
  }

  private func run(_ module: CodeObject, _ checker: Checker) throws(Failure) {
    machine.checker = checker
    machine.output.isMuted = true
    Creation.isAbstract = true
    defer {
      machine.checker = nil
      machine.output.isMuted = false
      Creation.isAbstract = false
      machine.reset()
    }
    try bounded(checker) { () throws(ExceptionObject) in try machine.run(module) }
    // Functions made by functions that were supposed only now are supposed too.
    var next = 0
    while next < checker.functions.count {
      let function = checker.functions[next]
      next += 1
      if checker.visits[ObjectIdentifier(function.code)] != nil || function.code.isGenerator { continue }
      try bounded(checker) { () throws(ExceptionObject) in try checker.suppose(function) }
    }
  }

  /// Runs as far as the budget goes.
  private func bounded(
    _ checker: Checker, _ body: () throws(ExceptionObject) -> Void
  ) throws(Failure) {
    do throws(ExceptionObject) { try body() } catch {
      if error.type === CheckSignals.exhausted {
        checker.note(
          "the program goes on for long: what follows was not checked", at: error.trace.last?.place)
      } else if error.type === Exceptions.keyboardInterrupt {
        throw Failure(kind: .interrupted, diagnostics: [machine.explain(error)])
      }
      // What nobody handled on a way that need not be taken, or what was not known, is no mistake.
    }
  }

  private func explained(_ finding: Checker.Finding) -> Diagnostic {
    for (slot, value) in finding.globals.enumerated() { globals.values[slot] = value }
    return machine.explain(finding.error)
  }
}

extension [Diagnostic] {
  /// By their places in the program.
  fileprivate var inOrder: [Diagnostic] {
    enumerated().sorted { lhs, rhs in
      let (first, second) = (lhs.element.primary?.span.start ?? 0, rhs.element.primary?.span.start ?? 0)
      return (first, lhs.offset) < (second, rhs.offset)
    }.map(\.element)
  }
}

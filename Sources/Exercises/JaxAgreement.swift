import CourseText
package import Diagnostics
import Interp

/// Whether solutions give under Python and JAX what they give here.
///
/// The comparison is a Python program that runs the solutions on some of the hidden inputs and prints what comes out, each
/// result as an expression of the language. It may be run at once, or its output be kept.
package enum JaxAgreement {
  /// How many cases of each check are compared.
  private static let cases = 3

  /// The Python program. It prints a line `NAME CASE EXPRESSION` for each result, and ends with status 3 where there is no JAX.
  package static func program(_ exercises: [Exercise]) -> String {
    let module = JSON.string(String(cString: axle_python_module()!)).text
    let entries = exercises.map {
      JSON.array([.string($0.name), .string($0.solution.text), .array(tasks(of: $0))])
    }
    return """
      MODULE = \(module)
      EXERCISES = \(JSON.array(entries).text)
      \(body)
      """
  }

  /// A check as Python gets it: the function as text (or nothing for what is printed), names, and lines for each case.
  private static func tasks(of exercise: Exercise) -> [JSON] {
    exercise.checks.map { check in
      .array([
        check.expression.map { .string(check.function($0)) } ?? .string(""),
        .array(check.inputs.map { .string($0.name) }),
        .array(drawings(check).map { .string($0.assignments.joined(separator: "\n")) }),
      ])
    }
  }

  private static func drawings(_ check: Check) -> [Drawing] {
    (1...(check.inputs.isEmpty ? 1 : UInt64(cases))).map { check.drawing(seed: $0) }
  }

  /// What differs between an output of the program and the results here.
  package static func findings(in exercise: Exercise, output: String) -> [Diagnostic] {
    let lines = output.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 2).map(String.init) }
    let theirs = lines.filter { $0.count == 3 && $0[0] == exercise.name }.map { $0[2] }
    let trial = Trial()
    guard (try? trial.run(exercise.solution.source)) != nil else { return [] }
    var findings: [Diagnostic] = []
    let cases = exercise.checks.flatMap { check in drawings(check).map { (check, $0) } }
    if theirs.count != cases.count {
      return [Diagnostic(title: "\(exercise.path): \(cases.count) results here, \(theirs.count) under JAX")]
    }
    for (number, (pair, theirs)) in zip(cases, theirs).enumerated() {
      if let complaint = complaint(trial, pair.0, pair.1, theirs) {
        findings.append(Diagnostic(title: "\(exercise.path): case \(number + 1): \(complaint)"))
      }
    }
    return findings
  }

  private static func complaint(_ trial: Trial, _ check: Check, _ drawing: Drawing, _ theirs: String)
    -> String?
  {
    do throws(Session.Failure) {
      let inputs = Trial()
      let values = try inputs.values(check.inputs.map(\.name), after: drawing.assignments)
      let ours = try trial.result(of: check, values)
      let expected = try Trial().values(["result"], after: ["result = \(theirs)"])[0]
      guard let found = difference(expected, ours, in: trial) else { return nil }
      return "JAX gives \(trial.repr(found.target)), and Axle \(trial.repr(found.yours))"
    } catch {
      return "JAX gives \(theirs), and Axle \(error.diagnostics.first?.title ?? "nothing")"
    }
  }

  private static let body = #"""
    import contextlib
    import io
    import os
    import sys
    import types
    import warnings

    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    warnings.simplefilter("ignore")
    try:
        import jax
    except ImportError:
        sys.exit(3)

    axle = types.ModuleType("axle")
    exec(MODULE, axle.__dict__)
    sys.modules["axle"] = axle


    def fresh_names():
        names = {"__name__": "__main__"}
        exec("from axle import *", names)
        return names


    def expression(value):
        if isinstance(value, jax.Array):
            if value.size == 0:
                return f"zeros({value.shape}, dtype={value.dtype})"
            return f"array({value.tolist()}, dtype={'bool' if value.dtype == bool else value.dtype})"
        if isinstance(value, tuple):
            return "(" + "".join(expression(item) + ", " for item in value) + ")"
        if isinstance(value, list):
            return "[" + ", ".join(expression(item) for item in value) + "]"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{key!r}: {expression(item)}" for key, item in value.items()) + "}"
        return repr(value)


    def results(solution, tasks):
        names, printed = fresh_names(), io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(solution, names)
        for function, inputs, cases in tasks:
            for case in cases:
                given = fresh_names()
                exec(case, given)
                if not function:
                    yield repr(printed.getvalue())
                    continue
                with contextlib.redirect_stdout(io.StringIO()):
                    result = eval(function, names)(*(given[name] for name in inputs))
                yield expression(result)


    for name, solution, tasks in EXERCISES:
        number = 0
        try:
            for number, text in enumerate(results(solution, tasks), 1):
                print(name, number, text)
        except Exception as error:
            print(name, number + 1, repr(f"{type(error).__name__}: {error}"))

    """#
}

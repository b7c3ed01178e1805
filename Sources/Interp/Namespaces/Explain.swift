import Lexer
import Primitives

/// `explain(f, …)` is `f(…)`, told about: which axis goes where, and what each line computes.
///
/// Under Python it is `f(…)` alone (`python/axle.py`): what is told does not go to the program's output.
enum Explaining {
  nonisolated(unsafe) static let explain: Builtin = {
    let function = Builtin(variadic: "explain(function, /, *args, **kwargs)") {
      (call) throws(ExceptionObject) in
      guard call.count > 0 else {
        throw .bindingError("explain() missing 1 required positional argument: 'function'")
      }
      let arguments = MappedCall.Arguments(call, from: 1)
      guard let watch = call.machine.callWatch else {
        return try call.machine.apply(call[0], arguments.positional, keywords: arguments.keywords)
      }
      return try watch.call(call[0], arguments, skipping: 1, call.machine)
    }
    function.module = "axle"
    return function
  }()
}

import Primitives

extension JaxNumpy {
  /// The windows of signal processing.
  static var windows: [Builtin] {
    Window.allCases.map { window in
      Builtin("\(window.rawValue)(M)") { (call) throws(ExceptionObject) in
        let count = try call.machine.wholeNumber(
          call[0], context: "M argument of jnp.\(window.rawValue)")
        return try call.result { () throws(ArrayError) in try NumPy.window(window, count) }
      }
    }
  }
}

extension Machine {
  /// What `int` makes of a value that is known.
  ///
  /// - Throws: JAX's errors where it is traced, and Python's where it is no number.
  fileprivate func wholeNumber(_ object: Object, context: String) throws(ExceptionObject) -> Int {
    if case .value(.tracer) = object {
      _ = try concrete(object) { .tracerAsValue($0, context: context) }
    }
    return try integer(try apply(.type(Types.int), [object]))
  }
}

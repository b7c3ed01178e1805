import Lexer
import Primitives

extension JaxNumpy {
  /// Functions that call a function for parts of an array; each runs it once.
  static var applying: [Builtin] { [vectorize, applyAlongAxis, piecewise] }

  /// The function is mapped over all axes but one.
  private static var applyAlongAxis: Builtin {
    Builtin(variadic: "apply_along_axis(func1d, axis, arr, *args, **kwargs)") {
      (call) throws(ExceptionObject) in
      let machine = call.machine
      try call.require(["func1d", "axis", "arr"], of: "apply_along_axis")
      let x = try call.array(2, "arr", of: "apply_along_axis", position: 0)
      let axis = try machine.integer(call[1])
      let place = try machine.arrays { () throws(ArrayError) in try NumPy.resolved(axis, rank: x.rank) }
      let (rest, keywords) = (Array(call.positional.dropFirst(3)), call.byName)
      var function = Object.builtin(
        Builtin(variadic: "func(arr)") { [given = call[0]] (inner) throws(ExceptionObject) in
          try inner.machine.apply(given, [inner[0]] + rest, keywords: keywords)
        })
      func map(inAxis: Int, outAxis: Int) throws(ExceptionObject) {
        function = .native(
          try MappedFunction(
            function, inAxes: .int(inAxis), outAxes: .int(outAxis), axisName: .none, axisSize: .none, machine)
        )
      }
      // From inside out: the axes behind, which come last again, then those in front.
      for i in 1..<max(1, x.rank - place) { try map(inAxis: i, outAxis: -1) }
      for _ in 0..<place { try map(inAxis: 0, outAxis: 0) }
      return try machine.apply(function, [.value(x)])
    }
  }

  /// Each function is called with the whole array, element by element; the last condition that holds decides.
  private static var piecewise: Builtin {
    Builtin(variadic: "piecewise(x, condlist, funclist, *args, **kw)") { (call) throws(ExceptionObject) in
      let machine = call.machine
      try call.require(["x", "condlist", "funclist"], of: "piecewise")
      let x = try call.array(0, "x", of: "piecewise")
      let (conditionCount, functionCount) = (
        try machine.len(call[1]), try machine.len(call[2])
      )
      guard functionCount == conditionCount || functionCount == conditionCount + 1 else {
        throw .valueError(
          "with \(conditionCount) condition(s), either \(conditionCount) or \(conditionCount + 1) functions are "
            + "expected; got \(functionCount)")
      }
      guard conditionCount > 0 else { throw .valueError("attempt to get argmax of an empty sequence") }
      let functions = try machine.elements(call[2])
      let (rest, keywords) = (Array(call.positional.dropFirst(3)), call.byName)
      let data = try machine.nestedData(call[1])
      let conditions = try machine.arrays { () throws(ArrayError) in try NumPy.array(data, .bool) }
      func values(of piece: Object) throws(ExceptionObject) -> Value {
        try machine.piece(piece, of: x, rest, keywords)
      }
      let elsewhere = functionCount > conditionCount ? functions[conditionCount] : .int(0)
      var result = try values(of: elsewhere)
      for i in 0..<conditionCount {
        let (former, own) = (result, try values(of: functions[i]))
        result = try machine.arrays { () throws(ArrayError) in
          try NumPy.where(try indexInDim(conditions, i, axis: 0), own, former)
        }
      }
      return .value(result)
    }
  }
}

extension Machine {
  /// A constant, or what a function gives for the elements of `x`, in the dtype of `x`.
  fileprivate func piece(
    _ piece: Object, of x: Value, _ rest: [Object], _ keywords: [(name: Symbol, value: Object)]
  ) throws(ExceptionObject) -> Value {
    guard piece.isCallable else {
      let data = try nestedData(piece)
      return try arrays { () throws(ArrayError) in
        try NumPy.broadcast(try NumPy.array(data, x.dtype), to: x.shape)
      }
    }
    let function = Builtin(variadic: "func(x)") { (inner) throws(ExceptionObject) in
      let result = try inner.machine.apply(piece, [inner[0]] + rest, keywords: keywords)
      guard case .value(let value) = result else {
        throw ExceptionObject(
          Exceptions.attributeError, "'\(result.typeName)' object has no attribute 'astype'")
      }
      return .value(try inner.machine.arrays { () throws(ArrayError) in try NumPy.astype(value, x.dtype) })
    }
    let vectorized = try VectorizedFunction(.builtin(function), excluding: .absent, signature: .absent, self)
    guard case .value(let value) = try apply(.native(vectorized), [.value(x)]) else {
      preconditionFailure("the function gives arrays")
    }
    return value
  }
}

extension Arguments {
  /// - Throws: `TypeError` where the first parameters did not all get an argument.
  fileprivate func require(_ parameters: [String], of function: String) throws(ExceptionObject) {
    guard count < parameters.count else { return }
    throw BindingMistakes(function: function).missing(Array(parameters.dropFirst(count)), "positional")
  }
}

import Arrays
import Lexer
import Primitives

/// The class `jnp.ufunc`: what its objects can do besides being called.
enum UfuncMethods {
  static let typeName = "ufunc"

  nonisolated(unsafe) static let type = TypeObject(typeName, module: "jax.numpy") {
    let methods = [reduce, accumulate, outer, at].methods(of: typeName)
    for method in methods { method.module = "jax" }
    return methods
  }

  static let attributeNames = ["nin", "nout", "nargs", "identity"]

  /// An attribute that is no method; `nil` for other names.
  static func attribute(_ name: String, of function: Builtin) -> Object? {
    let ufunc = Ufunc.all.first { $0.name == function.name }
    switch name {
    case "nin", "nargs": return .int(ufunc == nil ? 1 : 2)
    case "nout": return .int(1)
    case "identity":
      switch ufunc?.identity {
      case .int(let number): return .int(number)
      case .bool(let truth): return .bool(truth)
      case .minusInfinity: return .float(-.infinity)
      case .some(.none), nil: return Object.none
      }
    default: return nil
    }
  }

  private static var reduce: Builtin {
    Builtin("reduce(a, axis=0, dtype=None, out=None, keepdims=False, initial=None, where=None)") {
      (call) throws(ExceptionObject) in
      let name = try call.ufuncName()
      let x = try call.array(0, "a", of: "\(name).reduce")
      let ufunc = try call.ufunc("reduce")
      try call[3].given?.requireHashable(call.machine)
      try call.refuseUfuncOut(3, "\(name).reduce")
      let axis =
        call[1].isAbsent
        ? ReductionAxes.one(0) : try call.axes(1, of: ufunc.reduction)
      // JAX forgot that this dtype is no array.
      if name == "maximum", let dtype = call[2].given,
        let mistake = CompiledFunctions.Traced(name: "_reduce_max").mistake(dtype, "dtype")
      {
        throw mistake
      }
      let (dtype, keepdims) = (try call.dtype(2, of: ufunc.reduction), try call.flag(4))
      let initial = try call.optionalArray(5, "initial", of: "\(name).reduce", position: 0)
      let mask = try call.optionalArray(6, "where", of: "\(name).reduce", position: 0)
      return try call.result { () throws(ArrayError) in
        try ufunc.reduce(
          x, axis: axis, dtype: dtype, keepdims: keepdims, Selection(mask: mask, initial: initial))
      }
    }
  }

  private static var accumulate: Builtin {
    Builtin("accumulate(a, axis=0, dtype=None, out=None)") { (call) throws(ExceptionObject) in
      let ufunc = try call.ufunc("accumulate")
      try call.refuseUfuncOut(3, "\(ufunc.name).accumulate")
      let x = try call.array(0, "a", of: ufunc.accumulation ?? "\(ufunc.name).accumulate")
      let dtype = try call.dtype(2, of: ufunc.accumulation ?? "\(ufunc.name).accumulate")
      let axis: Int? =
        if call[1].isAbsent { 0 } else if ufunc.accumulation == nil, case .tuple = call[1] { nil } else {
          try call.axis(1)
        }
      return try call.result { () throws(ArrayError) in
        try ufunc.accumulate(x, axis: axis, dtype: dtype)
      }
    }
  }

  private static var outer: Builtin {
    Builtin("outer(A, B, /)") { (call) throws(ExceptionObject) in
      let ufunc = try call.ufunc("outer")
      let x = try call.array(0, "A", of: "\(ufunc.name).outer")
      let y = try call.array(1, "B", of: "\(ufunc.name).outer")
      return try call.result { () throws(ArrayError) in try ufunc.outer(x, y) }
    }
  }

  private static var at: Builtin {
    Builtin("at(a, indices, b=None, /, *, inplace=True)") { (call) throws(ExceptionObject) in
      if try call.flag(3, default: true) {
        throw ExceptionObject(
          Exceptions.notImplementedError,
          """
          Because JAX arrays are immutable, jnp.ufunc.at() cannot operate inplace like
          np.ufunc.at(). Instead, you can pass inplace=False and capture the result; e.g.
          >>> arr = jnp.add.at(arr, ind, val, inplace=False)

          """)
      }
      let name = try call.ufuncName()
      if let mistake = CompiledFunctions.Traced(name: "ufunc.at").mistake(call[1], "indices") {
        throw mistake
      }
      guard ["add", "subtract", "multiply"].contains(name) else {
        throw .unsupported("Axle's \(name) does not have .at, which JAX's has: x.at[…] has some such updates")
      }
      let x = try call.array(0, "a", of: "\(name).at")
      guard let b = call[2].given else {
        throw BindingMistakes(function: "_\(name)_at").missing(["b"], "positional")
      }
      return try call.machine.updated(x, at: call[1], name, b)
    }
  }
}

extension Machine {
  /// `x.at[indices].add(b)`; bools are numbers on the way.
  fileprivate func updated(
    _ x: Value, at indices: Object, _ update: String, _ b: Object
  ) throws(ExceptionObject) -> Object {
    let isBool = x.dtype == .bool && update != "subtract"
    let numbers = isBool ? try arrays { () throws(ArrayError) in try NumPy.astype(x, .int32) } : x
    let reference = IndexUpdateHelper(numbers).subscripted(indices, self)
    let result = try apply(try attribute(reference, Symbol(update)), [b])
    guard isBool, case .value(let changed) = result else { return result }
    return .value(try arrays { () throws(ArrayError) in try NumPy.astype(changed, .bool) })
  }
}

extension Ufunc {
  /// The function that does what `accumulate` does; `nil` where there is none.
  fileprivate var accumulation: String? {
    switch name {
    case "add": "cumsum"
    case "multiply": "cumprod"
    default: nil
    }
  }

  /// The reduction that `reduce` is, as JAX names it; `nil` where it goes from element to element.
  fileprivate var reduction: String? {
    switch name {
    case "subtract": nil
    case "add": "sum"
    case "multiply": "prod"
    case "maximum": "max"
    case "minimum": "min"
    default: "reduce_\(name)"
    }
  }
}

extension Arguments {
  fileprivate func ufuncName() throws(ExceptionObject) -> String {
    guard case .builtin(let function) = receiver else { preconditionFailure("a ufunc is a builtin") }
    return function.name
  }

  /// The function, where it takes two numbers and Axle has the method.
  fileprivate func ufunc(_ method: String) throws(ExceptionObject) -> Ufunc {
    let name = try ufuncName()
    guard let ufunc = Ufunc.all.first(where: { $0.name == name }) else {
      throw .valueError("\(method) only supported for binary ufuncs")
    }
    guard method != "reduce" || ufunc.folds else {
      throw .unsupported("Axle's \(name) does not have .reduce, which JAX's has: nn.logsumexp is near to it")
    }
    return ufunc
  }

  fileprivate func refuseUfuncOut(_ i: Int, _ method: String) throws(ExceptionObject) {
    if self[i].given != nil {
      throw ExceptionObject(Exceptions.notImplementedError, "out argument of \(method)()")
    }
  }
}

import Primitives

extension JaxNumpy {
  /// Functions that treat each element by itself.
  static var elementwise: [Builtin] {
    ufuncs + unaryFunctions + binaryFunctions + pairs + choices + rounding + tolerant + otherNames
  }

  private static var unaryFunctions: [Builtin] {
    [
      unary("abs", NumPy.abs, as: "absolute"), unary("arccos", NumPy.arccos), unary("arccosh", NumPy.arccosh),
      unary("arcsin", NumPy.arcsin), unary("arcsinh", NumPy.arcsinh), unary("arctan", NumPy.arctan),
      unary("arctanh", NumPy.arctanh), unary("cbrt", NumPy.cbrt), unary("ceil", NumPy.ceil),
      unary("cos", NumPy.cos), unary("cosh", NumPy.cosh), unary("exp", NumPy.exp),
      unary("exp2", NumPy.exp2), unary("expm1", NumPy.expm1), unary("floor", NumPy.floor),
      unary("invert", NumPy.invert), unary("isfinite", NumPy.isFinite), unary("isinf", NumPy.isInf),
      unary("isnan", NumPy.isNaN), unary("log", NumPy.log), unary("log10", NumPy.log10),
      unary("log1p", NumPy.log1p), unary("log2", NumPy.log2), unary("logical_not", NumPy.logicalNot),
      unary("positive", NumPy.positive), unary("reciprocal", NumPy.reciprocal), unary("sign", NumPy.sign),
      unary("sin", NumPy.sin), unary("sinh", NumPy.sinh), unary("sqrt", NumPy.sqrt),
      unary("square", NumPy.square), unary("tan", NumPy.tan), unary("tanh", NumPy.tanh),
      unary("fabs", NumPy.fabs), unary("signbit", NumPy.signbit), unary("spacing", NumPy.spacing),
      unary("deg2rad", NumPy.deg2rad), unary("rad2deg", NumPy.rad2deg), unary("sinc", NumPy.sinc),
      unary("rint", NumPy.rint), unary("trunc(x)", NumPy.trunc), unary("isreal(x)", NumPy.isReal, as: "imag"),
      unary("iscomplex(x)", NumPy.isComplex), unary("bitwise_count", NumPy.bitwiseCount),
      unary("real(val, /)", NumPy.real), unary("imag(val, /)", NumPy.imag),
      unary("conjugate", NumPy.real),
    ]
  }

  /// The functions that JAX has as objects of the class `jnp.ufunc`.
  private static var ufuncs: [Builtin] {
    let functions =
      Ufunc.all.map(ufunc) + [
        Builtin("negative(x, /, *, out=None, where=None)") { (call) throws(ExceptionObject) in
          try call.refuseUfuncOptions(from: 1, of: "negative")
          let x = try call.array(0, "x", of: "negative")
          return try call.result { () throws(ArrayError) in try NumPy.negative(x) }
        }
      ]
    for function in functions { function.isUfunc = true }
    return functions
  }

  private static func ufunc(_ ufunc: Ufunc) -> Builtin {
    let (name, first, second) = (ufunc.name, ufunc.operands.0, ufunc.operands.1)
    return Builtin("\(name)(\(first), \(second), /, *, out=None, where=None)") {
      (call) throws(ExceptionObject) in
      try call.refuseUfuncOptions(from: 2, of: name)
      let x = try call.array(0, first, of: name)
      let y = try call.array(1, second, of: name)
      return try call.result { () throws(ArrayError) in try ufunc.apply(x, y) }
    }
  }

  private static var binaryFunctions: [Builtin] {
    [
      binary("true_divide", NumPy.divide, "x1", "x2"), binary("floor_divide", NumPy.floorDivide, "x1", "x2"),
      binary("remainder", NumPy.remainder, "x1", "x2"), binary("fmod", NumPy.fmod, "x1", "x2"),
      power("power"), power("pow"), binary("float_power", NumPy.floatPower),
      binary("equal", NumPy.equal), binary("not_equal", NumPy.notEqual), binary("less", NumPy.less),
      binary("less_equal", NumPy.lessEqual), binary("greater", NumPy.greater),
      binary("greater_equal", NumPy.greaterEqual), binary("left_shift", NumPy.leftShift),
      binary("right_shift", NumPy.rightShift, "x1", "x2"), binary("arctan2", NumPy.arctan2, "x1", "x2"),
      binary("hypot", NumPy.hypot, "x1", "x2"), binary("copysign", NumPy.copysign, "x1", "x2"),
      binary("heaviside", NumPy.heaviside, "x1", "x2"), binary("ldexp", NumPy.ldexp, "x1", "x2"),
      binary("nextafter", NumPy.nextafter), named("gcd", NumPy.gcd), named("lcm", NumPy.lcm),
      named("fmax", NumPy.fmax, as: "greater"), named("fmin", NumPy.fmin, as: "less"),
      Builtin("array_equal(a1, a2, equal_nan=False)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.data(0), try call.data(1))
        let equalNaN = try call.flag(2)
        return try call.result { () throws(ArrayError) in
          try NumPy.arrayEqual(x, y, equalNaN: equalNaN)
        }
      },
      Builtin("array_equiv(a1, a2)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.data(0), try call.data(1))
        return try call.result { () throws(ArrayError) in try NumPy.arrayEquiv(x, y) }
      },
    ]
  }

  /// A function of two arrays that may be given by name.
  private static func named(
    _ name: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value, as inner: String? = nil
  ) -> Builtin {
    Builtin("\(name)(x1, x2)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x1", of: inner ?? name)
      let y = try call.array(1, "x2", of: inner ?? name)
      return try call.result { () throws(ArrayError) in try apply(x, y) }
    }
  }

  /// JAX does not compile `power` as one function, which shows in what it says of strings.
  private static func power(_ name: String) -> Builtin {
    Builtin("\(name)(x1, x2, /)") { (call) throws(ExceptionObject) in
      for i in 0...1 { try call.refuseText(i) }
      if let result = try call.machine.widePower(call[0], call[1]) { return .value(result) }
      let (x, y) = (try call.array(0, "x1", of: "power"), try call.array(1, "x2", of: "power"))
      return try call.result { () throws(ArrayError) in try NumPy.power(x, y) }
    }
  }

  /// Functions with two results.
  private static var pairs: [Builtin] {
    [
      Builtin("divmod(x1, x2, /)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.array(0, "x1", of: "divmod"), try call.array(1, "x2", of: "divmod"))
        let (quotient, remainder) = try call.machine.arrays { () throws(ArrayError) in
          try NumPy.divmod(x, y)
        }
        return .tuple([.value(quotient), .value(remainder)])
      },
      Builtin("modf(x, /, out=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "modf")
        try call.refuseOut(1, "jnp.modf")
        let (fraction, whole) = try call.machine.arrays { () throws(ArrayError) in try NumPy.modf(x) }
        return .tuple([.value(fraction), .value(whole)])
      },
      Builtin("frexp(x, /)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "frexp")
        let (fraction, exponent) = try call.machine.arrays { () throws(ArrayError) in try NumPy.frexp(x) }
        return .tuple([.value(fraction), .value(exponent)])
      },
    ]
  }

  private static var choices: [Builtin] {
    [
      Builtin("clip(arr=None, /, min=None, max=None)") { (call) throws(ExceptionObject) in
        guard call[0].given != nil else { throw .valueError("No input was provided to the clip function.") }
        let x = try call.array(0, "arr", of: "clip")
        let low = try call[1].given.map { (_) throws(ExceptionObject) in
          try call.bound(1, "min", of: "maximum")
        }
        let high = try call[2].given.map { (_) throws(ExceptionObject) in
          try call.bound(2, "max", of: "minimum")
        }
        return try call.result { () throws(ArrayError) in try NumPy.clip(x, low, high) }
      },
      Builtin("nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None)") {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "nan_to_num")
        let nan = call[2].isAbsent ? Value(0.0) : try call.replacement(2, "nan", for: x)
        let positive = call[3].given == nil ? nil : try call.replacement(3, "posinf", for: x)
        let negative = call[4].given == nil ? nil : try call.replacement(4, "neginf", for: x)
        return try call.result { () throws(ArrayError) in
          try NumPy.nanToNum(x, nan: nan, posinf: positive, neginf: negative)
        }
      },
      infinity("isposinf", NumPy.isPosInf), infinity("isneginf", NumPy.isNegInf),
      Builtin("angle(z, deg=False)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "z", of: "angle")
        let inDegrees = try call.flag(1)
        return try call.result { () throws(ArrayError) in try NumPy.angle(x, inDegrees: inDegrees) }
      },
    ]
  }

  private static func infinity(
    _ name: String, _ apply: @escaping (Value) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(x, /, out=None)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: name)
      try call.refuseOut(1, "isneginf/isposinf")
      return try call.result { () throws(ArrayError) in try apply(x) }
    }
  }

  private static var rounding: [Builtin] {
    ["round", "around"].map { name in
      Builtin("\(name)(a, decimals=0, out=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "round")
        let decimals = call[1].isAbsent ? 0 : try call.machine.decimals(call[1])
        try call.refuseOut(2, "jnp.round")
        return try call.result { () throws(ArrayError) in try NumPy.round(x, decimals: decimals) }
      }
    }
  }

  /// Comparisons with some tolerance.
  private static var tolerant: [Builtin] {
    [("isclose", NumPy.isclose), ("allclose", NumPy.allclose)].map { name, apply in
      Builtin("\(name)(a, b, rtol=1e-05, atol=1e-08, equal_nan=False)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.array(0, "a", of: name), try call.array(1, "b", of: name))
        let rtol = call[2].isAbsent ? Value(1e-5) : try call.array(2, "rtol", of: name)
        let atol = call[3].isAbsent ? Value(1e-8) : try call.array(3, "atol", of: name)
        let equalNaN = try call.flag(4)
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try apply(x, y, rtol, atol, equalNaN) }
        )
      }
    }
  }

  /// Names of the array API and of old, which JAX has as functions of their own. Some pass on to another function,
  /// which then complains of wrong arguments in its own name.
  private static var otherNames: [Builtin] {
    [
      unary("acos", NumPy.arccos), unary("acosh", NumPy.arccosh), unary("asin", NumPy.arcsin),
      unary("asinh", NumPy.arcsinh), unary("atan", NumPy.arctan), unary("atanh", NumPy.arctanh),
      unary("absolute", NumPy.abs), unary("bitwise_invert", NumPy.invert), unary("bitwise_not", NumPy.invert),
      unary("degrees", NumPy.rad2deg, as: "rad2deg"), unary("radians", NumPy.deg2rad, as: "deg2rad"),
      unary("conj", NumPy.real, as: "conjugate"),
      binary("atan2", NumPy.arctan2, "x1", "x2"), binary("bitwise_left_shift", NumPy.leftShift),
      binary("bitwise_right_shift", NumPy.rightShift, "x1", "x2", as: "right_shift"),
      binary("divide", NumPy.divide, "x1", "x2", as: "true_divide"),
      binary("mod", NumPy.remainder, "x1", "x2", as: "remainder"),
    ]
  }
}

extension Arguments {
  /// What `jnp.asarray` makes of an argument: lists too.
  func data(_ i: Int) throws(ExceptionObject) -> Value {
    let data = try machine.nestedData(self[i])
    return try machine.arrays { () throws(ArrayError) in try NumPy.array(data) }
  }

  /// Refuses an `out` as JAX does.
  func refuseOut(_ i: Int, _ function: String) throws(ExceptionObject) {
    if self[i].given != nil {
      throw .unsupported("The 'out' argument to \(function) is not supported.")
    }
  }

  /// Refuses `out` and `where` of a ufunc as JAX does.
  fileprivate func refuseUfuncOptions(from i: Int, of name: String) throws(ExceptionObject) {
    if self[i].given != nil { throw .unsupported("out argument of <jnp.ufunc '\(name)'>") }
    if self[i + 1].given != nil { throw .unsupported("where argument of <jnp.ufunc '\(name)'>") }
  }
}

extension Arguments {
  /// What `nan_to_num` writes for one kind of number: a number, an array, or data of which it makes one.
  fileprivate func replacement(_ i: Int, _ parameter: String, for x: Value) throws(ExceptionObject) -> Value {
    guard self[i].isContainer || self[i].isNone else { return try array(i, parameter, of: "nan_to_num") }
    // No integer is replaced.
    guard x.dtype.isFloating else { return Value(0) }
    let data = try machine.nestedData(self[i], as: x.dtype)
    return try machine.arrays { () throws(ArrayError) in try NumPy.array(data, x.dtype) }
  }

  /// A bound of `clip`, of which an array is made before it is refused.
  fileprivate func bound(_ i: Int, _ parameter: String, of function: String) throws(ExceptionObject) -> Value
  {
    if case .dict = self[i] {
      throw machine.notData(try machine.tracedText(self[i]), dtype: "object")
    }
    if self[i].isContainer { _ = try machine.tracedArray(self[i]) }
    return try array(i, parameter, of: function, position: 0)
  }
}

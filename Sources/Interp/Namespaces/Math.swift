import Glibc

/// The module `math`, as of CPython 3.11.
enum MathModule {
  nonisolated(unsafe) static let module = ModuleObject("math", isBuiltin: true) {
    var members: [String: Object] = [
      "pi": .float(.pi), "e": .float(M_E), "tau": .float(2 * .pi), "inf": .float(.infinity),
      "nan": .float(.nan),
    ]
    for builtin in ofOneFloat + ofTwoFloats + ofFloats + logarithms + sums + integers {
      members[builtin.name] = .builtin(builtin)
    }
    return members
  }

  static var domainError: ExceptionObject { .valueError("math domain error") }
  static var rangeError: ExceptionObject { .overflow("math range error") }
}

// MARK: - Functions of one float

extension MathModule {
  private static var ofOneFloat: [Builtin] {
    [
      unary("acos", acos), unary("acosh", acosh), unary("asin", asin), unary("asinh", asinh),
      unary("atan", atan),
      unary("atanh", atanh), unary("cbrt", cbrt), unary("cos", cos), unary("cosh", cosh, .overflow),
      unary("degrees", { $0 * (180 / .pi) }, .result), unary("erf", erf), unary("erfc", erfc),
      unary("exp", exp, .overflow), unary("exp2", exp2, .overflow), unary("expm1", expm1, .overflow),
      unary("fabs", fabs), unary("gamma", gammaFunction, .poleAtIntegers),
      unary("lgamma", logarithmOfGamma, .poleAtIntegers), unary("log1p", log1p),
      unary("radians", { $0 * (.pi / 180) }), unary("sin", sin), unary("sinh", sinh, .overflow),
      unary("sqrt", { $0.squareRoot() }), unary("tan", tan), unary("tanh", tanh),
      unary("ulp", { $0.isInfinite ? .infinity : $0.magnitude.ulp }),
    ]
  }

  /// What it means that a finite argument leads to infinity.
  private enum Infinity {
    case pole, poleAtIntegers, overflow, result
  }

  /// A NaN that no NaN led to is an error; so may be an infinity.
  private static func unary(
    _ name: String, _ function: @escaping (Double) -> Double, _ infinity: Infinity = .pole
  ) -> Builtin {
    Builtin("math.\(name)(x, /)") { a throws(ExceptionObject) in
      let x = try a.double(0)
      let result = function(x)
      if result.isNaN && !x.isNaN { throw domainError }
      guard result.isInfinite && x.isFinite else { return .float(result) }
      switch infinity {
      case .pole: throw domainError
      case .poleAtIntegers: throw x <= 0 && x == x.rounded() ? domainError : rangeError
      case .overflow: throw rangeError
      case .result: return .float(result)
      }
    }
  }
}

// MARK: - Functions of two floats

extension MathModule {
  private static var ofTwoFloats: [Builtin] {
    [
      binary("atan2(y, x, /)", atan2), binary("copysign(x, y, /)", copysign), binary("fmod(x, y, /)", fmod),
      binary("remainder(x, y, /)", remainder), binary("nextafter(x, y, /)", nextafter),
      Builtin("pow(x, y, /)") { a throws(ExceptionObject) in
        let (x, y) = (try a.double(0), try a.double(1))
        let result = Glibc.pow(x, y)
        guard !result.isFinite, x.isFinite, y.isFinite else { return .float(result) }
        throw result.isNaN || x == 0 ? domainError : rangeError
      },
      Builtin("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", isClose),
      Builtin("ldexp(x, i, /)", scaled),
    ]
  }

  private static func binary(_ signature: String, _ function: @escaping (Double, Double) -> Double) -> Builtin
  {
    Builtin(signature) { a throws(ExceptionObject) in
      let (x, y) = (try a.double(0), try a.double(1))
      let result = function(x, y)
      if result.isNaN && !x.isNaN && !y.isNaN { throw domainError }
      return .float(result)
    }
  }

  private static func isClose(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    let (a, b) = (try arguments.double(0), try arguments.double(1))
    let relative = arguments[2].isAbsent ? 1e-9 : try arguments.double(2)
    let absolute = arguments[3].isAbsent ? 0 : try arguments.double(3)
    if relative < 0 || absolute < 0 { throw .valueError("tolerances must be non-negative") }
    if a == b { return .bool(true) }
    if a.isInfinite || b.isInfinite { return .bool(false) }
    let difference = abs(b - a)
    return .bool(difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute)
  }

  /// `ldexp`: `x * 2**i`.
  private static func scaled(_ a: Arguments) throws(ExceptionObject) -> Object {
    let x = try a.double(0)
    guard a[1].isInteger else { throw .typeError("Expected an int as second argument to ldexp.") }
    let exponent = Int32(clamping: try a.machine.clampedInt(a[1]))
    let result = x == 0 || !x.isFinite ? x : scalbn(x, Int(exponent))
    if result.isInfinite && x.isFinite { throw rangeError }
    return .float(result)
  }
}

// MARK: - Parts and tests

extension MathModule {
  private static var ofFloats: [Builtin] {
    [
      Builtin("math.ceil(x, /)") { a throws(ExceptionObject) in try whole(a, .up) },
      Builtin("math.floor(x, /)") { a throws(ExceptionObject) in try whole(a, .down) },
      Builtin("math.trunc(x, /)") { a throws(ExceptionObject) in
        guard Numbers.isNumber(a[0]) else {
          throw .typeError("type \(a[0].typeName) doesn't define __trunc__ method")
        }
        return try whole(a, .towardZero)
      },
      Builtin("math.isfinite(x, /)") { a throws(ExceptionObject) in .bool(try a.double(0).isFinite) },
      Builtin("math.isinf(x, /)") { a throws(ExceptionObject) in .bool(try a.double(0).isInfinite) },
      Builtin("math.isnan(x, /)") { a throws(ExceptionObject) in .bool(try a.double(0).isNaN) },
      Builtin("math.modf(x, /)") { a throws(ExceptionObject) in
        let x = try a.double(0)
        let whole = x.rounded(.towardZero)
        return .tuple([.float(copysign(x.isInfinite ? 0 : x - whole, x)), .float(whole)])
      },
      Builtin("math.frexp(x, /)") { a throws(ExceptionObject) in
        let x = try a.double(0)
        if x == 0 || !x.isFinite { return .tuple([.float(x), .int(0)]) }
        let mantissa = Double(sign: x.sign, exponent: -1, significand: x.significand)
        return .tuple([.float(mantissa), .int(Int(x.exponent) + 1)])
      },
    ]
  }

  private static func whole(_ a: Arguments, _ rule: FloatingPointRoundingRule) throws(ExceptionObject)
    -> Object
  {
    if a[0].isInteger { return .integer(try a.big(0)) }
    let x = try a.double(0).rounded(rule)
    if let small = Int(exactly: x) { return .int(small) }
    return .integer(try raising { () throws(TextError) in try Interp.integer(x) })
  }
}

// MARK: - Logarithms

extension MathModule {
  private static var logarithms: [Builtin] {
    [
      Builtin(variadic: "log(x, base=math.e, /)") { a throws(ExceptionObject) in
        try a.refuseKeywords(of: "math.log")
        guard 1...2 ~= a.count else { throw .typeError("math.log requires 1 to 2 arguments") }
        let result = try logarithm(a, 0, Glibc.log)
        if a.count == 1 { return .float(result) }
        let base = try logarithm(a, 1, Glibc.log)
        if base == 0 { throw .zeroDivision("float division by zero") }
        return .float(result / base)
      },
      Builtin("math.log2(x, /)") { a throws(ExceptionObject) in .float(try logarithm(a, 0, Glibc.log2)) },
      Builtin("math.log10(x, /)") { a throws(ExceptionObject) in .float(try logarithm(a, 0, Glibc.log10)) },
    ]
  }

  private static func logarithm(
    _ a: Arguments, _ i: Int, _ function: (Double) -> Double
  ) throws(ExceptionObject) -> Double {
    if case .bigInt(let big) = a[i], !big.value.isNegative, big.value.asDouble == nil {
      return try logarithm(big.value, function)
    }
    if case .bigInt(let big) = a[i], big.value.isNegative { throw domainError }
    let x = try a.double(i)
    if x <= 0 { throw domainError }
    return function(x)
  }

  /// Of an integer too large for a float: by its mantissa, in [0.5, 1), and its exponent.
  private static func logarithm(
    _ value: BigInteger, _ function: (Double) -> Double
  ) throws(ExceptionObject) -> Double {
    let length = value.bitLength
    let quotient = try raising { () throws(TextError) in try value.trueDivided(by: .one << length) }
    guard let mantissa = quotient else { preconditionFailure("it is below 1") }
    if mantissa == 1 { return function(0.5) + function(2) * Double(length + 1) }
    return function(mantissa) + function(2) * Double(length)
  }
}

import Glibc

/// The module `math`.
enum MathModule {
  nonisolated(unsafe) static let module = ModuleObject("math", isBuiltin: true) {
    var members: [String: Object] = [
      "pi": .float(.pi), "e": .float(2.718281828459045), "tau": .float(2 * .pi), "inf": .float(.infinity),
      "nan": .float(.nan),
    ]
    for function in functions { members[function.name] = .builtin(function) }
    return members
  }

  private static var functions: [Builtin] { ofOneFloat + ofFloats + predicates + rounding + integers + sums }

  // MARK: Floats

  /// What becomes of an argument outside of the function's domain, and of a result outside of the floats.
  private static func checked(_ result: Double, _ arguments: Double...) throws(ExceptionObject) -> Object {
    if result.isNaN && !arguments.contains(where: \.isNaN) { throw .valueError("math domain error") }
    if result.isInfinite && arguments.allSatisfy(\.isFinite) { throw .overflow("math range error") }
    return .float(result)
  }

  private static func function(_ name: String, _ apply: @escaping (Double) -> Double) -> Builtin {
    Builtin("\(name)(x, /)") { (call) throws(ExceptionObject) in
      let x = try call.real(0)
      return try checked(apply(x), x)
    }
  }

  /// As `function`, where a pole is outside of the domain.
  private static func functionWithPoles(_ name: String, _ apply: @escaping (Double) -> Double) -> Builtin {
    Builtin("\(name)(x, /)") { (call) throws(ExceptionObject) in
      let x = try call.real(0)
      let result = apply(x)
      if result.isInfinite && x.isFinite { throw .valueError("math domain error") }
      return try checked(result, x)
    }
  }

  private static var ofOneFloat: [Builtin] {
    [
      function("sqrt", Glibc.sqrt), function("cbrt", Glibc.cbrt), function("exp", Glibc.exp),
      function("exp2", Glibc.exp2), function("expm1", Glibc.expm1), functionWithPoles("log1p", Glibc.log1p),
      function("sin", Glibc.sin), function("cos", Glibc.cos), function("tan", Glibc.tan),
      function("asin", Glibc.asin),
      function("acos", Glibc.acos), function("atan", Glibc.atan), function("sinh", Glibc.sinh),
      function("cosh", Glibc.cosh), function("tanh", Glibc.tanh), function("asinh", Glibc.asinh),
      function("acosh", Glibc.acosh), functionWithPoles("atanh", Glibc.atanh), function("erf", Glibc.erf),
      function("erfc", Glibc.erfc), functionWithPoles("gamma", Glibc.tgamma),
      functionWithPoles("lgamma", Glibc.lgamma),
      function("fabs", Glibc.fabs), function("degrees") { $0 * 180 / .pi },
      function("radians") { $0 * .pi / 180 },
      Builtin("log(x, base=None, /)") { (call) throws(ExceptionObject) in
        let x = try call.logarithm(0, Glibc.log)
        guard call[1].given != nil else { return .float(x) }
        let base = try call.logarithm(1, Glibc.log)
        if base == 0 { throw .zeroDivision("float division by zero") }
        return .float(x / base)
      },
      Builtin("log2(x, /)") { (call) throws(ExceptionObject) in .float(try call.logarithm(0, Glibc.log2)) },
      Builtin("log10(x, /)") { (call) throws(ExceptionObject) in .float(try call.logarithm(0, Glibc.log10)) },
    ]
  }

  private static var ofFloats: [Builtin] {
    [
      Builtin("pow(x, y, /)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.real(0), try call.real(1))
        if x == 0 && y < 0 { throw .valueError("math domain error") }
        return try checked(Glibc.pow(x, y), x, y)
      },
      Builtin("atan2(y, x, /)") { (call) throws(ExceptionObject) in
        .float(Glibc.atan2(try call.real(0), try call.real(1)))
      },
      Builtin("copysign(x, y, /)") { (call) throws(ExceptionObject) in
        .float(Glibc.copysign(try call.real(0), try call.real(1)))
      },
      Builtin("fmod(x, y, /)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.real(0), try call.real(1))
        return try checked(Glibc.fmod(x, y), x, y)
      },
      Builtin("remainder(x, y, /)") { (call) throws(ExceptionObject) in
        let (x, y) = (try call.real(0), try call.real(1))
        return try checked(Glibc.remainder(x, y), x, y)
      },
      Builtin("ldexp(x, i, /)") { (call) throws(ExceptionObject) in
        let x = try call.real(0)
        return try checked(scalbn(x, Int32(clamping: try call.machine.integer(call[1]))), x)
      },
      Builtin("frexp(x, /)") { (call) throws(ExceptionObject) in
        let (fraction, exponent) = Glibc.frexp(try call.real(0))
        return .tuple([.float(fraction), .int(exponent)])
      },
      Builtin("modf(x, /)") { (call) throws(ExceptionObject) in
        let x = try call.real(0)
        let whole = x.rounded(.towardZero)
        return .tuple([
          .float(x.isInfinite ? Glibc.copysign(0, x) : Glibc.copysign(x - whole, x)), .float(whole),
        ])
      },
      Builtin("nextafter(x, y, /)") { (call) throws(ExceptionObject) in
        .float(Glibc.nextafter(try call.real(0), try call.real(1)))
      },
      Builtin("ulp(x, /)") { (call) throws(ExceptionObject) in
        let x = try call.real(0).magnitude
        return .float(x.isNaN || x.isInfinite ? x : x.ulp)
      },
      Builtin(variadic: "hypot(*coordinates)") { (call) throws(ExceptionObject) in
        var coordinates: [Double] = []
        for i in 0..<call.count { coordinates.append(try call.real(i)) }
        return .float(length(coordinates))
      },
      Builtin("dist(p, q, /)") { (call) throws(ExceptionObject) in
        let (p, q) = (try call.reals(0), try call.reals(1))
        guard p.count == q.count else {
          throw .valueError("both points must have the same number of dimensions")
        }
        return .float(length(zip(p, q).map { $0 - $1 }))
      },
    ]
  }

  /// The Euclidean norm, scaled so that no square overflows.
  private static func length(_ coordinates: [Double]) -> Double {
    if coordinates.contains(where: \.isInfinite) { return .infinity }
    let largest = coordinates.reduce(0) { Swift.max($0, $1.magnitude) }
    if coordinates.count == 2 { return Glibc.hypot(coordinates[0], coordinates[1]) }
    if largest == 0 || largest.isNaN { return largest }
    return largest * coordinates.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  private static var predicates: [Builtin] {
    [
      Builtin("isnan(x, /)") { (call) throws(ExceptionObject) in .bool(try call.real(0).isNaN) },
      Builtin("isinf(x, /)") { (call) throws(ExceptionObject) in .bool(try call.real(0).isInfinite) },
      Builtin("isfinite(x, /)") { (call) throws(ExceptionObject) in .bool(try call.real(0).isFinite) },
      Builtin("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)") { (call) throws(ExceptionObject) in
        let (a, b) = (try call.real(0), try call.real(1))
        let relative = call[2].isAbsent ? 1e-9 : try call.real(2)
        let absolute = call[3].isAbsent ? 0 : try call.real(3)
        if relative < 0 || absolute < 0 { throw .valueError("tolerances must be non-negative") }
        if a == b { return .bool(true) }
        if a.isInfinite || b.isInfinite { return .bool(false) }
        let difference = (a - b).magnitude
        return .bool(difference <= Swift.max(relative * Swift.max(a.magnitude, b.magnitude), absolute))
      },
    ]
  }

  // MARK: Integers

  private static var rounding: [Builtin] {
    let directions: [(String, FloatingPointRoundingRule)] = [
      ("floor", .down), ("ceil", .up), ("trunc", .towardZero),
    ]
    return directions.map { name, rule in
      Builtin("\(name)(x, /)") { (call) throws(ExceptionObject) in
        if let big = call[0].asBig { return .integer(big) }
        let rounded = try call.real(0).rounded(rule)
        return .integer(try call.machine.raising { () throws(TextError) in try integer(rounded) })
      }
    }
  }

  private static var integers: [Builtin] {
    [
      Builtin("factorial(n, /)") { (call) throws(ExceptionObject) in
        if case .float = call[0] { throw .typeError("'float' object cannot be interpreted as an integer") }
        let n = try call.machine.big(call[0])
        if let small = n.asInt, small > 200_000 {
          throw .memory("factorial of \(small) is beyond what Axle computes with")
        }
        return .integer(try call.machine.raising { () throws(TextError) in try BigInteger.factorial(n) })
      },
      Builtin("comb(n, k, /)") { (call) throws(ExceptionObject) in
        let (n, k) = (try call.machine.big(call[0]), try call.machine.big(call[1]))
        return .integer(
          try call.machine.raising { () throws(TextError) in try BigInteger.combinations(n, k) })
      },
      Builtin("perm(n, k=None, /)") { (call) throws(ExceptionObject) in
        let n = try call.machine.big(call[0])
        let k = try call[1].given.map(call.machine.big) ?? n
        return .integer(
          try call.machine.raising { () throws(TextError) in try BigInteger.permutations(n, k) })
      },
      Builtin(variadic: "gcd(*integers)") { (call) throws(ExceptionObject) in
        try call.folded(BigInteger(0), BigInteger.gcd)
      },
      Builtin(variadic: "lcm(*integers)") { (call) throws(ExceptionObject) in
        try call.folded(BigInteger(1), BigInteger.lcm)
      },
      Builtin("isqrt(n, /)") { (call) throws(ExceptionObject) in
        let n = try call.machine.big(call[0])
        return .integer(try call.machine.raising { () throws(TextError) in try n.squareRoot() })
      },
    ]
  }

  // MARK: Sums and products

  private static var sums: [Builtin] {
    [
      Builtin("prod(iterable, /, *, start=1)") { (call) throws(ExceptionObject) in
        var product = call[1].isAbsent ? .int(1) : call[1]
        for item in try call.machine.elements(call[0]) {
          product = try call.machine.binaryOperation(.multiply, product, item)
        }
        return product
      },
      Builtin("fsum(seq, /)") { (call) throws(ExceptionObject) in
        .float(exactSum(try call.reals(0)))
      },
    ]
  }

  /// The sum, rounded once: Shewchuk's algorithm keeps the partial sums without error.
  private static func exactSum(_ values: [Double]) -> Double {
    var partials: [Double] = []
    for value in values {
      guard value.isFinite else { return values.reduce(0, +) }
      var x = value
      var kept: [Double] = []
      for partial in partials {
        let (large, small) = x.magnitude < partial.magnitude ? (partial, x) : (x, partial)
        let high = large + small
        let low = small - (high - large)
        if low != 0 { kept.append(low) }
        x = high
      }
      partials = kept + [x]
    }
    return roundedOnce(partials)
  }

  /// Adds partial sums of growing size from the top, and settles a tie by what lies below.
  private static func roundedOnce(_ partials: [Double]) -> Double {
    var rest = partials
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let next = rest.popLast() {
      let sum = high + next
      low = next - (sum - high)
      high = sum
      if low != 0 { break }
    }
    if let below = rest.last, (low < 0 && below < 0) || (low > 0 && below > 0) {
      let doubled = low * 2
      let sum = high + doubled
      if doubled == sum - high { high = sum }
    }
    return high
  }
}

extension Arguments {
  /// A real number, as a float.
  func real(_ i: Int) throws(ExceptionObject) -> Double {
    switch self[i] {
    case .float(let value): return value
    case .int, .bool, .bigInt, .value: return try machine.float(self[i])
    default: throw .typeError("must be real number, not \(self[i].typeName)")
    }
  }

  func reals(_ i: Int) throws(ExceptionObject) -> [Double] {
    var values: [Double] = []
    for item in try machine.elements(self[i]) {
      guard Numbers.isNumber(item) || item.isArray else {
        throw .typeError("must be real number, not \(item.typeName)")
      }
      values.append(try machine.float(item))
    }
    return values
  }

  /// A logarithm; of integers that no float holds too.
  fileprivate func logarithm(_ i: Int, _ apply: (Double) -> Double) throws(ExceptionObject) -> Double {
    if let big = self[i].asBig {
      guard big.signum > 0 else { throw .valueError("math domain error") }
      if let value = big.asDouble { return apply(value) }
      let shift = big.bitLength - 60
      return apply((big >> shift).asDouble!) + Double(shift) * apply(2)
    }
    let x = try real(i)
    if x <= 0 { throw .valueError("math domain error") }
    return apply(x)
  }

  fileprivate func folded(
    _ start: BigInteger, _ combine: (BigInteger, BigInteger) -> BigInteger
  ) throws(ExceptionObject) -> Object {
    var result = start
    for i in 0..<count { result = combine(result, try machine.big(self[i])) }
    return .integer(result)
  }
}

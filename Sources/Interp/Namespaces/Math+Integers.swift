import Glibc

/// Functions on integers of any size.
extension MathModule {
  static var integers: [Builtin] {
    [
      Builtin(variadic: "gcd(*integers)") { a throws(ExceptionObject) in
        try fold(a, "gcd", from: .zero, BigInteger.gcd)
      },
      Builtin(variadic: "lcm(*integers)") { a throws(ExceptionObject) in
        try fold(a, "lcm", from: .one, BigInteger.lcm)
      },
      Builtin("math.isqrt(n, /)") { a throws(ExceptionObject) in
        let n = try a.big(0)
        return .integer(try raising { () throws(TextError) in try n.squareRoot() })
      },
      Builtin("math.factorial(x, /)") { a throws(ExceptionObject) in try factorial(try a.big(0)) },
      Builtin("comb(n, k, /)") { a throws(ExceptionObject) in
        let (n, k) = (try a.big(0), try a.big(1))
        if !n.isNegative && !k.isNegative { try checkSize(factors: min(k, n - k), of: n) }
        return .integer(try raising { () throws(TextError) in try BigInteger.combinations(n, k) })
      },
      Builtin("perm(n, k=None, /)") { a throws(ExceptionObject) in
        let n = try a.big(0)
        guard a[1].given != nil else { return try factorial(n) }
        let k = try a.big(1)
        // Of fewer things than that there is no choice, and nothing to compute.
        if !k.isNegative && k <= n { try checkSize(factors: k, of: n) }
        return .integer(try raising { () throws(TextError) in try BigInteger.permutations(n, k) })
      },
    ]
  }

  private static func fold(
    _ a: Arguments, _ name: String, from start: BigInteger,
    _ combine: (BigInteger, BigInteger) throws(TextError) -> BigInteger
  ) throws(ExceptionObject) -> Object {
    try a.refuseKeywords(of: "math.\(name)")
    var result = start
    for i in 0..<a.count {
      let next = try a.big(i)
      result = try raising { () throws(TextError) in try combine(result, next) }
    }
    return .integer(result)
  }

  private static func factorial(_ n: BigInteger) throws(ExceptionObject) -> Object {
    try checkSize(factors: n, of: n)
    return .integer(try raising { () throws(TextError) in try BigInteger.factorial(n) })
  }

  /// Refuses products that would take minutes and fill the memory.
  private static func checkSize(factors: BigInteger, of n: BigInteger) throws(ExceptionObject) {
    guard let count = factors.asInt, count > 0 else { return }
    if count > Int32.max || count * n.bitLength > 1 << 25 {
      throw .memory("an integer of so many bits is beyond what Axle computes with")
    }
  }
}

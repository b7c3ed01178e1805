/// The functions of Python's `math` module on integers of any size, with its error messages.
extension BigInteger {
  package static func gcd(_ lhs: BigInteger, _ rhs: BigInteger) throws(TextError) -> BigInteger {
    var (a, b) = (lhs.magnitude, rhs.magnitude)
    while !b.isZero { (a, b) = (b, try a.dividedWithRemainder(by: b).remainder) }
    return BigInteger(isNegative: false, magnitude: a)
  }

  package static func lcm(_ lhs: BigInteger, _ rhs: BigInteger) throws(TextError) -> BigInteger {
    if lhs.isZero || rhs.isZero { return .zero }
    return try (lhs.floorDivided(by: gcd(lhs, rhs)).quotient * rhs).absolute
  }

  /// `math.isqrt`: the root, rounded down.
  package func squareRoot() throws(TextError) -> BigInteger {
    guard !isNegative else { throw .value("isqrt() argument must be nonnegative") }
    if isZero { return self }
    // Newton's method comes down from a power of two above the root, and stops when it no longer falls.
    var root = BigInteger.one << ((bitLength + 1) / 2)
    while true {
      let next = (root + (try floorDivided(by: root).quotient)) >> 1
      if next >= root { return root }
      root = next
    }
  }

  /// `math.factorial`.
  package static func factorial(_ n: BigInteger) throws(TextError) -> BigInteger {
    guard !n.isNegative else { throw .value("factorial() not defined for negative values") }
    guard let count = n.asInt else {
      throw .overflow("factorial() argument should not exceed \(Int.max)")
    }
    return count < 2 ? .one : try product(2...count)
  }

  /// `math.comb`: the ways to choose `k` of `n`, without order.
  package static func combinations(_ n: BigInteger, _ k: BigInteger) throws(TextError) -> BigInteger {
    try checkNotNegative(n, k)
    if k > n { return .zero }
    guard let count = min(k, n - k).asInt else {
      throw .overflow("min(n - k, k) must not exceed \(Int.max)")
    }
    return try fallingProduct(n, count).floorDivided(by: factorial(BigInteger(count))).quotient
  }

  /// `math.perm`: the ways to choose `k` of `n` in order.
  package static func permutations(_ n: BigInteger, _ k: BigInteger) throws(TextError) -> BigInteger {
    try checkNotNegative(n, k)
    if k > n { return .zero }
    guard let count = k.asInt else { throw .overflow("k must not exceed \(Int.max)") }
    return try fallingProduct(n, count)
  }

  private static func checkNotNegative(_ n: BigInteger, _ k: BigInteger) throws(TextError) {
    if n.isNegative { throw .value("n must be a non-negative integer") }
    if k.isNegative { throw .value("k must be a non-negative integer") }
  }

  /// `n (n-1) … (n-count+1)`.
  private static func fallingProduct(_ n: BigInteger, _ count: Int) throws(TextError) -> BigInteger {
    if count == 0 { return .one }
    if let small = n.asInt { return try product((small - count + 1)...small) }
    var product = BigInteger.one
    for i in 0..<count { product = try product * (n - BigInteger(i)) }
    return product
  }

  /// The product of a range, in halves, so that large factors meet large ones.
  private static func product(_ range: ClosedRange<Int>) throws(TextError) -> BigInteger {
    guard range.count > 16 else {
      let magnitude = range.reduce(into: Magnitude.one) { $0.multiply(by: UInt($1), adding: 0) }
      return BigInteger(isNegative: false, magnitude: magnitude)
    }
    let middle = range.lowerBound + range.count / 2
    return try product(range.lowerBound...middle) * product((middle + 1)...range.upperBound)
  }
}

/// Shifts and bitwise operators, as if in two's complement with endless sign bits.
extension BigInteger {
  /// The caller refuses negative counts.
  package static func << (lhs: BigInteger, count: Int) -> BigInteger {
    BigInteger(isNegative: lhs.isNegative, magnitude: lhs.magnitude << count)
  }

  /// The quotient by a power of two, rounded down. The caller refuses negative counts.
  package static func >> (lhs: BigInteger, count: Int) -> BigInteger {
    guard lhs.isNegative else { return BigInteger(isNegative: false, magnitude: lhs.magnitude >> count) }
    return ~BigInteger(isNegative: false, magnitude: (~lhs).magnitude >> count)
  }

  package static prefix func ~ (value: BigInteger) -> BigInteger { -(value + .one) }

  package static func & (lhs: BigInteger, rhs: BigInteger) -> BigInteger { combine(lhs, rhs, by: &) }
  package static func | (lhs: BigInteger, rhs: BigInteger) -> BigInteger { combine(lhs, rhs, by: |) }
  package static func ^ (lhs: BigInteger, rhs: BigInteger) -> BigInteger { combine(lhs, rhs, by: ^) }

  private static func combine(
    _ lhs: BigInteger, _ rhs: BigInteger, by operation: (UInt, UInt) -> UInt
  ) -> BigInteger {
    let count = max(lhs.magnitude.words.count, rhs.magnitude.words.count) + 1
    let pairs = zip(lhs.twosComplement(count: count), rhs.twosComplement(count: count))
    return BigInteger(twosComplement: pairs.map { operation($0, $1) })
  }

  private func twosComplement(count: Int) -> [UInt] {
    let words = magnitude.words + Array(repeating: 0, count: count - magnitude.words.count)
    return isNegative ? BigInteger.negated(words) : words
  }

  private init(twosComplement words: [UInt]) {
    let isNegative = words.last.map { Int(bitPattern: $0) < 0 } ?? false
    self.init(
      isNegative: isNegative,
      magnitude: Magnitude(words: isNegative ? BigInteger.negated(words) : words))
  }

  private static func negated(_ words: [UInt]) -> [UInt] {
    var carry: UInt = 1
    return words.map { word in
      let negated: UInt
      (negated, carry) = (~word).adding(0, carry: carry)
      return negated
    }
  }
}

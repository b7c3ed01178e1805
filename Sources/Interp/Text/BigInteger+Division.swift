extension BigInteger {
  /// Python's `divmod`: the quotient is rounded down, the remainder has the sign of the divisor.
  ///
  /// The caller refuses a divisor of zero.
  package func floorDivided(
    by divisor: BigInteger
  ) throws(TextError) -> (quotient: BigInteger, remainder: BigInteger) {
    let (quotient, remainder) = try magnitude.dividedWithRemainder(by: divisor.magnitude)
    if isNegative == divisor.isNegative || remainder.isZero {
      return (
        BigInteger(isNegative: isNegative != divisor.isNegative, magnitude: quotient),
        BigInteger(isNegative: divisor.isNegative, magnitude: remainder)
      )
    }
    return (
      BigInteger(isNegative: true, magnitude: quotient + .one),
      BigInteger(isNegative: divisor.isNegative, magnitude: divisor.magnitude - remainder)
    )
  }

  /// Python's `lhs / rhs`, correctly rounded; nil if it is too large for a float.
  ///
  /// The caller refuses a divisor of zero.
  package func trueDivided(by divisor: BigInteger) throws(TextError) -> Double? {
    // A quotient of at least 66 bits and whether anything remains are enough to round by.
    let shift = divisor.bitLength - bitLength + 66
    let (quotient, remainder) =
      shift >= 0
      ? try (magnitude << shift).dividedWithRemainder(by: divisor.magnitude)
      : try magnitude.dividedWithRemainder(by: divisor.magnitude << -shift)
    let result = quotient.rounded(timesTwoToThe: -shift, isExact: remainder.isZero)
    return isNegative != divisor.isNegative ? result.map(-) : result
  }
}

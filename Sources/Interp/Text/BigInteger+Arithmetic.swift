extension BigInteger {
  package var absolute: BigInteger { BigInteger(isNegative: false, magnitude: magnitude) }

  package static prefix func - (value: BigInteger) -> BigInteger {
    BigInteger(isNegative: !value.isNegative, magnitude: value.magnitude)
  }

  package static func + (lhs: BigInteger, rhs: BigInteger) -> BigInteger {
    if lhs.isNegative == rhs.isNegative {
      return BigInteger(isNegative: lhs.isNegative, magnitude: lhs.magnitude + rhs.magnitude)
    }
    return lhs.magnitude < rhs.magnitude
      ? BigInteger(isNegative: rhs.isNegative, magnitude: rhs.magnitude - lhs.magnitude)
      : BigInteger(isNegative: lhs.isNegative, magnitude: lhs.magnitude - rhs.magnitude)
  }

  package static func - (lhs: BigInteger, rhs: BigInteger) -> BigInteger { lhs + -rhs }

  package static func * (lhs: BigInteger, rhs: BigInteger) throws(TextError) -> BigInteger {
    BigInteger(
      isNegative: lhs.isNegative != rhs.isNegative, magnitude: try lhs.magnitude * rhs.magnitude)
  }

  /// `self ** exponent`, for an exponent that is not negative.
  package func power(_ exponent: Int) throws(TextError) -> BigInteger {
    BigInteger(
      isNegative: isNegative && exponent % 2 == 1, magnitude: try magnitude.power(exponent))
  }

  /// Python's `pow(base, exponent, modulus)`; the result has the sign of the modulus.
  package func power(_ exponent: BigInteger, modulo modulus: BigInteger) throws(TextError) -> BigInteger {
    guard !modulus.isZero else { throw .value("pow() 3rd argument cannot be 0") }
    let base = exponent.isNegative ? try inverse(modulo: modulus.absolute) : self
    let divisor = modulus.magnitude
    let square = try base.floorDivided(by: modulus.absolute).remainder.magnitude
    let result = try square.power(exponent.magnitude, modulo: divisor)
    return try BigInteger(isNegative: false, magnitude: result).floorDivided(by: modulus).remainder
  }

  /// The number that times `self` leaves one, found by Euclid's extended algorithm.
  private func inverse(modulo modulus: BigInteger) throws(TextError) -> BigInteger {
    var (previous, current) = (modulus, try floorDivided(by: modulus).remainder)
    var (previousFactor, factor) = (BigInteger.zero, BigInteger.one)
    while !current.isZero {
      let (quotient, remainder) = try previous.floorDivided(by: current)
      (previous, current) = (current, remainder)
      (previousFactor, factor) = (factor, previousFactor - (try quotient * factor))
    }
    guard previous == .one else { throw .value("base is not invertible for the given modulus") }
    return previousFactor
  }
}

extension Magnitude {
  fileprivate func power(_ exponent: Magnitude, modulo divisor: Magnitude) throws(TextError) -> Magnitude {
    var result = try Magnitude.one.dividedWithRemainder(by: divisor).remainder
    for bit in (0..<exponent.bitLength).reversed() {
      result = try (result * result).dividedWithRemainder(by: divisor).remainder
      if exponent.bits(at: bit, count: 1) == 1 {
        result = try (result * self).dividedWithRemainder(by: divisor).remainder
      }
    }
    return result
  }
}

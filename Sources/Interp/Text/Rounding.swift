/// Python's `round(value)` of a float to an integer: ties to even.
///
/// - Throws: CPython's errors for infinities and NaN.
package func roundToInteger(_ value: Double) throws(TextError) -> BigInteger {
  try integer(value.rounded(.toNearestOrEven))
}

/// Python's `int(value)`, cut off towards zero.
///
/// - Throws: CPython's errors for infinities and NaN.
package func integer(_ value: Double) throws(TextError) -> BigInteger {
  guard let result = BigInteger(truncating: value) else {
    throw value.isNaN
      ? .value("cannot convert float NaN to integer") : .overflow("cannot convert float infinity to integer")
  }
  return result
}

/// Python's `round(value, ndigits)` of a float: the decimal digits are rounded correctly, then read back.
package func round(_ value: Double, digits: Int) throws(TextError) -> Double {
  // Outside of this a float has no digits there to round.
  guard value.isFinite, digits <= 323 else { return value }
  guard digits >= -308 else { return 0 * value }
  let result = DecimalDigits(value, afterPoint: digits).nearest
  guard result.isFinite else { throw .overflow("rounded value too large to represent") }
  return result
}

/// Python's `round(value, ndigits)` of an integer: a negative number of digits rounds tens, hundreds …, ties
/// to even.
package func round(_ value: BigInteger, digits: Int) throws(TextError) -> BigInteger {
  guard digits < 0, !value.isZero else { return value }
  // A power of ten beyond twice the value rounds to zero, and need not be computed.
  guard -digits <= value.bitLength else { return .zero }
  let unit = try (10 as BigInteger).power(-digits)
  let (quotient, remainder) = try value.floorDivided(by: unit)
  let twice = remainder << 1
  let isUp = twice > unit || twice == unit && quotient.isOdd
  return try (isUp ? quotient + .one : quotient) * unit
}

/// Python's `value.as_integer_ratio()`.
package func integerRatio(
  _ value: Double
) throws(TextError) -> (numerator: BigInteger, denominator: BigInteger) {
  guard value.isFinite else {
    throw value.isNaN
      ? .value("cannot convert NaN to integer ratio") : .overflow("cannot convert Infinity to integer ratio")
  }
  guard value != 0 else { return (.zero, .one) }
  // An odd whole number times a power of two.
  let width = value.significandWidth
  let odd = BigInteger(Int(value.significand * Double(sign: .plus, exponent: width, significand: 1)))
  let numerator = value < 0 ? -odd : odd
  let exponent = Int(value.exponent) - width
  return exponent >= 0 ? (numerator << exponent, .one) : (numerator, .one << -exponent)
}

/// Python's `value.hex()`.
package func hexText(_ value: Double) -> [UInt8] {
  guard value.isFinite else { return floatRepr(value) }
  let sign = value.sign == .minus ? "-" : ""
  guard value != 0 else { return Array("\(sign)0x0.0p+0".utf8) }
  let digits = Magnitude(UInt(value.significandBitPattern)).digits(radix: 16)
  let fraction = String(repeating: "0", count: 13 - digits.count) + String(decoding: digits, as: UTF8.self)
  // Subnormal floats keep the exponent of the smallest normal one.
  let exponent = max(Int(value.exponent), -1022)
  return Array("\(sign)0x\(value.isNormal ? 1 : 0).\(fraction)p\(exponent < 0 ? "" : "+")\(exponent)".utf8)
}

extension BigInteger {
  /// Python's `int(value)`: cut off towards zero. Nil for infinities and NaN.
  package init?(truncating value: Double) {
    guard value.isFinite else { return nil }
    if let small = Int(exactly: value.rounded(.towardZero)) {
      self.init(small)
    } else {
      let magnitude = Magnitude(UInt(value.significandBitPattern | 1 << 52)) << (Int(value.exponent) - 52)
      self.init(isNegative: value < 0, magnitude: magnitude)
    }
  }

  /// The nearest float, ties to even; nil if that is past the largest one.
  package var asDouble: Double? {
    let result = magnitude.rounded(timesTwoToThe: 0, isExact: true)
    return isNegative ? result.map(-) : result
  }

  /// Python's order of an int and a float, by their exact values: -1, 0 or 1; nil for NaN.
  package func compare(_ other: Double) -> Int? {
    if other.isNaN { return nil }
    guard let whole = BigInteger(truncating: other) else { return other > 0 ? -1 : 1 }
    if self != whole { return self < whole ? -1 : 1 }
    let fraction = other - other.rounded(.towardZero)
    return fraction == 0 ? 0 : fraction > 0 ? -1 : 1
  }
}

extension Magnitude {
  /// The float nearest to `self * 2**exponent`, ties to even; nil past the largest one.
  ///
  /// - Parameter isExact: Whether `self` is the whole value, not that with something cut off.
  func rounded(timesTwoToThe exponent: Int, isExact: Bool) -> Double? {
    // Below the normal floats the last place stays at 2⁻¹⁰⁷⁴.
    let dropped = max(bitLength - 53, -1074 - exponent, 0)
    let kept = (self >> dropped).asWord ?? 0
    let isHalf = dropped > 0 && bits(at: dropped - 1, count: 1) == 1
    let isMoreThanHalf = isHalf && (!isExact || hasBits(below: dropped - 1))
    let significand = Double(isMoreThanHalf || isHalf && kept & 1 == 1 ? kept + 1 : kept)
    let result = significand.scaled(byTwoToThe: exponent + dropped)
    return result.isFinite ? result : nil
  }
}

extension Double {
  /// `self * 2**exponent`, for a result that needs no rounding.
  fileprivate func scaled(byTwoToThe exponent: Int) -> Double {
    guard self != 0 else { return self }
    return exponent > 1024 ? .infinity : Double(sign: .plus, exponent: exponent, significand: self)
  }
}

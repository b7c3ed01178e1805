/// A binary format of floating-point numbers (IEEE 754): a sign, the exponent, the fraction, and what follows of them.
package struct FloatFormat: Hashable, Sendable {
  package let exponentBits: Int
  package let fractionBits: Int

  package static let float16 = FloatFormat(exponentBits: 5, fractionBits: 10)
  package static let bfloat16 = FloatFormat(exponentBits: 8, fractionBits: 7)
  package static let float32 = FloatFormat(exponentBits: 8, fractionBits: 23)
  package static let float64 = FloatFormat(exponentBits: 11, fractionBits: 52)

  package var bias: Int { 1 << (exponentBits - 1) - 1 }
  package var exponentMask: Int { 1 << exponentBits - 1 }
  /// The bits of the number 1.
  package var one: Int { bias << fractionBits }
  /// The distance from 1 to the next number.
  package var epsilon: Double { power(-fractionBits) }
  package var largest: Double { (2 - epsilon) * power(bias) }
  package var smallestNormal: Double { power(1 - bias) }
  package var smallestSubnormal: Double { power(1 - bias - fractionBits) }
  /// How many decimal digits every number keeps.
  package var decimalDigits: Int { Int(Double(fractionBits) * 0.30102999566398119521) }

  private func power(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: 1) }
}

extension DType {
  /// The format of the floats; that of float32, to which integers are promoted, for other types.
  package var floatFormat: FloatFormat {
    switch self {
    case .float16: .float16
    case .bfloat16: .bfloat16
    case .float32, .bool, .int8, .int16, .int32, .uint8, .uint16, .uint32: .float32
    }
  }
}

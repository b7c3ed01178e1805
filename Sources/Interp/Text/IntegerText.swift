/// What formatting asks of an integer; the machine's integers and the large ones both answer.
package protocol IntegerText {
  /// The digits in a radix, with a minus sign and without prefix.
  func digits(radix: Int) throws(TextError) -> [UInt8]
  var asInt: Int? { get }
  /// The nearest float, nil if it would be infinite.
  var asDouble: Double? { get }
}

extension BigInteger: IntegerText {}

extension Int: IntegerText {
  package func digits(radix: Int) -> [UInt8] {
    // A word in binary, and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 65) { buffer in
      var (rest, start) = (magnitude, buffer.count)
      repeat {
        start -= 1
        (buffer[start], rest) = (asciiDigit(rest % UInt(radix)), rest / UInt(radix))
      } while rest > 0
      if self < 0 {
        start -= 1
        buffer[start] = UInt8(ascii: "-")
      }
      return Array(buffer[start...])
    }
  }

  package var asInt: Int? { self }
  package var asDouble: Double? { Double(self) }
}

extension IntegerText {
  /// The float that a float conversion formats.
  func convertedToDouble() throws(TextError) -> Double {
    guard let value = asDouble else { throw .overflow("int too large to convert to float") }
    return value
  }
}

/// The radix and prefix of the conversions `b`, `o`, `x`, `X`, and of all others.
struct IntegerBase {
  let radix: Int
  let prefix: [UInt8]
  let isUppercase: Bool

  init(conversion: Unicode.Scalar) {
    isUppercase = conversion == "X"
    switch conversion {
    case "b": (radix, prefix) = (2, Array("0b".utf8))
    case "o": (radix, prefix) = (8, Array("0o".utf8))
    case "x": (radix, prefix) = (16, Array("0x".utf8))
    case "X": (radix, prefix) = (16, Array("0X".utf8))
    default: (radix, prefix) = (10, [])
    }
  }

  /// The digits and, apart from them, whether the number is negative.
  func digits(_ value: some IntegerText) throws(TextError) -> (isNegative: Bool, digits: [UInt8]) {
    var digits = try value.digits(radix: radix)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    return (isNegative, isUppercase ? Text(ascii: digits).upper().bytes : digits)
  }
}

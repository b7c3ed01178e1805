#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A finite float in decimal: `0.digits × 10**point`, as CPython's `dtoa` returns it.
///
/// No trailing zeros; zero has no digits.
struct DecimalDigits: Equatable {
  let isNegative: Bool
  private(set) var digits: [UInt8]
  private(set) var point: Int

  /// The fewest digits that read back as the same float.
  init(shortest value: Double) {
    self.init(parsing: Array(value.description.utf8))
  }

  /// Rounded to a number of significant digits, at least one.
  init(_ value: Double, significant count: Int) {
    // The exact value of a float has at most 767 digits.
    self.init(parsing: printed(value, .scientific, precision: min(count, 767) - 1))
  }

  /// Rounded to a number of digits after the decimal point, or, if that is negative, before it.
  init(_ value: Double, afterPoint count: Int) {
    if let scaled = value.magnitude.roundedProduct(powerOfTen: count) {
      self.init(isNegative: value.sign == .minus, digits: scaled.digits(radix: 10), unit: -count)
    } else if count >= 0 {
      self.init(parsing: printed(value, .fixed, precision: min(count, 1074)))
    } else {
      self.init(value, significant: 767)
      round(to: point + count)
    }
  }

  /// A whole number of units of `10**unit`.
  private init(isNegative: Bool, digits: [UInt8], unit: Int) {
    self.isNegative = isNegative
    self.digits = digits
    point = digits.count + unit
    normalize()
  }

  /// Reads `-123.45e-6`.
  private init(parsing text: [UInt8]) {
    let exponentMark = text.firstIndex(of: UInt8(ascii: "e"))
    let mantissa = text[..<(exponentMark ?? text.count)]
    let exponent = exponentMark.map { Int(String(decoding: text[($0 + 1)...], as: UTF8.self))! } ?? 0
    isNegative = text.first == UInt8(ascii: "-")
    let number = mantissa.drop { $0 == UInt8(ascii: "-") }
    let whole = number.prefix { $0 != UInt8(ascii: ".") }
    digits = Array(whole + number.dropFirst(whole.count + 1))
    point = whole.count + exponent
    normalize()
  }

  /// Rounds half to even; a count below one leaves one unit or nothing.
  private mutating func round(to count: Int) {
    guard count < digits.count else { return }
    let isUp = roundsUp(after: count)
    digits = Array(digits.prefix(max(count, 0)))
    if isUp { increment() }
    normalize()
  }

  private func roundsUp(after count: Int) -> Bool {
    guard count >= 0 else { return false }
    let five = UInt8(ascii: "5")
    guard digits[count] == five, count + 1 == digits.count else { return digits[count] >= five }
    return count > 0 && digits[count - 1] % 2 == 1
  }

  /// Adds one in the last place; nines carry.
  private mutating func increment() {
    while digits.last == UInt8(ascii: "9") { digits.removeLast() }
    if digits.isEmpty {
      digits = [UInt8(ascii: "1")]
      point += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }

  private mutating func normalize() {
    let zero = UInt8(ascii: "0")
    while digits.last == zero { digits.removeLast() }
    let leading = digits.prefix { $0 == zero }.count
    digits.removeFirst(leading)
    point = digits.isEmpty ? 1 : point - leading
  }

  /// The float that is nearest to these digits.
  var nearest: Double {
    let text = (isNegative ? [UInt8(ascii: "-")] : []) + Array("0.".utf8) + digits + Array("e\(point)".utf8)
    return nearestDouble(text)
  }
}

private enum Conversion: String {
  case scientific = "%.*e"
  case fixed = "%.*f"
}

/// C's `printf` of a float, which glibc rounds correctly, half to even.
private func printed(_ value: Double, _ conversion: Conversion, precision: Int) -> [UInt8] {
  withVaList([Int32(precision), value]) { arguments in
    // "%.1074f" of the largest float has 309 digits before the point.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1400) { buffer in
      let count = vsnprintf(buffer.baseAddress, buffer.count, conversion.rawValue, arguments)
      return buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
    }
  }
}

extension Double {
  /// `self * 10**count`, rounded half to even from the exact product.
  ///
  /// 128 bits hold it for ordinary sizes; nil means that they do not.
  func roundedProduct(powerOfTen count: Int) -> Int? {
    guard 0...18 ~= count, -64...52 ~= exponent else { return self == 0 ? 0 : nil }
    let unit = UInt128(1) << (52 - exponent)
    let power = repeatElement(UInt128(10), count: count).reduce(1, *)
    // 53 bits of the float and 60 of the power.
    let product = UInt128(significandBitPattern | 1 << 52) * power
    let (whole, twice) = (product >> (52 - exponent), (product & (unit - 1)) << 1)
    let isUp = twice > unit || twice == unit && whole & 1 == 1
    return Int(exactly: isUp ? whole + 1 : whole)
  }
}

/// The float nearest to a plain ASCII number, by C's `strtod`, which glibc rounds correctly.
func nearestDouble(_ text: [UInt8]) -> Double {
  (text + [0]).withUnsafeBytes { strtod($0.baseAddress!.assumingMemoryBound(to: CChar.self), nil) }
}

/// CPython converts no more decimal digits than this (`sys.get_int_max_str_digits()`).
private let longestDecimal = 4300

extension BigInteger {
  /// The digits in radix 2 to 36 with a sign and no prefix, as ASCII.
  ///
  /// - Throws: CPython's limit of 4300 digits, for radixes that are no power of two.
  package func digits(radix: Int = 10) throws(TextError) -> [UInt8] {
    // 4300 decimal digits have at most 14,285 bits: what is far above is refused before it is converted.
    let isLimited = radix.nonzeroBitCount != 1
    if isLimited, bitLength > 15_000 { throw tooManyDigits() }
    let digits = magnitude.digits(radix: radix)
    if isLimited, digits.count > longestDecimal { throw tooManyDigits() }
    return isNegative ? [UInt8(ascii: "-")] + digits : digits
  }

  /// Python's `int(text, base)`: spaces around, a sign, a prefix, underscores; base 0 reads the prefix.
  ///
  /// - Throws: CPython's `ValueError`, with its sentence.
  package init(parsing text: Text, base: Int = 10) throws(TextError) {
    guard base == 0 || (2...36).contains(base) else {
      throw .value("int() base must be >= 2 and <= 36, or 0")
    }
    var scanner = IntegerScanner(text.plainDigitsAndSpaces(), base: base)
    guard let digits = scanner.scan() else {
      throw .value("invalid literal for int() with base \(base): \(text.repr.prefix(200).string)")
    }
    if scanner.base.nonzeroBitCount != 1, digits.count > longestDecimal {
      throw tooManyDigits(": value has \(digits.count) digits")
    }
    self.init(
      isNegative: scanner.isNegative, magnitude: Magnitude(digitValues: digits, radix: scanner.base))
  }

  /// The number of an integer literal: ASCII digits of the radix without prefix, underscores allowed.
  ///
  /// - Throws: CPython's limit of 4300 digits, for radix 10.
  package init(literalDigits digits: some Collection<UInt8>, radix: Int) throws(TextError) {
    let values = digits.compactMap(digitValue)
    if radix == 10, values.count > longestDecimal {
      throw tooManyDigits(": value has \(values.count) digits")
    }
    self.init(isNegative: false, magnitude: Magnitude(digitValues: values, radix: radix))
  }
}

private func tooManyDigits(_ detail: String = "") -> TextError {
  .value(
    "Exceeds the limit (\(longestDecimal) digits) for integer string conversion\(detail); "
      + "use sys.set_int_max_str_digits() to increase the limit")
}

/// Reads what `int()` accepts: spaces, a sign, a prefix, digits with single underscores between them.
private struct IntegerScanner {
  private var rest: ArraySlice<UInt8>
  private(set) var base: Int
  private(set) var isNegative = false

  init(_ text: [UInt8], base: Int) {
    rest = text[...].trimmingASCIISpaces()
    self.base = base
  }

  /// The values of the digits, or nil if the text is no integer.
  mutating func scan() -> [UInt8]? {
    scanSign()
    let mayHaveLeadingZeros = base != 0
    let hasPrefix = scanPrefix()
    if base == 0 { base = 10 }
    // An underscore may stand between a prefix and the first digit.
    if hasPrefix, rest.first == UInt8(ascii: "_") { rest = rest.dropFirst() }
    guard let values = scanDigits() else { return nil }
    let isPlainZero = values.allSatisfy { $0 == 0 }
    if !mayHaveLeadingZeros, !hasPrefix, values.first == 0, !isPlainZero { return nil }
    return values
  }

  private mutating func scanSign() {
    guard let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return }
    isNegative = first == UInt8(ascii: "-")
    rest = rest.dropFirst()
  }

  private mutating func scanPrefix() -> Bool {
    guard rest.first == UInt8(ascii: "0"), let letter = rest.dropFirst().first else { return false }
    let radix: Int
    switch letter {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): radix = 16
    case UInt8(ascii: "o"), UInt8(ascii: "O"): radix = 8
    case UInt8(ascii: "b"), UInt8(ascii: "B"): radix = 2
    default: return false
    }
    guard base == 0 || base == radix else { return false }
    base = radix
    rest = rest.dropFirst(2)
    return true
  }

  private func scanDigits() -> [UInt8]? {
    guard let digits = rest.removingUnderscores(between: { digitValue($0) != nil }), !digits.isEmpty else {
      return nil
    }
    var values: [UInt8] = []
    values.reserveCapacity(digits.count)
    for digit in digits {
      guard let value = digitValue(digit), value < base else { return nil }
      values.append(value)
    }
    return values
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces that C's `isspace` knows at both ends.
  func trimmingASCIISpaces() -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) })
    else { return [] }
    return self[first...last]
  }

  /// Without underscores; nil if one does not stand between two digits.
  func removingUnderscores(between isDigit: (UInt8) -> Bool) -> [UInt8]? {
    let underscore = UInt8(ascii: "_")
    guard contains(underscore) else { return Array(self) }
    for i in indices where self[i] == underscore {
      guard i > startIndex, i < endIndex - 1, isDigit(self[i - 1]), isDigit(self[i + 1]) else { return nil }
    }
    return filter { $0 != underscore }
  }
}

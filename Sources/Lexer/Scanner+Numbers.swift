import Diagnostics

extension Scanner {
  /// An integer or a float, checked here; ``NumberLiteral`` reads its value.
  mutating func scanNumber() {
    let start = position
    let kind: Token.Kind?
    switch (peek(), peek(1) | 0x20) {
    case (UInt8(ascii: "0"), UInt8(ascii: "x")): kind = scanPrefixed("hexadecimal", start) { $0.isHexDigit }
    case (UInt8(ascii: "0"), UInt8(ascii: "o")): kind = scanPrefixed("octal", start) { $0 &- 0x30 < 8 }
    case (UInt8(ascii: "0"), UInt8(ascii: "b")): kind = scanPrefixed("binary", start) { $0 &- 0x30 < 2 }
    default: kind = scanDecimal(start)
    }
    emit(kind ?? .broken, from: start)
  }

  /// The scanning functions return `nil` when they have reported a mistake and stepped over the literal.
  private mutating func scanPrefixed(_ name: String, _ start: Int, _ isDigit: (UInt8) -> Bool) -> Token.Kind?
  {
    position += 2
    guard scanDigits(isDigit, allowsLeadingUnderscore: true) else {
      if peek().isDigit { return refuseNumber("invalid digit '\(peek() - 0x30)' in \(name) literal", start) }
      return refuseNumber("invalid \(name) literal", start)
    }
    if peek().isDigit { return refuseNumber("invalid digit '\(peek() - 0x30)' in \(name) literal", start) }
    return endsWell ? .int : refuseNumber("invalid \(name) literal", start)
  }

  private mutating func scanDecimal(_ start: Int) -> Token.Kind? {
    var isFloat = false
    if peek() != UInt8(ascii: "."), !scanDigits(\.isDigit) {
      return refuseNumber("invalid decimal literal", start)
    }
    if peek() == UInt8(ascii: ".") {
      isFloat = true
      position += 1
      if peek().isDigit, !scanDigits(\.isDigit) { return refuseNumber("invalid decimal literal", start) }
    }
    if startsExponent {
      isFloat = true
      position += peek(1).isDigit ? 1 : 2
      guard scanDigits(\.isDigit) else { return refuseNumber("invalid decimal literal", start) }
    }
    if peek() | 0x20 == UInt8(ascii: "j") { return refuseComplex(start) }
    guard endsWell, !hasSignWithoutExponent else { return refuseNumber("invalid decimal literal", start) }
    return isFloat ? .float : checkedInteger(start)
  }

  private var startsExponent: Bool {
    guard peek() | 0x20 == UInt8(ascii: "e") else { return false }
    return peek(1).isDigit || (peek(1).isSign && peek(2).isDigit)
  }

  /// `1e+`, which no keyword explains.
  private var hasSignWithoutExponent: Bool { peek() | 0x20 == UInt8(ascii: "e") && peek(1).isSign }

  /// Digits, with single underscores between them.
  private mutating func scanDigits(_ isDigit: (UInt8) -> Bool, allowsLeadingUnderscore: Bool = false) -> Bool
  {
    if allowsLeadingUnderscore, peek() == UInt8(ascii: "_") { position += 1 }
    guard isDigit(peek()) else { return false }
    while true {
      while isDigit(peek()) { position += 1 }
      guard peek() == UInt8(ascii: "_") else { return true }
      position += 1
      guard isDigit(peek()) else { return false }
    }
  }

  /// A number may touch one of the keywords that can follow it (`1if x else 2`), and no other name.
  private var endsWell: Bool {
    guard peek().continuesName else { return true }
    return ["and", "else", "for", "if", "in", "is", "not", "or"].contains { keyword in
      keyword.utf8.enumerated().allSatisfy { peek($0.offset) == $0.element }
    }
  }

  private mutating func checkedInteger(_ start: Int) -> Token.Kind? {
    let digits = bytes[start..<position]
    if digits.count > 1, bytes[start] == 0x30,
      digits.contains(where: { $0 != 0x30 && $0 != UInt8(ascii: "_") })
    {
      return refuseNumber(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        start,
        help: ["write the number without the zeros in front"])
    }
    let count = digits.count - digits.count { $0 == UInt8(ascii: "_") }
    guard count <= NumberLiteral.mostDecimalDigits else {
      return refuseNumber(
        "Exceeds the limit (\(NumberLiteral.mostDecimalDigits) digits) for integer string conversion: "
          + "value has \(count) digits; use sys.set_int_max_str_digits() to increase the limit", start)
    }
    return .int
  }

  private mutating func refuseComplex(_ start: Int) -> Token.Kind? {
    position += 1
    guard endsWell else { return refuseNumber("invalid imaginary literal", start) }
    report(
      "SyntaxError: Axle has no complex numbers", start, position, label: "the j makes this number complex",
      help: ["keep the real and the imaginary part in two numbers"])
    return nil
  }

  private mutating func refuseNumber(_ title: String, _ start: Int, help: [String] = []) -> Token.Kind? {
    while peek().continuesName { position += 1 }
    let label = help.isEmpty && position - start < 40 ? "not a number that Python can read" : ""
    report("SyntaxError: \(title)", start, position, label: label, help: help)
    return nil
  }
}

extension UInt8 {
  fileprivate var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }
  var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }
}

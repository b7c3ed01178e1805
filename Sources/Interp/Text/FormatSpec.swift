/// Python's format mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
///
/// A spec is parsed for values of one type, because errors name it and defaults depend on it. It may be kept
/// and used again: what is wrong with its form is thrown here, what does not suit the value when it is
/// applied.
package struct FormatSpec: Sendable {
  enum Alignment: Unicode.Scalar {
    case left = "<"
    case right = ">"
    case center = "^"
    case afterSign = "="
  }

  let typeName: String
  private(set) var fill: Unicode.Scalar = " "
  private(set) var alignment: Alignment
  /// `+`, `-` or a space.
  private(set) var sign: Unicode.Scalar?
  private(set) var dropsNegativeZero = false
  private(set) var isAlternate = false
  private(set) var width: Int?
  /// `,` or `_`.
  private(set) var separator: Unicode.Scalar?
  private(set) var precision: Int?
  private(set) var conversion: Unicode.Scalar?

  /// - Parameter typeName: Python's name of the type of the values, such as `float`.
  package init(parsing text: Text, typeName: String) throws(TextError) {
    self.typeName = typeName
    alignment = typeName == "str" ? .left : .right
    if text.isEmpty { return }
    var scanner = SpecScanner(text)
    parsePadding(&scanner)
    width = try scanner.scanInteger()
    separator = try scanner.scanSeparator()
    precision = try scanner.scanPrecision()
    guard scanner.rest.count <= 1 else {
      throw .value("Invalid format specifier '\(text.string)' for object of type '\(typeName)'")
    }
    conversion = scanner.scan { _ in true }
    if let conversion { try checkSeparator(with: conversion) }
  }

  private mutating func parsePadding(_ scanner: inout SpecScanner) {
    let (fill, alignment) = scanner.scanAlignment()
    sign = scanner.scan { $0 == "+" || $0 == "-" || $0 == " " }
    dropsNegativeZero = scanner.scan { $0 == "z" } != nil
    isAlternate = scanner.scan { $0 == "#" } != nil
    if let alignment { self.alignment = alignment }
    if let fill {
      self.fill = fill
    } else if scanner.scan({ $0 == "0" }) != nil {
      self.fill = "0"
      if alignment == nil, self.alignment == .right { self.alignment = .afterSign }
    }
  }

  func checkSeparator(with conversion: Unicode.Scalar) throws(TextError) {
    guard let separator else { return }
    switch conversion {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X": if separator == "_" { return }
    default: break
    }
    throw .value("Cannot specify '\(separator)' with '\(printable(conversion))'.")
  }

  var unknownConversion: TextError {
    .value("Unknown format code '\(conversion.map(printable) ?? "")' for object of type '\(typeName)'")
  }
}

/// A character as CPython's errors show it: outside of visible ASCII as `\x` and its code.
func printable(_ scalar: Unicode.Scalar) -> String {
  0x21..<0x80 ~= scalar.value ? String(scalar) : "\\x" + String(scalar.value, radix: 16)
}

private struct SpecScanner {
  private(set) var rest: ArraySlice<Unicode.Scalar>

  init(_ text: Text) { rest = Array(text.scalars)[...] }

  /// The next code point, if it qualifies.
  mutating func scan(_ isExpected: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let first = rest.first, isExpected(first) else { return nil }
    rest = rest.dropFirst()
    return first
  }

  mutating func scanAlignment() -> (fill: Unicode.Scalar?, alignment: FormatSpec.Alignment?) {
    if let second = rest.dropFirst().first, let alignment = FormatSpec.Alignment(rawValue: second) {
      defer { rest = rest.dropFirst(2) }
      return (rest.first, alignment)
    }
    guard let first = rest.first, let alignment = FormatSpec.Alignment(rawValue: first) else {
      return (nil, nil)
    }
    rest = rest.dropFirst()
    return (nil, alignment)
  }

  mutating func scanInteger() throws(TextError) -> Int? {
    var value: Int?
    while let digit = rest.first?.decimalValue {
      value = try appendDecimal(digit, to: value ?? 0)
      rest = rest.dropFirst()
    }
    return value
  }

  mutating func scanSeparator() throws(TextError) -> Unicode.Scalar? {
    let comma = scan { $0 == "," }
    let underscore = scan { $0 == "_" }
    if underscore != nil, comma != nil || rest.first == "," {
      throw .value("Cannot specify both ',' and '_'.")
    }
    return comma ?? underscore
  }

  mutating func scanPrecision() throws(TextError) -> Int? {
    guard scan({ $0 == "." }) != nil else { return nil }
    guard let precision = try scanInteger() else { throw .value("Format specifier missing precision") }
    return precision
  }
}

/// `value * 10 + digit`, within a word.
func appendDecimal(_ digit: UInt8, to value: Int) throws(TextError) -> Int {
  guard value <= (Int.max - Int(digit)) / 10 else {
    throw .value("Too many decimal digits in format string")
  }
  return value * 10 + Int(digit)
}

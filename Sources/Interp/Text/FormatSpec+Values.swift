/// Python's `format(value, spec)` for the built-in types.
package func format(_ value: Int, _ spec: Text) throws(TextError) -> Text {
  try FormatSpec(parsing: spec, typeName: "int").format(value)
}

package func format(_ value: BigInteger, _ spec: Text) throws(TextError) -> Text {
  try FormatSpec(parsing: spec, typeName: "int").format(value)
}

package func format(_ value: Double, _ spec: Text) throws(TextError) -> Text {
  try FormatSpec(parsing: spec, typeName: "float").format(value)
}

package func format(_ value: Text, _ spec: Text) throws(TextError) -> Text {
  spec.isEmpty ? value : try FormatSpec(parsing: spec, typeName: "str").format(value)
}

/// A bool is formatted as an integer, unless the spec is empty.
package func format(_ value: Bool, _ spec: Text) throws(TextError) -> Text {
  if spec.isEmpty { return value ? "True" : "False" }
  return try FormatSpec(parsing: spec, typeName: "bool").format(value ? 1 : 0)
}

extension FormatSpec {
  package func format(_ value: Text) throws(TextError) -> Text {
    try checkText()
    guard (width ?? 0) <= longestText else { throw .memory }
    return try pad(value.prefix(precision ?? value.count))
  }

  package func format(_ value: some IntegerText) throws(TextError) -> Text {
    switch conversion {
    case nil, "d", "n", "b", "o", "x", "X": return try layOut(integerParts(value))
    case "c": return try layOut(characterParts(value))
    case "e", "E", "f", "F", "g", "G", "%": return try format(value.convertedToDouble())
    default: throw unknownConversion
    }
  }

  package func format(_ value: Double) throws(TextError) -> Text {
    try layOut(floatParts(value))
  }

  private func checkText() throws(TextError) {
    if let conversion, conversion != "s" { throw unknownConversion }
    try checkSeparator(with: "s")
    if sign == " " { throw .value("Space not allowed in string format specifier") }
    if sign != nil { throw .value("Sign not allowed in string format specifier") }
    if dropsNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in string format specifier")
    }
    if isAlternate { throw .value("Alternate form (#) not allowed in string format specifier") }
    if alignment == .afterSign { throw .value("'=' alignment not allowed in string format specifier") }
  }

  private func checkInteger() throws(TextError) {
    if precision != nil { throw .value("Precision not allowed in integer format specifier") }
    if dropsNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in integer format specifier")
    }
  }

  private func integerParts(_ value: some IntegerText) throws(TextError) -> NumberParts {
    try checkInteger()
    let base = IntegerBase(conversion: conversion ?? "d")
    let (isNegative, digits) = try base.digits(value)
    return NumberParts(
      isNegative: isNegative, prefix: isAlternate ? base.prefix : [], body: Text(ascii: digits),
      wholeCount: digits.count)
  }

  private func characterParts(_ value: some IntegerText) throws(TextError) -> NumberParts {
    try checkInteger()
    if sign != nil { throw .value("Sign not allowed with integer format specifier 'c'") }
    if isAlternate { throw .value("Alternate form (#) not allowed with integer format specifier 'c'") }
    guard let code = value.asInt else { throw .overflow("Python int too large to convert to C long") }
    return NumberParts(isNegative: false, prefix: [], body: Text(try codePoint(code)), wholeCount: 0)
  }

  private func floatParts(_ value: Double) throws(TextError) -> NumberParts {
    let isPercentage = conversion == "%"
    var (isNegative, text) = try floatLayout().parts(isPercentage ? value * 100 : value)
    let wholeCount = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    if isPercentage { text.append(UInt8(ascii: "%")) }
    return NumberParts(isNegative: isNegative, prefix: [], body: Text(ascii: text), wholeCount: wholeCount)
  }

  private func floatLayout() throws(TextError) -> FloatLayout {
    FloatLayout(
      try floatStyle(), keepsPoint: conversion == nil, isAlternate: isAlternate,
      dropsNegativeZero: dropsNegativeZero,
      isUppercase: conversion.map { "EFG".unicodeScalars.contains($0) } ?? false)
  }

  private func floatStyle() throws(TextError) -> FloatLayout.Style {
    let digits = precision ?? 6
    switch conversion {
    case nil: return precision == nil ? .shortest : .general(try checkedPrecision(digits))
    case "e", "E": return .scientific(try checkedPrecision(digits))
    case "f", "F", "%": return .fixed(try checkedPrecision(digits))
    case "g", "G", "n": return .general(try checkedPrecision(digits))
    default: throw unknownConversion
    }
  }
}

/// Refuses a precision that CPython refuses, or that would fill the memory.
func checkedPrecision(_ precision: Int) throws(TextError) -> Int {
  guard precision <= Int32.max else { throw .value("precision too big") }
  guard precision <= longestText else { throw .memory }
  return precision
}

/// The character with a code, for the conversion `c`. Axle's text is UTF-8: it has no lone surrogates.
func codePoint(_ code: Int) throws(TextError) -> Unicode.Scalar {
  guard 0...0x10FFFF ~= code else { throw .overflow("%c arg not in range(0x110000)") }
  guard let scalar = Unicode.Scalar(UInt32(code)) else {
    throw .value("Axle's strings hold no lone surrogates (U+\(String(code, radix: 16, uppercase: true)))")
  }
  return scalar
}

/// A number, taken apart for padding and grouping: `[sign][prefix][body]`.
private struct NumberParts {
  let isNegative: Bool
  let prefix: [UInt8]
  let body: Text
  /// How many digits the body begins with, which separators may group.
  let wholeCount: Int
}

extension FormatSpec {
  private func pad(_ text: Text) throws(TextError) -> Text {
    let margin = max((width ?? 0) - text.count, 0)
    switch alignment {
    case .left: return try text.padded(left: 0, right: margin, with: fill)
    case .right, .afterSign: return try text.padded(left: margin, right: 0, with: fill)
    case .center: return try text.padded(left: margin / 2, right: margin - margin / 2, with: fill)
    }
  }

  private func layOut(_ parts: NumberParts) throws(TextError) -> Text {
    guard (width ?? 0) <= longestText else { throw .memory }
    let lead = Text(ascii: signText(isNegative: parts.isNegative) + parts.prefix)
    let body = grouped(parts, room: (width ?? 0) - lead.count)
    guard alignment == .afterSign else { return try pad(lead + body) }
    return try lead + body.padded(left: (width ?? 0) - lead.count - body.count, right: 0, with: fill)
  }

  private func signText(isNegative: Bool) -> [UInt8] {
    if isNegative { return [UInt8(ascii: "-")] }
    return sign == "+" || sign == " " ? [UInt8(ascii: sign!)] : []
  }

  /// The body with separators; zeros that fill the room before it count as digits.
  private func grouped(_ parts: NumberParts, room: Int) -> Text {
    guard let separator, parts.wholeCount > 0 else { return parts.body }
    let (whole, rest) = (parts.body.bytes[..<parts.wholeCount], parts.body.bytes[parts.wholeCount...])
    let isZeroFilled = alignment == .afterSign && fill == "0"
    let groups = group(whole, by: UInt8(ascii: separator), minimumWidth: isZeroFilled ? room - rest.count : 0)
    return Text(ascii: groups + rest)
  }

  private func group(_ digits: ArraySlice<UInt8>, by separator: UInt8, minimumWidth: Int) -> [UInt8] {
    let isBits = conversion.map { "boxX".unicodeScalars.contains($0) } ?? false
    let size = isBits ? 4 : 3
    var reversed: [UInt8] = []
    var used = 0
    while used < digits.count || reversed.count < minimumWidth {
      if used > 0, used % size == 0 { reversed.append(separator) }
      reversed.append(used < digits.count ? digits[digits.count - 1 - used] : UInt8(ascii: "0"))
      used += 1
    }
    return reversed.reversed()
  }
}

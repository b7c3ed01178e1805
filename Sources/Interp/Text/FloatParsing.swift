/// Python's `float(text)`: spaces around, a sign, underscores between digits, `inf`, `infinity`, `nan`.
package func parseFloat(_ text: Text) throws(TextError) -> Double {
  let plain = text.plainDigitsAndSpaces()
  let trimmed = plain[...].trimmingASCIISpaces()
  let isDigit: (UInt8) -> Bool = { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  guard let number = trimmed.removingUnderscores(between: isDigit), isFloat(number) else {
    throw .value("could not convert string to float: \(text.repr.string)")
  }
  return nearestDouble(number)
}

/// Whether a text without spaces is a decimal number, an infinity or a NaN; C reads more.
private func isFloat(_ number: [UInt8]) -> Bool {
  var rest = number[...]
  rest.dropSign()
  if let first = rest.first, first > UInt8(ascii: "9") {
    return ["inf", "infinity", "nan"].contains(Text(rest).lower().string)
  }
  var digits = rest.dropDigits()
  if rest.first == UInt8(ascii: ".") {
    rest = rest.dropFirst()
    digits += rest.dropDigits()
  }
  guard digits > 0 else { return false }
  guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
  rest = rest.dropFirst()
  rest.dropSign()
  return rest.dropDigits() > 0 && rest.isEmpty
}

extension ArraySlice<UInt8> {
  fileprivate mutating func dropSign() {
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { self = dropFirst() }
  }

  /// Drops the leading digits, and returns how many.
  fileprivate mutating func dropDigits() -> Int {
    let rest = drop { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    defer { self = rest }
    return rest.startIndex - startIndex
  }
}

extension Text {
  /// Digits of every script as ASCII digits, and every space as `" "`, as `int()` and `float()` read them.
  func plainDigitsAndSpaces() -> [UInt8] {
    if isASCII { return bytes }
    return scalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      if scalar.isSpace { return UInt8(ascii: " ") }
      return scalar.decimalValue.map { $0 + UInt8(ascii: "0") } ?? UInt8(ascii: "?")
    }
  }
}

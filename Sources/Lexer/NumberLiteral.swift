package import Diagnostics

/// The value of an `int` or `float` token.
package enum NumberLiteral: Equatable, Sendable {
  case int(Int)
  /// Past 64 bits: its digits as written, prefix included, underscores removed.
  case bigInt(String)
  case float(Double)

  /// As CPython: longer decimal literals would take quadratic time to convert.
  static let mostDecimalDigits = 4300

  /// Reads a literal that the lexer has found well formed.
  package init(_ token: Token, in source: SourceFile) {
    self = source.bytes.withUnsafeBufferPointer { bytes in
      let literal = UnsafeBufferPointer(rebasing: bytes[token.span.range])
      return token.kind == .float ? .float(readFloat(literal)) : readInteger(literal)
    }
  }
}

private func readInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> NumberLiteral {
  let radix = radix(of: bytes)
  var value = 0
  for byte in bytes.dropFirst(radix == 10 ? 0 : 2) where byte != UInt8(ascii: "_") {
    let (product, overflows) = value.multipliedReportingOverflow(by: radix)
    let (sum, carries) = product.addingReportingOverflow(digit(byte))
    if overflows || carries { return .bigInt(withoutUnderscores(bytes)) }
    value = sum
  }
  return .int(value)
}

private func radix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
  guard bytes.count > 1, bytes[0] == UInt8(ascii: "0") else { return 10 }
  switch bytes[1] | 0x20 {
  case UInt8(ascii: "x"): return 16
  case UInt8(ascii: "o"): return 8
  case UInt8(ascii: "b"): return 2
  default: return 10
  }
}

private func digit(_ byte: UInt8) -> Int {
  byte.isDigit ? Int(byte - UInt8(ascii: "0")) : Int((byte | 0x20) - UInt8(ascii: "a")) + 10
}

private func readFloat(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
  // Up to 15 digits, the digits and the power of ten are exact, and their quotient is rounded once.
  var (digits, scale, afterPoint) = (0, 1, 0)
  guard bytes.count <= 16 else { return Double(withoutUnderscores(bytes)) ?? .nan }
  for byte in bytes {
    if byte.isDigit {
      digits = digits * 10 + digit(byte)
      scale *= afterPoint > 0 ? 10 : 1
    } else if byte == UInt8(ascii: ".") {
      afterPoint += 1
    } else {
      return Double(withoutUnderscores(bytes)) ?? .nan
    }
  }
  return Double(digits) / Double(scale)
}

private func withoutUnderscores(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  String(decoding: bytes.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
}

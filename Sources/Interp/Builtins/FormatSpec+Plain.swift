import Kernels

// The specs that programs use most (`.2f`, `8.3f`, `>10`, `05`, `,`), written straight into a string. What they are
// not made for goes the way of `format`, which tells mistakes, too: `nil` says so.

extension FormatSpec {
  func formatPlain(_ value: StringObject) -> StringObject? {
    guard isPlain, separator == nil, sign == nil, alignment != .afterSign else { return nil }
    guard conversion == nil || conversion == "s" else { return nil }
    let shown = precision.map { $0 < value.scalarCount ? value.scalars(0, $0) : value } ?? value
    guard let width, width > shown.scalarCount else { return shown }
    return withExtendedLifetime(shown) { layOut(shown.bytes, scalars: shown.scalarCount, sign: nil) }
  }

  func formatPlain(_ value: Int) -> StringObject? {
    guard isPlain, precision == nil else { return nil }
    let radix: UInt
    switch conversion {
    case nil, "d": radix = 10
    case "x" where separator == nil: radix = 16
    case "b" where separator == nil: radix = 2
    default: return nil
    }
    return withDigits { digits in
      digits.write(value.magnitude, radix: radix, separator: separator)
      return layOut(digits, isNegative: value < 0)
    }
  }

  func formatPlain(_ value: Double) -> StringObject? {
    guard isPlain, value.isFinite else { return nil }
    let precision = precision ?? 6
    switch conversion {
    case "f", "F":
      guard let scaled = value.magnitude.roundedProduct(powerOfTen: precision) else { return nil }
      return withDigits { digits in
        digits.write(scaled.magnitude, pointAfter: precision, separator: separator)
        return layOut(digits, isNegative: value.sign == .minus)
      }
    case "e":
      guard precision < 20, separator == nil else { return nil }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
        let count = axle_format_scientific(value.magnitude, Int32(precision), buffer.baseAddress!, 64)
        return buffer.baseAddress!.withMemoryRebound(to: UInt8.self, capacity: 64) { bytes in
          let digits = UnsafeBufferPointer(start: bytes, count: Int(count))
          return layOut(digits, scalars: digits.count, sign: signByte(isNegative: value.sign == .minus))
        }
      }
    default: return nil
    }
  }

  private var isPlain: Bool {
    guard !isAlternate, !dropsNegativeZero, fill.isASCII, (width ?? 0) <= longestText else { return false }
    // Zeros in front of groups would be grouped, too.
    return separator == nil || separator == "," && alignment != .afterSign
  }

  private func layOut(_ digits: DigitWriter, isNegative: Bool) -> StringObject {
    layOut(digits.written, scalars: digits.written.count, sign: signByte(isNegative: isNegative))
  }

  private func signByte(isNegative: Bool) -> UInt8? {
    if isNegative { return UInt8(ascii: "-") }
    return sign == "+" || sign == " " ? UInt8(ascii: sign!) : nil
  }

  private func layOut(_ body: UnsafeBufferPointer<UInt8>, scalars: Int, sign: UInt8?) -> StringObject {
    let signCount = sign == nil ? 0 : 1
    let margin = max((width ?? 0) - scalars - signCount, 0)
    let fill = UInt8(truncatingIfNeeded: self.fill.value)
    let left: Int
    switch alignment {
    case .left, .afterSign: left = 0
    case .right: left = margin
    case .center: left = margin / 2
    }
    let made = StringObject.ascii(count: margin + signCount + body.count) { start in
      var target = start
      target.write(fill, times: left)
      if let sign { target.write(sign, times: 1) }
      if alignment == .afterSign { target.write(fill, times: margin) }
      target.write(body)
      if alignment != .afterSign { target.write(fill, times: margin - left) }
    }
    made.header.scalars = margin + signCount + scalars
    return made
  }
}

/// Writes the digits of a number from the last to the first.
private struct DigitWriter {
  private let end: UnsafeMutablePointer<UInt8>
  private var start: UnsafeMutablePointer<UInt8>
  /// Enough for the bits of a word, and for 20 digits with a point, 18 zeros and 6 separators.
  static let capacity = 64

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    end = buffer.baseAddress! + buffer.count
    start = end
  }

  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: end - start) }

  private mutating func put(_ byte: UInt8) {
    start -= 1
    start.pointee = byte
  }

  /// - Parameter places: How many of the digits stand behind a decimal point.
  mutating func write(
    _ number: UInt, radix: UInt = 10, pointAfter places: Int = 0, separator: Unicode.Scalar?
  ) {
    var rest = number
    for _ in 0..<places {
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if places > 0 { put(UInt8(ascii: ".")) }
    var count = 0
    repeat {
      if let separator, count > 0, count % 3 == 0 { put(UInt8(ascii: separator)) }
      put(asciiDigit(rest % radix))
      rest /= radix
      count += 1
    } while rest > 0
  }
}

private func withDigits(_ body: (inout DigitWriter) -> StringObject) -> StringObject {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DigitWriter.capacity) { buffer in
    var writer = DigitWriter(buffer)
    return body(&writer)
  }
}

/// Python's `repr(value)`: the fewest digits that read back as the same float, with an exponent below 1e-4
/// and from 1e16 on.
package func floatRepr(_ value: Double) -> [UInt8] {
  FloatLayout(.shortest, keepsPoint: true).text(value)
}

/// How a float becomes text: C's conversions, and Python's own `repr`.
struct FloatLayout {
  enum Style: Equatable {
    /// `repr`.
    case shortest
    /// `e`: this many digits after the point, and an exponent.
    case scientific(Int)
    /// `f`: this many digits after the point.
    case fixed(Int)
    /// `g`: this many significant digits, whichever form is shorter.
    case general(Int)
  }

  let style: Style
  /// Whether a whole number without exponent ends in `.0`.
  let keepsPoint: Bool
  /// The `#` flag: the point always, and the zeros that `g` leaves out.
  let isAlternate: Bool
  /// The `z` flag: what rounds to zero has no sign.
  let dropsNegativeZero: Bool
  let isUppercase: Bool

  init(
    _ style: Style, keepsPoint: Bool = false, isAlternate: Bool = false, dropsNegativeZero: Bool = false,
    isUppercase: Bool = false
  ) {
    self.style = style == .general(0) ? .general(1) : style
    self.keepsPoint = keepsPoint
    self.isAlternate = isAlternate
    self.dropsNegativeZero = dropsNegativeZero
    self.isUppercase = isUppercase
  }

  func text(_ value: Double) -> [UInt8] {
    let (isNegative, digits) = parts(value)
    return isNegative ? [UInt8(ascii: "-")] + digits : digits
  }

  /// The text without its sign, and whether there is one.
  func parts(_ value: Double) -> (isNegative: Bool, digits: [UInt8]) {
    guard value.isFinite else {
      let name = value.isNaN ? isUppercase ? "NAN" : "nan" : isUppercase ? "INF" : "inf"
      return (value < 0, Array(name.utf8))
    }
    let decimal = decimalDigits(value)
    let hasSign = decimal.isNegative && !(dropsNegativeZero && decimal.digits.isEmpty)
    return (hasSign, layOut(decimal))
  }

  private func decimalDigits(_ value: Double) -> DecimalDigits {
    switch style {
    case .shortest: DecimalDigits(shortest: value)
    case .scientific(let precision): DecimalDigits(value, significant: precision + 1)
    case .fixed(let precision): DecimalDigits(value, afterPoint: precision)
    case .general(let precision): DecimalDigits(value, significant: precision)
    }
  }

  private func layOut(_ decimal: DecimalDigits) -> [UInt8] {
    let hasExponent = usesExponent(decimal.point)
    let point = hasExponent ? 1 : decimal.point
    let end = max(lastPlace(decimal), keepsPoint && !hasExponent ? point + 1 : point)
    // The places from `start` to `end` are written; those outside the digits are zeros.
    let start = min(point - 1, 0)
    var text: [UInt8] = []
    text.reserveCapacity(end - start + 8)
    text.append(zeros: -start)
    text += decimal.digits
    text.append(zeros: end - decimal.digits.count)
    let wholeCount = point - start
    if wholeCount < text.count || isAlternate { text.insert(UInt8(ascii: "."), at: wholeCount) }
    return hasExponent ? text + exponentText(decimal.point - 1) : text
  }

  private func usesExponent(_ point: Int) -> Bool {
    switch style {
    case .shortest: point <= -4 || point > 16
    case .scientific: true
    case .fixed: false
    case .general(let precision): point <= -4 || point > precision - (keepsPoint ? 1 : 0)
    }
  }

  /// How many places are written, counted from the first digit.
  private func lastPlace(_ decimal: DecimalDigits) -> Int {
    switch style {
    case .shortest: max(decimal.digits.count, 1)
    case .scientific(let precision): precision + 1
    case .fixed(let precision): decimal.point + precision
    case .general(let precision): isAlternate ? precision : max(decimal.digits.count, 1)
    }
  }

  private func exponentText(_ exponent: Int) -> [UInt8] {
    let digits = Array(String(exponent.magnitude).utf8)
    let letter = UInt8(ascii: isUppercase ? "E" : "e")
    let sign = UInt8(ascii: exponent < 0 ? "-" : "+")
    return [letter, sign] + (digits.count < 2 ? [UInt8(ascii: "0")] : []) + digits
  }
}

extension [UInt8] {
  mutating func append(zeros count: Int) {
    if count > 0 { append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count)) }
  }
}

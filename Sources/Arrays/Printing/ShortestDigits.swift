/// The shortest decimal digits that mean a float and no other of its type: `0.d₁d₂d₃… · 10^point`.
struct ShortestDigits {
  private(set) var digits: [UInt8]
  private(set) var point: Int

  /// From Swift's description of a finite, non-negative float, which has these digits.
  init(description: String) {
    digits = []
    point = 0
    var exponent = 0
    var isFraction = false
    var rest = description.utf8[...]
    while let character = rest.popFirst() {
      switch character {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"):
        exponent = Int(Substring(rest))!
        rest = rest.suffix(0)
      default:
        digits.append(character - UInt8(ascii: "0"))
        if !isFraction { point += 1 }
      }
    }
    point += exponent
    trimZeros()
  }

  /// From a whole number of units of `10^-places`.
  init(units: Int, places: Int) {
    digits = String(units).utf8.map { $0 - UInt8(ascii: "0") }
    point = digits.count - places
    trimZeros()
  }

  private mutating func trimZeros() {
    while digits.last == 0 { digits.removeLast() }
    let leading = digits.prefix { $0 == 0 }.count
    digits.removeFirst(leading)
    point = digits.isEmpty ? 1 : point - leading
  }

  /// Digits before the point: at least `0`.
  var wholePart: String {
    if point <= 0 || digits.isEmpty { return "0" }
    return text((0..<point).map { $0 < digits.count ? digits[$0] : 0 })
  }

  /// Digits behind the point, without trailing zeros.
  var fraction: String {
    if digits.isEmpty { return "" }
    let zeros = [UInt8](repeating: 0, count: max(0, -point))
    return text(zeros + digits.dropFirst(max(0, point)))
  }

  /// Digits behind the point, when it stands behind the first digit.
  var scientificFraction: String { text(Array(digits.dropFirst())) }
  var scientificWhole: String { digits.isEmpty ? "0" : text([digits[0]]) }
  var scientificText: String { "\(scientificWhole).\(scientificFraction)e\(scientificExponent)" }

  /// `+01`: a sign and at least two digits.
  var scientificExponent: String {
    let exponent = digits.isEmpty ? 0 : point - 1
    let size = String(exponent.magnitude)
    return (exponent < 0 ? "-" : "+") + (size.utf8.count < 2 ? "0" + size : size)
  }

  private func text(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}

extension ShortestDigits {
  /// The digits of the magnitude of a float of type `dtype`.
  init(_ value: Double, _ dtype: DType) {
    if dtype == .float16 {
      self.init(half: Float16(value.magnitude))
    } else {
      self.init(description: Float(value.magnitude).description)
    }
  }

  /// Swift writes large halves with more digits than they need, so the digits are tried out.
  private init(half value: Float16) {
    let texts = (0..<5).lazy.map { exactText(Double(value), places: $0) }
    self.init(description: texts.first { Float16($0) == value } ?? value.description)
  }

  /// The same with at most so many places behind the point, as NumPy prints arrays: the value itself is rounded, not its
  /// digits. A float32 has at most 24 bits and 10¹² has 28 odd ones, so that the product is exact.
  ///
  /// - Parameter places: `nil` for all that it needs.
  init(_ value: Double, _ dtype: DType, places: Int?) {
    self.init(value, dtype)
    guard let places, fraction.utf8.count > places else { return }
    guard places <= 12 else {
      self.init(description: exactText(positional: value.magnitude, places: places))
      return
    }
    let unit = (0..<places).reduce(1.0) { power, _ in power * 10 }
    self.init(units: Int((value.magnitude * unit).rounded(.toNearestOrEven)), places: places)
  }

  /// The same with at most so many places behind the first digit.
  init(_ value: Double, _ dtype: DType, significantPlaces places: Int?) {
    self.init(value, dtype)
    guard let places, scientificFraction.utf8.count > places else { return }
    self.init(description: exactText(value.magnitude, places: places))
  }
}

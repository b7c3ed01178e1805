import Kernels

/// How the elements of one array are written, so that they line up: NumPy's rules.
enum ElementFormat {
  case plain(truthWidth: Int)
  case integer(width: Int)
  case general
  case positional(left: Int, right: Int, DType, PrintOptions)
  case scientific(left: Int, places: Int, exponentWidth: Int, right: Int, DType, PrintOptions)

  /// - Parameter sample: the elements that will be shown.
  init(_ sample: [NDArray.Element], _ dtype: DType, rank: Int, _ options: PrintOptions) {
    switch dtype {
    case .bool: self = .plain(truthWidth: rank == 0 ? 4 : 5)
    case .int8, .int16, .int32, .uint8, .uint16, .uint32:
      self = .integer(width: sample.map { String($0.int).utf8.count }.max() ?? 0)
    case .bfloat16: self = .general
    case .float16, .float32: self.init(floats: sample.map(\.float), dtype, options)
    }
  }

  private init(floats: [Double], _ dtype: DType, _ options: PrintOptions) {
    let finite = floats.filter(\.isFinite)
    self =
      needsExponent(finite.map(\.magnitude).filter { $0 != 0 }, dtype, options)
      ? .scientific(finite, dtype, options) : .positional(finite, dtype, options)
    if finite.count < floats.count {
      makeRoom(for: options.longestNonFinite(isNegative: floats.contains(-.infinity)))
    }
  }

  private static func positional(
    _ finite: [Double], _ dtype: DType, _ options: PrintOptions
  ) -> ElementFormat {
    let digits = finite.map { ($0.sign == .minus, ShortestDigits($0, dtype, places: options.places)) }
    let longest = digits.map { $1.fraction.utf8.count }.max() ?? 0
    return .positional(
      left: digits.map { ($0 ? 1 : 0) + $1.wholePart.utf8.count }.max() ?? 0,
      right: options.floatMode == .fixed && !finite.isEmpty ? options.precision : longest, dtype, options)
  }

  private static func scientific(
    _ finite: [Double], _ dtype: DType, _ options: PrintOptions
  ) -> ElementFormat {
    let digits = finite.map { ShortestDigits($0, dtype, significantPlaces: options.places) }
    let longest = digits.map { $0.scientificFraction.utf8.count }.max() ?? 0
    let places = options.floatMode == .fixed ? options.precision : longest
    let exponentWidth = (digits.map { $0.scientificExponent.utf8.count }.max() ?? 1) - 1
    return .scientific(
      left: finite.contains { $0.sign == .minus } ? 2 : 1, places: places, exponentWidth: exponentWidth,
      right: exponentWidth + 2 + places, dtype, options)
  }

  /// `nan`, `inf` and `-inf` take the whole width.
  private mutating func makeRoom(for longest: Int) {
    switch self {
    case .positional(let left, let right, let dtype, let options):
      self = .positional(left: max(left, longest - right - 1), right: right, dtype, options)
    case .scientific(let left, let places, let exponentWidth, let right, let dtype, let options):
      self = .scientific(
        left: max(left, longest - right - 1), places: places, exponentWidth: exponentWidth, right: right,
        dtype, options)
    case .plain, .integer, .general: break
    }
  }

  func text(_ element: NDArray.Element) -> String {
    switch self {
    case .plain(let width): element.bool ? "True".paddedLeft(width) : "False"
    case .integer(let width): String(element.int).paddedLeft(width)
    case .general: generalText(element.float)
    case .positional(let left, let right, let dtype, let options):
      positionalText(element.float, left: left, right: right, dtype, options)
    case .scientific(let left, let places, _, let right, let dtype, let options):
      scientificText(element.float, left: left, places: places, right: right, dtype, options)
    }
  }
}

/// NumPy switches to exponents for large and small magnitudes, and for a wide range of them.
private func needsExponent(_ magnitudes: [Double], _ dtype: DType, _ options: PrintOptions) -> Bool {
  guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
  if largest >= exponentThreshold(dtype) { return true }
  if options.suppressesSmall { return false }
  // The ratio is taken in the type of the elements, and so is the comparison.
  let small = dtype == .float16 ? Double(Float16(0.0001)) : Double(Float(0.0001))
  let ratio =
    dtype == .float16
    ? Double(Float16(largest) / Float16(smallest)) : Double(Float(largest) / Float(smallest))
  return smallest < small || ratio > 1000
}

/// Ten to the power of the digits that a type certainly has.
func exponentThreshold(_ dtype: DType) -> Double { dtype == .float16 ? 1e3 : 1e6 }

private func positionalText(
  _ value: Double, left: Int, right: Int, _ dtype: DType, _ options: PrintOptions
) -> String {
  guard value.isFinite else { return options.nonFiniteText(value).paddedLeft(left + right + 1) }
  let sign = value.sign == .minus ? "-" : ""
  switch options.floatMode {
  case .fixed, .equalPrecision:
    let text = exactText(positional: value.magnitude, places: right)
    return (sign + (right == 0 ? text + "." : text)).paddedLeft(left + right + 1)
  case .unique, .maxprec:
    let digits = ShortestDigits(value, dtype, places: options.places)
    return (sign + digits.wholePart).paddedLeft(left) + "." + digits.fraction.padded(right, with: " ")
  }
}

/// Beyond the digits that would do, NumPy fills up with those of the value itself.
private func scientificText(
  _ value: Double, left: Int, places: Int, right: Int, _ dtype: DType, _ options: PrintOptions
) -> String {
  guard value.isFinite else { return options.nonFiniteText(value).paddedLeft(left + right + 1) }
  let digits = ShortestDigits(value, dtype)
  var text = digits.scientificText
  if digits.scientificFraction.utf8.count != places {
    text = exactText(value.magnitude, places: places)
    // C leaves out the point where nothing follows it.
    if places == 0 { text = "\(text.prefix { $0 != "e" }).\(text.drop { $0 != "e" })" }
  }
  let width = left + text.utf8.count - 1
  return ((value.sign == .minus ? "-" : "") + text).paddedLeft(width)
}

/// Digits of the value itself, with an exponent.
func exactText(_ value: Double, places: Int) -> String {
  formatted(places: places) { axle_format_scientific(value, Int32(places), $0, $1) }
}

/// Digits of the value itself, without an exponent.
func exactText(positional value: Double, places: Int) -> String {
  formatted(places: places) { axle_format_positional(value, Int32(places), $0, $1) }
}

func generalText(_ value: Double) -> String {
  value.isNaN ? "nan" : formatted { axle_format_general(value, $0, $1) }
}

/// - Parameter places: how many digits stand behind the point, for which there must be room.
private func formatted(
  places: Int = 0, _ format: (UnsafeMutablePointer<CChar>, _ capacity: Int) -> Int32
) -> String {
  let capacity = 64 + places
  return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
    let length = Int(format(buffer.baseAddress!, capacity))
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension String {
  func paddedLeft(_ width: Int) -> String { String(repeating: " ", count: max(0, width - utf8.count)) + self }
  func padded(_ width: Int, with character: Character) -> String {
    self + String(repeating: character, count: max(0, width - utf8.count))
  }
}

extension NDArray.Element {
  var bool: Bool {
    guard case .bool(let value) = self else { preconditionFailure("a bool array holds bools") }
    return value
  }
  var int: Int {
    guard case .int(let value) = self else { preconditionFailure("an integer array holds integers") }
    return value
  }
  var float: Double {
    guard case .float(let value) = self else { preconditionFailure("a float array holds floats") }
    return value
  }
}

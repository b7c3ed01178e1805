/// The template of Python's `%` operator, piece by piece.
///
/// A piece is read only when the one before it has been formatted, as CPython finds mistakes in that order.
package struct PercentTemplate {
  package enum Piece {
    case literal(Text)
    case conversion(PercentSpec)
  }

  private let bytes: [UInt8]
  private let hasMapping: Bool
  private var offset = 0

  /// - Parameter hasMapping: Whether the right operand can answer `%(key)s`.
  package init(_ text: Text, hasMapping: Bool) {
    bytes = text.bytes
    self.hasMapping = hasMapping
  }

  /// The next piece, nil at the end.
  package mutating func next() throws(TextError) -> Piece? {
    guard offset < bytes.count else { return nil }
    let percent = UInt8(ascii: "%")
    if bytes[offset] != percent { return .literal(Text(scan { $0 != percent })) }
    offset += 1
    if scanOne(where: { $0 == percent }) != nil { return .literal("%") }
    return .conversion(try scanSpec())
  }

  private mutating func scanSpec() throws(TextError) -> PercentSpec {
    let key = try scanKey()
    let flags = Set(scan { "-+ #0".utf8.contains($0) })
    let width = try scanAmount(limit: Int.max, error: "width too big")
    let hasPrecision = scanOne { $0 == UInt8(ascii: ".") } != nil
    let precision =
      hasPrecision ? try scanAmount(limit: Int(Int32.max), error: "precision too big") ?? .value(0) : nil
    _ = scanOne { "hlL".utf8.contains($0) }
    guard offset < bytes.count else { throw .value("incomplete format") }
    let (conversion, length) = decodeScalar(bytes, at: offset)
    let position = Text(bytes[..<offset]).count
    offset += length
    return PercentSpec(
      key: key, conversion: conversion, position: position, flags: flags, width: width, precision: precision)
  }

  /// `(key)`, in which parentheses may nest.
  private mutating func scanKey() throws(TextError) -> Text? {
    guard scanOne(where: { $0 == UInt8(ascii: "(") }) != nil else { return nil }
    guard hasMapping else { throw .type("format requires a mapping") }
    var depth = 1
    let key = scan { byte in
      depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
      return depth > 0
    }
    guard offset < bytes.count else { throw .value("incomplete format key") }
    offset += 1
    return Text(key)
  }

  private mutating func scanAmount(limit: Int, error: String) throws(TextError) -> PercentSpec.Amount? {
    if scanOne(where: { $0 == UInt8(ascii: "*") }) != nil { return .argument }
    var value: Int?
    while let digit = scanOne(where: { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }).flatMap(digitValue) {
      guard (value ?? 0) <= (limit - Int(digit)) / 10 else { throw .value(error) }
      value = (value ?? 0) * 10 + Int(digit)
    }
    return value.map { .value($0) }
  }

  private mutating func scan(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let piece = bytes[offset...].prefix(while: isWanted)
    offset = piece.endIndex
    return piece
  }

  private mutating func scanOne(where isWanted: (UInt8) -> Bool) -> UInt8? {
    guard offset < bytes.count, isWanted(bytes[offset]) else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }
}

/// One conversion of a `%` template: `%[(key)][flags][width][.precision]conversion`.
package struct PercentSpec {
  package enum Amount: Equatable {
    case value(Int)
    /// `*`: the next argument, which the caller hands in with ``setWidth(_:)`` or ``setPrecision(_:)``.
    case argument
  }

  package let key: Text?
  package let conversion: Unicode.Scalar
  /// The place of the conversion character in the template.
  let position: Int
  private var flags: Set<UInt8>
  package private(set) var width: Amount?
  package private(set) var precision: Amount?

  init(
    key: Text?, conversion: Unicode.Scalar, position: Int, flags: Set<UInt8>, width: Amount?,
    precision: Amount?
  ) {
    self.key = key
    self.conversion = conversion
    self.position = position
    self.flags = flags
    self.width = width
    self.precision = precision
  }

  /// Whether it is a percent sign and a letter only.
  var isBare: Bool { key == nil && flags.isEmpty && width == nil && precision == nil }

  /// The width that `*` took from the arguments: a negative one aligns to the left.
  package mutating func setWidth(_ width: Int) {
    self.width = .value(Int(clamping: width.magnitude))
    if width < 0 { flags.insert(UInt8(ascii: "-")) }
  }

  /// The precision that `*` took from the arguments: a negative one is zero.
  package mutating func setPrecision(_ precision: Int) throws(TextError) {
    guard Int32(exactly: precision) != nil else {
      throw .overflow("Python int too large to convert to C int")
    }
    self.precision = .value(max(precision, 0))
  }
}

/// Formatting one value. The caller has chosen by ``PercentSpec/conversion``: `%s` takes what `str` made.
extension PercentSpec {
  /// For `s`, `r` and `a`.
  package func format(text: Text) throws(TextError) -> Text {
    let length = precisionValue.map { min($0, text.count) } ?? text.count
    return try pad(.empty, text.prefix(length), isZeroFilled: false)
  }

  /// For `c`, given a code.
  package func format(code: some IntegerText) throws(TextError) -> Text {
    guard let value = code.asInt else { throw .overflow("%c arg not in range(0x110000)") }
    return try format(character: Text(codePoint(value)))
  }

  /// For `c`, given a text.
  package func format(character: Text) throws(TextError) -> Text {
    guard character.count == 1 else { throw wrongType("str") }
    return try pad(.empty, character, isZeroFilled: false)
  }

  /// For `d`, `i`, `u`, `o`, `x` and `X`.
  package func format(integer: some IntegerText) throws(TextError) -> Text {
    let base = IntegerBase(conversion: conversion)
    guard (precisionValue ?? 0) <= Int(Int32.max) - 3 else { throw .overflow("precision too large") }
    var (isNegative, digits) = try base.digits(integer)
    if let precision = precisionValue, precision > digits.count {
      guard precision <= longestText else { throw .memory }
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: precision - digits.count), at: 0)
    }
    let lead = sign(isNegative: isNegative) + (has("#") ? base.prefix : [])
    return try pad(Text(ascii: lead), Text(ascii: digits), isZeroFilled: has("0"))
  }

  /// For `e`, `E`, `f`, `F`, `g` and `G`.
  package func format(float: Double) throws(TextError) -> Text {
    let layout = FloatLayout(
      style(precision: try checkedPrecision(precisionValue ?? 6)), isAlternate: has("#"),
      isUppercase: conversion.properties.isUppercase)
    let (isNegative, digits) = layout.parts(float)
    return try pad(Text(ascii: sign(isNegative: isNegative)), Text(ascii: digits), isZeroFilled: has("0"))
  }

  /// A conversion that does not exist.
  package var unsupported: TextError {
    let shown = 0x20..<0x7F ~= conversion.value ? String(conversion) : "?"
    let code = String(conversion.value, radix: 16)
    return .value("unsupported format character '\(shown)' (0x\(code)) at index \(position)")
  }

  /// A value of a type that the conversion cannot take.
  package func wrongType(_ typeName: String) -> TextError {
    switch conversion {
    case "c": .type("%c requires int or char")
    case "x", "X", "o": .type("%\(conversion) format: an integer is required, not \(typeName)")
    case "d", "i", "u": .type("%\(conversion) format: a real number is required, not \(typeName)")
    default: .type("must be real number, not \(typeName)")
    }
  }

  private func style(precision: Int) -> FloatLayout.Style {
    switch conversion {
    case "e", "E": .scientific(precision)
    case "f", "F": .fixed(precision)
    default: .general(precision)
    }
  }

  private func has(_ flag: Unicode.Scalar) -> Bool { flags.contains(UInt8(ascii: flag)) }

  private func sign(isNegative: Bool) -> [UInt8] {
    isNegative ? [UInt8(ascii: "-")] : has("+") ? [UInt8(ascii: "+")] : has(" ") ? [UInt8(ascii: " ")] : []
  }

  private var precisionValue: Int? { PercentSpec.given(precision) }

  private static func given(_ amount: Amount?) -> Int? {
    if case .value(let value) = amount { value } else { nil }
  }

  private func pad(_ lead: Text, _ body: Text, isZeroFilled: Bool) throws(TextError) -> Text {
    let width = PercentSpec.given(width) ?? 0
    guard width <= longestText else { throw .memory }
    let margin = width - lead.count - body.count
    if has("-") { return try (lead + body).padded(left: 0, right: margin, with: " ") }
    if isZeroFilled { return try lead + body.padded(left: margin, right: 0, with: "0") }
    return try (lead + body).padded(left: margin, right: 0, with: " ")
  }
}

/// The template of Python's `str.format`, piece by piece.
///
/// A piece is read only when the one before it has been formatted, as CPython finds mistakes in that order.
package struct FormatTemplate {
  /// Literal text, and the field that follows it.
  package struct Piece {
    package let literal: Text
    package let field: Field?
  }

  /// `{name!conversion:spec}`.
  package struct Field {
    package let name: Text
    package fileprivate(set) var conversion: Unicode.Scalar?
    package fileprivate(set) var spec: Text = .empty
    /// Whether the spec is a template itself.
    package fileprivate(set) var specHasFields = false

    /// The error for a conversion other than `r`, `s` and `a`.
    package var unknownConversion: TextError {
      .value("Unknown conversion specifier \(conversion.map(printable) ?? "")")
    }
  }

  private let bytes: [UInt8]
  private var offset = 0

  package init(_ text: Text) { bytes = text.bytes }

  /// The next piece, nil at the end.
  package mutating func next() throws(TextError) -> Piece? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while let byte = advance() {
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { continue }
      let isDoubled = offset < bytes.count && bytes[offset] == byte
      if isDoubled {
        // The first of two braces is literal.
        offset += 1
        return Piece(literal: Text(bytes[start..<(offset - 1)]), field: nil)
      }
      guard byte == UInt8(ascii: "{"), offset < bytes.count else {
        throw .value("Single '\(Unicode.Scalar(byte))' encountered in format string")
      }
      let literal = Text(bytes[start..<(offset - 1)])
      return Piece(literal: literal, field: try scanField())
    }
    return Piece(literal: Text(bytes[start...]), field: nil)
  }

  private mutating func scanField() throws(TextError) -> Field {
    let (name, end) = try scanName()
    var field = Field(name: name)
    switch end {
    case UInt8(ascii: "}"): return field
    case UInt8(ascii: "!"):
      field.conversion = try scanConversion()
      if try endsAfterConversion() { return field }
    case UInt8(ascii: ":"): break
    default: throw .value("expected '}' before end of string")
    }
    (field.spec, field.specHasFields) = try scanFieldSpec()
    return field
  }

  /// The name, and the byte that ends it; within brackets no byte does.
  private mutating func scanName() throws(TextError) -> (name: Text, end: UInt8?) {
    let start = offset
    while let byte = advance() {
      switch byte {
      case UInt8(ascii: "{"): throw .value("unexpected '{' in field name")
      case UInt8(ascii: "["):
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "]") { offset += 1 }
      case UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "!"):
        return (Text(bytes[start..<(offset - 1)]), byte)
      default: continue
      }
    }
    return (.empty, nil)
  }

  private mutating func scanConversion() throws(TextError) -> Unicode.Scalar {
    guard offset < bytes.count else {
      throw .value("end of string while looking for conversion specifier")
    }
    let (conversion, length) = decodeScalar(bytes, at: offset)
    offset += length
    return conversion
  }

  private mutating func endsAfterConversion() throws(TextError) -> Bool {
    guard let byte = advance() else { return false }
    if byte == UInt8(ascii: "}") { return true }
    guard byte == UInt8(ascii: ":") else { throw .value("expected ':' after conversion specifier") }
    return false
  }

  /// The spec up to the brace that closes the field; it may have fields of its own.
  private mutating func scanFieldSpec() throws(TextError) -> (spec: Text, hasFields: Bool) {
    let start = offset
    var (depth, hasFields) = (1, false)
    while let byte = advance() {
      if byte == UInt8(ascii: "{") {
        depth += 1
        hasFields = true
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return (Text(bytes[start..<(offset - 1)]), hasFields) }
      }
    }
    throw .value("unmatched '{' in format spec")
  }

  private mutating func advance() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }
}

/// Which argument a field names: fields without a number count by themselves, and may not be mixed with
/// numbered ones.
package struct FieldNumbering {
  private enum State { case undecided, automatic, manual }

  private var state = State.undecided
  private var next = 0

  package init() {}

  /// Reads the first part of a field's name.
  package mutating func resolve(_ field: FormatTemplate.Field) throws(TextError) -> FieldName {
    let bytes = field.name.bytes
    let head = bytes.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") }
    let path = FieldPath(bytes[head.endIndex...])
    if head.isEmpty { return FieldName(argument: .position(try automaticPosition()), path: path) }
    guard let position = try decimal(head) else { return FieldName(argument: .name(Text(head)), path: path) }
    guard state != .automatic else {
      throw .value("cannot switch from automatic field numbering to manual field specification")
    }
    state = .manual
    return FieldName(argument: .position(position), path: path)
  }

  private mutating func automaticPosition() throws(TextError) -> Int {
    guard state != .manual else {
      throw .value("cannot switch from manual field specification to automatic field numbering")
    }
    state = .automatic
    defer { next += 1 }
    return next
  }
}

/// A field's name: the argument, and the way from it to the value.
package struct FieldName {
  package enum Argument: Equatable {
    case position(Int)
    case name(Text)
  }

  package let argument: Argument
  package var path: FieldPath
}

/// The steps `.attribute` and `[key]` of a field's name, each read when the one before it has been taken.
package struct FieldPath {
  package enum Step: Equatable {
    case attribute(Text)
    case index(Int)
    case key(Text)
  }

  private var rest: ArraySlice<UInt8>

  init(_ rest: ArraySlice<UInt8>) { self.rest = rest }

  /// The next step, nil at the end.
  package mutating func next() throws(TextError) -> Step? {
    guard let first = rest.popFirst() else { return nil }
    switch first {
    case UInt8(ascii: "."):
      return .attribute(try scan { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") })
    case UInt8(ascii: "["): return try scanItem()
    default: throw .value("Only '.' or '[' may follow ']' in format field specifier")
    }
  }

  private mutating func scanItem() throws(TextError) -> Step {
    guard rest.contains(UInt8(ascii: "]")) else { throw .value("Missing ']' in format string") }
    let key = try scan { $0 != UInt8(ascii: "]") }
    rest = rest.dropFirst()
    return try decimal(key.bytes[...]).map { .index($0) } ?? .key(key)
  }

  private mutating func scan(while isPart: (UInt8) -> Bool) throws(TextError) -> Text {
    let part = rest.prefix(while: isPart)
    guard !part.isEmpty else { throw .value("Empty attribute in format string") }
    rest = rest[part.endIndex...]
    return Text(part)
  }
}

/// The number that a text of digits only means.
private func decimal(_ bytes: ArraySlice<UInt8>) throws(TextError) -> Int? {
  var value = 0
  for byte in bytes {
    guard let digit = digitValue(byte), digit < 10 else { return nil }
    value = try appendDecimal(digit, to: value)
  }
  return bytes.isEmpty ? nil : value
}

import Arrays
import Parser
import Primitives

// `format(value, spec)`, and the f-strings that are made of it.

extension Machine {
  /// `f"{value!r:spec}"`.
  func formatted(
    _ value: Object, _ conversion: FormatConversion?, spec: Object = .absent
  ) throws(ExceptionObject) -> Object {
    var value = value
    switch conversion {
    case nil: break
    case .str: value = .string(try str(value))
    case .repr: value = .string(try repr(value))
    case .ascii: value = .string(try ascii(value))
    }
    guard case .string(let spec) = spec else { return .string(try format(value, spec: .empty)) }
    return .string(try format(value, spec: spec))
  }

  /// `ascii(value)`: the repr, in which all that is not ASCII is escaped.
  func ascii(_ value: Object) throws(ExceptionObject) -> Text {
    if case .string(let string) = value { return string.asText.asciiRepr }
    var escaped: [UInt8] = []
    for scalar in Text(try repr(value)).scalars {
      if scalar.isASCII {
        escaped.append(scalar)
      } else {
        escaped += Text(scalar).asciiRepr.bytes.dropFirst().dropLast()
      }
    }
    return Text(escaped)
  }

  /// `format(value, spec)`.
  func format(_ value: Object, spec text: StringObject) throws(ExceptionObject) -> StringObject {
    if text.count == 0 { return try str(formattedElement(value)) }
    switch value {
    case .value: return try formatArray(value, spec: text)
    case .string(let string):
      let spec = try formatSpec(text, .str)
      if let plain = spec.formatPlain(string) { return plain }
      return .make(try raising { () throws(TextError) in try spec.format(string.asText) })
    case .bool(let flag): return try format(flag ? 1 : 0, try formatSpec(text, .bool))
    case .int(let number): return try format(number, try formatSpec(text, .int))
    case .bigInt(let big):
      let spec = try formatSpec(text, .int)
      return .make(try raising { () throws(TextError) in try spec.format(big.value) })
    case .float(let number):
      let spec = try formatSpec(text, .float)
      if let plain = spec.formatPlain(number) { return plain }
      return .make(try raising { () throws(TextError) in try spec.format(number) })
    default:
      if let number = value.nativeNumber { return try format(number, spec: text) }
      throw .typeError("unsupported format string passed to \(value.typeName).__format__")
    }
  }

  /// An array of rank 0, and a number of NumPy's, is formatted as the number it holds.
  private func formattedElement(_ value: Object) -> Object {
    if let number = value.nativeNumber { return number }
    guard case .value(.array(let array)) = value, array.rank == 0 else { return value }
    return Object(array[0])
  }

  private func format(_ number: Int, _ spec: FormatSpec) throws(ExceptionObject) -> StringObject {
    if let plain = spec.formatPlain(number) { return plain }
    return .make(try raising { () throws(TextError) in try spec.format(number) })
  }

  private func formatSpec(
    _ text: StringObject, _ type: FormatMemory.ValueType
  ) throws(ExceptionObject) -> FormatSpec {
    if let known = formatMemory.specs[type.rawValue][text] { return known }
    let spec = try raising { () throws(TextError) in
      try FormatSpec(parsing: text.asText, typeName: type.name)
    }
    formatMemory.specs[type.rawValue][text] = spec
    return spec
  }

  /// The pieces of an f-string, joined.
  func joined(_ window: UnsafeMutablePointer<Object>, count: Int) -> Object {
    if count == 1 { return window[0] }
    var total = 0
    var scalars = 0
    for i in 0..<count {
      guard case .string(let piece) = window[i] else { preconditionFailure("an f-string joins strings") }
      total += piece.count
      scalars += piece.scalarCount
    }
    let made = StringObject.allocate(count: total, capacity: total)
    made.header.scalars = scalars
    made.withUnsafeMutablePointerToElements { target in
      var target = target
      for i in 0..<count {
        guard case .string(let piece) = window[i], piece.count > 0 else { continue }
        target.update(from: piece.bytes.baseAddress!, count: piece.count)
        target += piece.count
      }
    }
    return .string(made)
  }
}

/// `str.translate` and `str.maketrans`: a table says for each code point which text, which code point, or
/// (by None) that nothing takes its place.
enum StringTranslation {
  nonisolated(unsafe) static let translate = Builtin("translate(table, /)") {
    (call) throws(ExceptionObject) in
    var result: [UInt8] = []
    for scalar in call.receiverText.scalars {
      try call.machine.write(scalar, translatedBy: call[0], to: &result)
    }
    return .string(StringObject.make(result))
  }

  nonisolated(unsafe) static let maketrans = Builtin(static: "maketrans(x, y=None, z=None, /)") {
    (call) throws(ExceptionObject) in
    if call[1].isAbsent { return .dict(try table(from: call[0])) }
    guard case .string(let from) = call[0] else {
      throw .typeError("first maketrans argument must be a string if there is a second argument")
    }
    let to = try call.string(1, as: "maketrans() argument 2")
    let dropped = call[2].isAbsent ? StringObject.empty : try call.string(2, as: "maketrans() argument 3")
    guard from.scalarCount == to.scalarCount else {
      throw .valueError("the first two maketrans arguments must have equal length")
    }
    let table = DictObject()
    for (scalar, replacement) in zip(from.asText.scalars, to.asText.scalars) {
      try table.set(.code(of: scalar), .code(of: replacement))
    }
    for scalar in dropped.asText.scalars { try table.set(.code(of: scalar), .none) }
    return .dict(table)
  }

  /// The dict with each key of one character replaced by its code point.
  private static func table(from object: Object) throws(ExceptionObject) -> DictObject {
    guard case .dict(let dict) = object else {
      throw .typeError("if you give only one argument to maketrans it must be a dict")
    }
    let table = DictObject()
    for entry in dict.live { try table.set(try key(entry.key), entry.value) }
    return table
  }

  private static func key(_ object: Object) throws(ExceptionObject) -> Object {
    switch object {
    case .int, .bool, .bigInt: return object
    case .string(let string):
      var scalars = string.asText.scalars
      guard string.scalarCount == 1, let scalar = scalars.next() else {
        throw .valueError("string keys in translate table must be of length 1")
      }
      return .code(of: scalar)
    default: throw .typeError("keys in translate table must be strings or integers")
    }
  }
}

extension Machine {
  /// Writes what a table has for a code point; one that it does not know stays.
  fileprivate func write(
    _ scalar: Unicode.Scalar, translatedBy table: Object, to result: inout [UInt8]
  ) throws(ExceptionObject) {
    let replacement = try entry(.code(of: scalar), of: table)
    switch replacement {
    case nil: result.append(scalar)
    case .some(.none): break
    case .string(let text): result.append(text)
    case .int, .bool, .bigInt:
      guard let code = try? replacement!.asIndex(), 0...0x10FFFF ~= code else {
        throw .valueError("character mapping must be in range(0x110000)")
      }
      result.append(try raising { () throws(TextError) in try codePoint(code) })
    default: throw .typeError("character mapping must return integer, None or str")
    }
  }

  private func entry(_ code: Object, of table: Object) throws(ExceptionObject) -> Object? {
    if case .dict(let dict) = table { return try dict.value(for: code) }
    do throws(ExceptionObject) {
      return try subscripted(table, code)
    } catch {
      if error.type.isSubtype(of: Exceptions.lookupError) { return nil }
      throw error
    }
  }
}

extension Object {
  fileprivate static func code(of scalar: Unicode.Scalar) -> Object { .int(Int(scalar.value)) }
}

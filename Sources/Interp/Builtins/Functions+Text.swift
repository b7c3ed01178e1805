/// Functions from objects to text and back.
extension BuiltinFunctions {
  nonisolated(unsafe) static let texts = [
    Builtin("repr(obj, /)") { a throws(ExceptionObject) in .string(try a.machine.repr(a[0])) },
    Builtin("ascii(obj, /)") { a throws(ExceptionObject) in
      .string(StringObject.make(try a.machine.ascii(a[0]).bytes))
    },
    Builtin("format(value, format_spec='', /)") { a throws(ExceptionObject) in
      if a[1].isAbsent { return .string(try a.machine.str(a[0])) }
      guard case .string(let spec) = a[1] else {
        throw .typeError("format() argument 2 must be str, not \(a[1].typeName)")
      }
      return .string(try a.machine.format(a[0], spec: spec))
    },
    Builtin("ord(c, /)") { a throws(ExceptionObject) in
      guard case .string(let text) = a[0] else {
        throw .typeError("ord() expected string of length 1, but \(a[0].typeName) found")
      }
      guard let scalar = text.text.unicodeScalars.first, text.scalarCount == 1 else {
        throw .typeError("ord() expected a character, but string of length \(text.scalarCount) found")
      }
      return .int(Int(scalar.value))
    },
    Builtin("chr(i, /)") { a throws(ExceptionObject) in
      let code = try a.machine.shortInt(a[0])
      guard 0...0x10FFFF ~= code else { throw .valueError("chr() arg not in range(0x110000)") }
      guard let scalar = Unicode.Scalar(UInt32(code)) else {
        throw .unsupported("Axle's strings hold no lone surrogates: chr(\(code)) is not supported")
      }
      return .string(StringObject.make(String(scalar)))
    },
    Builtin("bin(number, /)") { a throws(ExceptionObject) in try digits(a, radix: 2, prefix: "0b") },
    Builtin("oct(number, /)") { a throws(ExceptionObject) in try digits(a, radix: 8, prefix: "0o") },
    Builtin("hex(number, /)") { a throws(ExceptionObject) in try digits(a, radix: 16, prefix: "0x") },
  ]

  private static func digits(_ a: Arguments, radix: Int, prefix: String) throws(ExceptionObject) -> Object {
    let number = try a.big(0)
    let digits = try raising { () throws(TextError) in try number.absolute.digits(radix: radix) }
    return .string(StringObject.make(Array((number.isNegative ? "-" + prefix : prefix).utf8) + digits))
  }
}

/// The methods of `float`.
enum FloatMethods {
  nonisolated(unsafe) static let all = [
    Builtin("is_integer()") { a in .bool(a.float == a.float.rounded() && a.float.isFinite) },
    Builtin("conjugate()") { a in .float(a.float) },
    Builtin("hex()") { a in .string(StringObject.make(hexText(a.float))) },
    Builtin("as_integer_ratio()") { a throws(ExceptionObject) in
      let ratio = try raising { () throws(TextError) in try integerRatio(a.float) }
      return .tuple([.integer(ratio.numerator), .integer(ratio.denominator)])
    },
    Builtin(static: "fromhex(string, /)") { _ throws(ExceptionObject) in
      throw .unsupported("Axle reads no hexadecimal floats: float.fromhex() is not supported")
    },
  ].methods(of: "float")
}

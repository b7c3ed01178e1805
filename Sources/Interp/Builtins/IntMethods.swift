/// The methods of `int`, which `bool` inherits.
enum IntMethods {
  nonisolated(unsafe) static let all = [
    Builtin("bit_length()") { a throws(ExceptionObject) in .int(try a.machine.big(a.receiver).bitLength) },
    Builtin("bit_count()") { a throws(ExceptionObject) in
      .int(try a.machine.big(a.receiver).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
    },
    Builtin("conjugate()") { a throws(ExceptionObject) in .integer(try a.machine.big(a.receiver)) },
    Builtin("as_integer_ratio()") { a throws(ExceptionObject) in
      .tuple([.integer(try a.machine.big(a.receiver)), .int(1)])
    },
    Builtin(variadic: "to_bytes(length=1, byteorder='big', *, signed=False)") { _ throws(ExceptionObject) in
      throw .unsupported("Axle has no bytes: int.to_bytes() is not supported")
    },
    Builtin(static: "from_bytes(bytes, byteorder='big', *, signed=False)") { _ throws(ExceptionObject) in
      throw .unsupported("Axle has no bytes: int.from_bytes() is not supported")
    },
  ].methods(of: "int")
}

import Arrays

// The parts that a float is made of: sign, exponent and fraction; and the floats next to it.

extension NumPy {
  /// Whether the sign bit is set, also that of -0.0.
  package static func signbit(_ x: Value) throws(ArrayError) -> Value {
    if x.dtype == .bool { return try full(x.shape, Value(false)) }
    let signed = x.dtype.isFloating ? try bitcastConvertType(x, x.dtype.signedBits) : x
    return try Primitives.less(signed, constant(0, like: signed))
  }

  /// The magnitude of `x` with the sign of `y`.
  package static func copysign(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    let magnitude = try absolute(try convertElementType(x, x.dtype, isWeak: x.isWeak && y.isWeak))
    return try `where`(try signbit(y), try negate(magnitude), magnitude)
  }

  /// `(m, e)` with `x = m · 2ᵉ` and `m` from 0.5 to 1; zero and what is not finite is its own `m`.
  package static func frexp(_ x: Value) throws(ArrayError) -> (fraction: Value, exponent: Value) {
    let x = try inexact(x)
    let format = x.dtype.floatFormat
    let isSmall = try Primitives.less(try absolute(x), number(format.smallestNormal, like: x))
    let scaled = try Primitives.multiply(x, number(Double(1 << format.fractionBits), like: x))
    let bits = try bitcastConvertType(try `where`(isSmall, scaled, x), x.dtype.signedBits)
    func constant(_ integer: Int) -> Value { .array(.scalar(integer, bits.dtype)) }
    let field = try Primitives.bitwiseAnd(
      try shiftRightArithmetic(bits, constant(format.fractionBits)), constant(format.exponentMask))
    let shift = try `where`(isSmall, constant(-format.fractionBits), constant(0))
    let exponent = try Primitives.add(
      shift, try Primitives.subtract(field, constant(format.bias - 1)))
    let cleared = try Primitives.bitwiseAnd(bits, constant(~(format.exponentMask << format.fractionBits)))
    let fraction = try bitcastConvertType(
      try Primitives.bitwiseOr(cleared, constant((format.bias - 1) << format.fractionBits)), x.dtype)
    let isItself = try logicalOr(
      try logicalNot(try isFinite(x)), try Primitives.equal(x, number(0, like: x)))
    return (
      try `where`(isItself, x, fraction),
      try convertElementType(try `where`(isItself, constant(0), exponent), .int32)
    )
  }

  /// `x · 2ʸ`
  ///
  /// - Throws: ``ArrayError/ldexpTypes(_:_:)``, when the exponent is no integer.
  package static func ldexp(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if y.dtype.isFloating { throw .ldexpTypes(x.dtype, y.dtype) }
    let shape = try broadcastShape([x.shape, y.shape])
    let (x, y) = (try broadcast(try inexact(x), to: shape), try broadcast(y, to: shape))
    let parts = try frexp(x)
    let zero = number(0, like: x)
    var exponent = try Primitives.add(
      try convertElementType(parts.exponent, x.dtype), try convertElementType(y, x.dtype))
    let isPositive = try greater(exponent, zero)
    let fraction = try `where`(
      isPositive, try multiply(parts.fraction, number(2, like: x)), parts.fraction)
    exponent = try `where`(isPositive, try subtract(exponent, number(1, like: x)), exponent)
    let scaled = try multiply(fraction, try power(number(2, like: x), exponent))
    return try `where`(try logicalOr(try isInf(x), try Primitives.equal(x, zero)), x, scaled)
  }

  /// What stands behind the point, and the whole number before it.
  package static func modf(_ x: Value) throws(ArrayError) -> (fraction: Value, whole: Value) {
    let x = try inexact(x)
    let whole = try `where`(
      try Primitives.greaterOrEqual(x, number(0, like: x)), try floor(x), try ceil(x))
    return (try Primitives.subtract(x, whole), whole)
  }

  package static func nextafter(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    return try nextAfter(x, y)
  }

  /// The distance to the next float away from zero.
  package static func spacing(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    let infinity = number(.infinity, like: x)
    if x.dtype == .float16 {
      return try Primitives.subtract(try nextAfter(x, try broadcast(infinity, to: x.shape)), x)
    }
    let distance = try Primitives.subtract(try nextAfter(x, try copysign(infinity, x)), x)
    let least = try copysign(constant(x.dtype.floatFormat.smallestSubnormal, like: x), x)
    return try `where`(try Primitives.equal(distance, number(0, like: distance)), least, distance)
  }
}

extension DType {
  /// The signed integer type of the same width.
  var signedBits: DType { size == 4 ? .int32 : size == 2 ? .int16 : .int8 }
}

import Arrays

// Python's division: the quotient is rounded down, the remainder has the sign of the divisor.

extension NumPy {
  package static func floorDivide(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try numeric(x, y)
    if x.dtype.isFloating { return try floatDivmod(x, y).quotient }
    let quotient = try Primitives.divide(x, y)
    if x.dtype.isUnsignedInteger { return quotient }
    let signsDiffer = try Primitives.notEqual(try Primitives.sign(x), try Primitives.sign(y))
    let isInexact = try Primitives.notEqual(try Primitives.remainder(x, y), number(0, like: x))
    return try `where`(
      try Primitives.bitwiseAnd(signsDiffer, isInexact),
      try subtract(quotient, Value(1)),
      quotient)
  }

  package static func remainder(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    var (x, y) = try numeric(x, y)
    let zero = number(0, like: x)
    if y.dtype.isInteger {
      y = try `where`(try Primitives.equal(y, number(0, like: y)), element(1, like: y), y)
    }
    let truncated = try Primitives.remainder(x, y)
    let signsDiffer = try Primitives.notEqual(
      try Primitives.less(truncated, zero), try Primitives.less(y, zero))
    let isCorrected = try Primitives.bitwiseAnd(signsDiffer, try Primitives.notEqual(truncated, zero))
    return try `where`(isCorrected, try Primitives.add(truncated, y), truncated)
  }

  package static func divmod(_ x: Value, _ y: Value) throws(ArrayError) -> (quotient: Value, remainder: Value)
  {
    let (x, y) = try numeric(x, y)
    if x.dtype.isFloating { return try floatDivmod(x, y) }
    return (try floorDivide(x, y), try remainder(x, y))
  }

  /// As CPython's `float_divmod`.
  private static func floatDivmod(
    _ x: Value, _ y: Value
  ) throws(ArrayError) -> (quotient: Value, remainder: Value) {
    let remainder = try Primitives.remainder(x, y)
    let isByZero = try Primitives.equal(y, number(0, like: y))
    let rest = try Primitives.subtract(x, remainder)
    let dividend =
      try isByZero.rank == 0 && x.sizes == rest.sizes ? select(isByZero, x, rest) : `where`(isByZero, x, rest)
    // JAX compiles this, and needs the divisor thrice.
    let quotient = try divideEach(dividend, y)
    let isCorrected = try Primitives.bitwiseAnd(
      try Primitives.notEqual(remainder, number(0, like: remainder)),
      try Primitives.notEqual(try Primitives.sign(y), try Primitives.sign(remainder)))
    let one = Value.array(.scalar(1, quotient.dtype, isWeak: quotient.isWeak))
    return (
      try Primitives.round(
        try `where`(isCorrected, try Primitives.subtract(quotient, one), quotient),
        toEven: false),
      try `where`(isCorrected, try Primitives.add(remainder, y), remainder)
    )
  }
}

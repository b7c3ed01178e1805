import Arrays

// Functions that put numbers right, and that compare them with some tolerance.

extension NumPy {
  /// Not below `low`, not above `high`.
  package static func clip(_ x: Value, _ low: Value?, _ high: Value?) throws(ArrayError) -> Value {
    var result = x
    if let low { result = try maximum(low, result) }
    if let high { result = try minimum(high, result) }
    return result
  }

  /// To so many places behind the point, halves to even.
  ///
  /// - Throws: ``ArrayError/negativeDecimals`` for integers.
  package static func round(_ x: Value, decimals: Int = 0) throws(ArrayError) -> Value {
    guard x.dtype.isFloating || x.dtype == .bool else {
      if decimals < 0 { throw .negativeDecimals }
      return x
    }
    guard x.dtype.isFloating else {
      throw .notInexact(.bool)
    }
    if decimals == 0 { return try Primitives.round(x, toEven: true) }
    if decimals > (x.dtype == .float16 ? 4 : 38) { return x }
    let computed = x.dtype == .float16 ? try convertElementType(x, .float32) : x
    let factor = number(powerOfTen(decimals), like: computed)
    let whole = try Primitives.round(try Primitives.multiply(computed, factor), toEven: true)
    // XLA computes it in 32 bits.
    let quotient = try divided(
      try convertElementType(whole, .float32), byConstant: try convertElementType(factor, .float32))
    return try convertElementType(quotient, x.dtype, isWeak: x.isWeak && x.rank == 0)
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    // Beyond 400 it is zero or infinite.
    let power = (0..<Swift.min(exponent.magnitude, 400)).reduce(1.0) { product, _ in product * 10 }
    return exponent < 0 ? 1 / power : power
  }

  /// The whole number next to `x` on the way to zero.
  package static func trunc(_ x: Value) throws(ArrayError) -> Value {
    guard x.dtype.isFloating else { return x }
    return try `where`(try Primitives.less(x, number(0, like: x)), try ceil(x), try floor(x))
  }

  /// The nearest whole number, halves to even, as a float.
  package static func rint(_ x: Value) throws(ArrayError) -> Value {
    x.dtype.isFloating ? try Primitives.round(x, toEven: true) : try convertElementType(x, .float32)
  }

  /// NaN and the infinities replaced; nil means the largest and the smallest number.
  package static func nanToNum(
    _ x: Value, nan: Value = Value(0.0), posinf: Value? = nil, neginf: Value? = nil
  ) throws(ArrayError) -> Value {
    guard x.dtype.isFloating else { return x }
    let largest = x.dtype.floatFormat.largest
    let (positive, negative) = (number(.infinity, like: x), number(-.infinity, like: x))
    func cast(_ value: Value) throws(ArrayError) -> Value { try convertElementType(value, x.dtype) }
    var result = try `where`(try isNaN(x), try cast(nan), x)
    result = try `where`(
      try Primitives.equal(result, positive), try cast(posinf ?? number(largest, like: x)), result)
    return try `where`(
      try Primitives.equal(result, negative), try cast(neginf ?? number(-largest, like: x)), result)
  }

  /// Whether `x` lies within `atol + rtol · |y|` of `y`.
  package static func isclose(
    _ x: Value, _ y: Value, rtol: Value = Value(1e-5), atol: Value = Value(1e-8), equalNaN: Bool = false
  ) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    let areBothNaN = try logicalAnd(try isNaN(x), try isNaN(y))
    let (rtol, atol) = (try convertElementType(rtol, x.dtype), try convertElementType(atol, x.dtype))
    let distance = try Primitives.absolute(try Primitives.subtract(x, y))
    let tolerance = try Primitives.add(atol, try Primitives.multiply(rtol, try Primitives.absolute(y)))
    let isInRange = try logicalAnd(try isFinite(y), try lessEqual(distance, tolerance))
    let isClose = try logicalOr(try Primitives.equal(x, y), isInRange)
    return try equalNaN ? logicalOr(isClose, areBothNaN) : isClose
  }

  package static func allclose(
    _ x: Value, _ y: Value, rtol: Value = Value(1e-5), atol: Value = Value(1e-8), equalNaN: Bool = false
  ) throws(ArrayError) -> Value {
    try all(try isclose(x, y, rtol: rtol, atol: atol, equalNaN: equalNaN))
  }

  package static func arrayEqual(_ x: Value, _ y: Value, equalNaN: Bool = false) throws(ArrayError) -> Value {
    guard x.sizes == y.sizes else { return Value(false) }
    let isEqual = try equal(x, y)
    return try all(equalNaN ? try logicalOr(isEqual, try logicalAnd(try isNaN(x), try isNaN(y))) : isEqual)
  }
}

extension NumPy {
  /// Whether the operands are equal once they are broadcast.
  package static func arrayEquiv(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    do throws(ArrayError) {
      return try all(try equal(x, y))
    } catch .broadcastRanks {
      // JAX takes this one as an answer, and not that of equal ranks.
      return Value(false)
    }
  }
}

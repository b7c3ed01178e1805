import Arrays

// Arithmetic, comparisons and logic of two operands, which are promoted and broadcast.

extension NumPy {
  package static func add(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.add)
  }

  package static func subtract(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.subtract)
  }

  package static func multiply(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if x.dtype != y.dtype, x.dtype == .bool || y.dtype == .bool {
      let (numbers, bools) = x.dtype == .bool ? (y, x) : (x, y)
      if let chosen = try chosenByBool(numbers, bools) { return chosen }
    }
    return try promoting(x, y, Primitives.multiply)
  }

  /// XLA makes a choice of the product of floats and of bools that need no stretching: `nan * False` is 0.
  private static func chosenByBool(_ x: Value, _ y: Value) throws(ArrayError) -> Value? {
    guard y.dtype == .bool, x.dtype == .float32 || x.dtype == .float16, y.rank >= x.rank,
      zip(x.sizes.reversed(), y.sizes.reversed()).allSatisfy({ $0 == $1 || $0 == 1 })
    else { return nil }
    return try `where`(y, x, .array(.scalar(0, x.dtype, isWeak: x.isWeak)))
  }

  package static func maximum(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.maximum)
  }

  package static func minimum(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.minimum)
  }

  package static func bitwiseAnd(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.bitwiseAnd)
  }

  package static func bitwiseOr(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.bitwiseOr)
  }

  package static func bitwiseXor(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.bitwiseXor)
  }

  package static func equal(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.equal)
  }

  package static func notEqual(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.notEqual)
  }

  package static func less(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.less)
  }

  package static func lessEqual(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.lessOrEqual)
  }

  package static func greater(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.greater)
  }

  package static func greaterEqual(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try promoting(x, y, Primitives.greaterOrEqual)
  }

  package static func divide(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let bools = x.dtype == .bool && isStretched(y, to: x) ? x : nil
    let (x, y) = try inexact(x, y)
    // XLA makes a choice of bools whose divisors are stretched: `False / 0` is 0.
    if let bools, y.dtype != .bfloat16 {
      return try `where`(bools, try divide(element(1, like: y), y), element(0, like: x))
    }
    return try Primitives.divide(x, y)
  }

  /// Whether an element of `divisor` stands for several of `x`, be it in all examples of a `vmap`.
  private static func isStretched(_ divisor: Value, to x: Value) -> Bool {
    guard divisor.rank <= x.rank,
      zip(divisor.sizes.reversed(), x.sizes.reversed()).allSatisfy({ $0 == $1 || $0 == 1 })
    else { return false }
    let isSmaller = divisor.sizes.product < x.sizes.product
    switch (divisor, x) {
    case (.array, .tracer): return true
    case (.tracer, .array): return false
    case (.array, .array), (.tracer, .tracer): return isSmaller
    }
  }

  package static func arctan2(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    return try Primitives.atan2(x, y)
  }

  package static func leftShift(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try numeric(x, y)
    return try shiftLeft(x, y)
  }

  /// Signed integers keep their sign.
  package static func rightShift(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try numeric(x, y)
    return try x.dtype.isUnsignedInteger ? shiftRightLogical(x, y) : shiftRightArithmetic(x, y)
  }

  package static func logicalAnd(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try promoted(x, y)
    return try Primitives.bitwiseAnd(try truth(x), try truth(y))
  }

  package static func logicalOr(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try promoted(x, y)
    return try Primitives.bitwiseOr(try truth(x), try truth(y))
  }

  package static func logicalXor(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try promoted(x, y)
    return try Primitives.bitwiseXor(try truth(x), try truth(y))
  }

  /// The larger operand, unless it is NaN.
  package static func fmax(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try `where`(try logicalOr(try greater(x, y), try isNaN(y)), x, y)
  }

  /// The smaller operand, unless it is NaN.
  package static func fmin(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try `where`(try logicalOr(try less(x, y), try isNaN(y)), x, y)
  }

  /// The remainder with the sign of the dividend, as C has it.
  package static func fmod(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let isInteger = resultType([x, y]).dtype.isInteger
    let divisor =
      try isInteger ? `where`(try equal(y, Value(0)), number(1, like: y), y) : y
    let (dividend, safe) = try numeric(x, divisor)
    return try Primitives.remainder(dividend, safe)
  }
}

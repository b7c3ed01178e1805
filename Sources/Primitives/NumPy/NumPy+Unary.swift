import Arrays

// Functions of one operand. Those of calculus take integers as float32.

extension NumPy {
  package static func exp(_ x: Value) throws(ArrayError) -> Value {
    try Primitives.exp(try inexact(x), isFused: false)
  }
  package static func exp2(_ x: Value) throws(ArrayError) -> Value { try Primitives.exp2(try inexact(x)) }
  package static func expm1(_ x: Value) throws(ArrayError) -> Value { try Primitives.expm1(try inexact(x)) }
  package static func log(_ x: Value) throws(ArrayError) -> Value {
    try Primitives.log(try inexact(x), isFused: false)
  }
  package static func log1p(_ x: Value) throws(ArrayError) -> Value { try Primitives.log1p(try inexact(x)) }
  package static func tanh(_ x: Value) throws(ArrayError) -> Value { try Primitives.tanh(try inexact(x)) }
  package static func sqrt(_ x: Value) throws(ArrayError) -> Value { try Primitives.sqrt(try inexact(x)) }
  package static func cbrt(_ x: Value) throws(ArrayError) -> Value { try Primitives.cbrt(try inexact(x)) }
  package static func sin(_ x: Value) throws(ArrayError) -> Value { try Primitives.sin(try inexact(x)) }
  package static func cos(_ x: Value) throws(ArrayError) -> Value { try Primitives.cos(try inexact(x)) }
  package static func tan(_ x: Value) throws(ArrayError) -> Value { try Primitives.tan(try inexact(x)) }
  package static func arcsin(_ x: Value) throws(ArrayError) -> Value { try Primitives.asin(try inexact(x)) }
  package static func arccos(_ x: Value) throws(ArrayError) -> Value { try Primitives.acos(try inexact(x)) }
  package static func arctan(_ x: Value) throws(ArrayError) -> Value { try Primitives.atan(try inexact(x)) }
  package static func sinh(_ x: Value) throws(ArrayError) -> Value { try Primitives.sinh(try inexact(x)) }
  package static func cosh(_ x: Value) throws(ArrayError) -> Value { try Primitives.cosh(try inexact(x)) }
  package static func arcsinh(_ x: Value) throws(ArrayError) -> Value { try Primitives.asinh(try inexact(x)) }
  package static func arccosh(_ x: Value) throws(ArrayError) -> Value { try Primitives.acosh(try inexact(x)) }
  package static func arctanh(_ x: Value) throws(ArrayError) -> Value { try Primitives.atanh(try inexact(x)) }

  package static func negative(_ x: Value) throws(ArrayError) -> Value { try negate(x) }
  package static func positive(_ x: Value) throws(ArrayError) -> Value { x }
  package static func sign(_ x: Value) throws(ArrayError) -> Value { try Primitives.sign(x) }
  package static func invert(_ x: Value) throws(ArrayError) -> Value { try not(x) }
  package static func square(_ x: Value) throws(ArrayError) -> Value { try integerPower(try numeric(x), 2) }
  package static func reciprocal(_ x: Value) throws(ArrayError) -> Value {
    try integerPower(try inexact(x), -1)
  }

  /// Unsigned integers and bool are their own magnitude.
  package static func abs(_ x: Value) throws(ArrayError) -> Value {
    x.dtype == .bool || x.dtype.isUnsignedInteger ? x : try absolute(x)
  }

  /// Integers and bool are whole already.
  package static func floor(_ x: Value) throws(ArrayError) -> Value {
    x.dtype.isFloating ? try Primitives.floor(x) : x
  }

  package static func ceil(_ x: Value) throws(ArrayError) -> Value {
    x.dtype.isFloating ? try Primitives.ceil(x) : x
  }

  package static func log2(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    return try divided(try Primitives.log(x), byConstant: try Primitives.log(constant(2, like: x)))
  }

  package static func log10(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    return try Primitives.multiply(try Primitives.log(x), constant(decimalLogarithm, like: x))
  }

  package static func isNaN(_ x: Value) throws(ArrayError) -> Value { try Primitives.notEqual(x, x) }

  package static func isFinite(_ x: Value) throws(ArrayError) -> Value {
    x.dtype.isFloating ? try Primitives.isFinite(x) : try full(x.shape, Value(true))
  }

  package static func isInf(_ x: Value) throws(ArrayError) -> Value {
    guard x.dtype.isFloating else { return try full(x.shape, Value(false)) }
    return try Primitives.equal(try absolute(x), constant(.infinity, like: x))
  }

  package static func isPosInf(_ x: Value) throws(ArrayError) -> Value { try isInfinity(x, .infinity) }
  package static func isNegInf(_ x: Value) throws(ArrayError) -> Value { try isInfinity(x, -.infinity) }

  private static func isInfinity(_ x: Value, _ infinity: Double) throws(ArrayError) -> Value {
    guard x.dtype.isFloating else { return try full(x.shape, Value(false)) }
    return try Primitives.equal(x, constant(infinity, like: x))
  }

  // There are no complex numbers: each number is its own real part.
  package static func real(_ x: Value) throws(ArrayError) -> Value { x }
  package static func imag(_ x: Value) throws(ArrayError) -> Value { try full(x.shape, element(0, like: x)) }
  package static func isReal(_ x: Value) throws(ArrayError) -> Value {
    try Primitives.equal(try imag(x), number(0, like: x))
  }
  package static func isComplex(_ x: Value) throws(ArrayError) -> Value {
    try Primitives.notEqual(try imag(x), number(0, like: x))
  }

  package static func logicalNot(_ x: Value) throws(ArrayError) -> Value { try not(try truth(x)) }

  /// Whether each element is not zero.
  static func truth(_ x: Value) throws(ArrayError) -> Value {
    x.dtype == .bool ? x : try Primitives.notEqual(x, number(0, like: x))
  }
}

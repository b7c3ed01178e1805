import Arrays

// Functions of calculus that are made of several primitives. JAX compiles each as one function, in which XLA rounds a
// product and a sum together.

extension NumPy {
  package static func fabs(_ x: Value) throws(ArrayError) -> Value { try absolute(try inexact(x)) }

  package static func floatPower(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    return try Primitives.power(x, y)
  }

  package static func deg2rad(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    return try Primitives.multiply(x, number(.pi / 180, like: x))
  }

  package static func rad2deg(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    return try Primitives.multiply(x, number(180 / .pi, like: x))
  }

  /// `sqrt(x² + y²)`, without overflow.
  package static func hypot(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    let (width, height) = (try absolute(x), try absolute(y))
    let infinity = number(.infinity, like: width)
    let isInfinite = try logicalOr(
      try Primitives.equal(width, infinity), try Primitives.equal(height, infinity))
    let (larger, smaller) = (
      try Primitives.maximum(width, height), try Primitives.minimum(width, height)
    )
    let one = number(1, like: larger)
    let isZero = try Primitives.equal(larger, number(0, like: larger))
    let ratio = try Primitives.divide(smaller, try `where`(isZero, one, larger))
    let length = try Primitives.multiply(larger, try Primitives.sqrt(try fused(ratio, ratio, plus: one)))
    return try `where`(isInfinite, infinity, try `where`(isZero, larger, length))
  }

  /// `sin(πx) / (πx)`
  package static func sinc(_ x: Value) throws(ArrayError) -> Value {
    let x = try inexact(x)
    let one = number(1, like: x)
    let isZero = try Primitives.equal(x, number(0, like: x))
    let angle = try `where`(isZero, one, try Primitives.multiply(number(.pi, like: x), x))
    return try `where`(isZero, one, try Primitives.divide(try Primitives.sin(angle), angle))
  }

  /// 0 where `x` is negative, 1 where it is positive, `y` where it is zero.
  package static func heaviside(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let operands = try withCommonInexactDType([x, y])
    let (x, y) = (operands[0], operands[1])
    let (zero, one) = (number(0, like: x), number(1, like: x))
    let atZero = try `where`(try isNaN(x), x, y)
    let notBelow = try `where`(try Primitives.greater(x, zero), one, atZero)
    return try `where`(try Primitives.less(x, zero), zero, notBelow)
  }

  /// `log(exp(x) + exp(y))`
  package static func logaddexp(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    let largest = try Primitives.maximum(x, y)
    let distance = try Primitives.subtract(x, y)
    let sum = try Primitives.add(
      largest, try Primitives.log1p(try Primitives.exp(try negate(try absolute(distance)))))
    return try `where`(try isNaN(distance), try Primitives.add(x, y), sum)
  }

  /// `log₂(2ˣ + 2ʸ)`
  package static func logaddexp2(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try inexact(x, y)
    let largest = try Primitives.maximum(x, y)
    let distance = try Primitives.subtract(x, y)
    let rest = try Primitives.log1p(try Primitives.exp2(try negate(try absolute(distance))))
    let sum = try fused(rest, number(1.4426950408889634, like: rest), plus: largest)
    return try `where`(try isNaN(distance), try Primitives.add(x, y), sum)
  }

  /// The angle of a number in the complex plane: 0 or π.
  package static func angle(_ x: Value, inDegrees: Bool = false) throws(ArrayError) -> Value {
    let isPlain = !x.dtype.isFloating || x.rank == 0
    let real = isPlain ? try convertElementType(x, .float32) : x
    let angle = try Primitives.atan2(try full(real.shape, element(0, like: real)), real)
    return inDegrees ? try rad2deg(angle) : angle
  }
}

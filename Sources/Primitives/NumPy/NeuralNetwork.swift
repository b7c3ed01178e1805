package import Arrays

/// The functions of `jax.nn`.
package enum NeuralNetwork {
  package static func relu(_ x: Value) throws(ArrayError) -> Value { try NumPy.maximum(x, Value(0)) }
  package static func sigmoid(_ x: Value) throws(ArrayError) -> Value { try logistic(try NumPy.inexact(x)) }
  package static func silu(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.multiply(x, try sigmoid(x))
  }

  /// - Parameter approximate: by way of `tanh`, instead of `erfc`.
  package static func gelu(_ x: Value, approximate: Bool = true) throws(ArrayError) -> Value {
    let x = try NumPy.inexact(x)
    func times(_ factor: Double, _ y: Value) throws(ArrayError) -> Value {
      try NumPy.multiply(Value(factor), y)
    }
    guard approximate else {
      let argument = try times(0.7071067811865476, try negate(x))
      return try NumPy.multiply(try times(0.5, x), try erfc(argument))
    }
    let inside = try NumPy.add(x, try times(0.044715, try integerPower(x, 3)))
    let bend = try tanh(try times(0.7978845608028654, inside))
    return try NumPy.multiply(x, try times(0.5, try NumPy.add(Value(1.0), bend)))
  }

  package static func softplus(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.logaddexp(x, Value(0))
  }

  package static func leakyRelu(_ x: Value, slope: Value = Value(0.01)) throws(ArrayError) -> Value {
    try NumPy.where(
      try NumPy.greaterEqual(x, Value(0)), x, try NumPy.multiply(slope, x))
  }

  package static func elu(_ x: Value, alpha: Value = Value(1.0)) throws(ArrayError) -> Value {
    let isPositive = try NumPy.greater(x, Value(0))
    let safe = try NumPy.where(isPositive, Value(0.0), x)
    return try NumPy.where(isPositive, x, try NumPy.multiply(alpha, try NumPy.expm1(safe)))
  }

  package static func softmax(_ x: Value, axis: ReductionAxes = .one(-1)) throws(ArrayError) -> Value {
    let shifted = try shifted(x, axis).0
    let powers = try NumPy.exp(shifted)
    let total = try NumPy.sum(powers, axis: axis, keepdims: true)
    // JAX compiles the division: the reciprocal of each sum is taken once.
    return try NumPy.multiply(powers, try NumPy.divide(Value(1.0), total))
  }

  package static func logSoftmax(_ x: Value, axis: ReductionAxes = .one(-1)) throws(ArrayError) -> Value {
    let shifted = try shifted(x, axis).0
    let total = try NumPy.sum(try NumPy.exp(shifted), axis: axis, keepdims: true)
    return try NumPy.subtract(shifted, try NumPy.log(total))
  }

  /// `log(Σ exp(x))`, without overflow.
  package static func logsumexp(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let x = try NumPy.inexact(x)
    let largest = try NumPy.max(x, axis: axis, keepdims: true)
    let safe = try NumPy.where(try NumPy.isFinite(largest), largest, NumPy.number(0, like: largest))
    let total = try NumPy.sum(
      try NumPy.exp(try NumPy.subtract(x, safe)), axis: axis, keepdims: true)
    let result = try NumPy.add(try NumPy.log(total), safe)
    return keepdims ? result : try squeeze(result, try NumPy.resolved(axis, rank: x.rank))
  }

  /// Less the largest, so that powers do not overflow.
  private static func shifted(_ x: Value, _ axis: ReductionAxes) throws(ArrayError) -> (Value, Value) {
    let largest = try NumPy.max(x, axis: axis, keepdims: true)
    return (try NumPy.subtract(x, largest), largest)
  }

  /// Vectors that are 1 at the place that `x` says, and 0 elsewhere.
  package static func oneHot(
    _ x: Value, _ count: Int, _ dtype: DType = .float32, axis: Int = -1
  ) throws(ArrayError) -> Value {
    let place = try NumPy.resolved(axis, rank: x.rank + 1)
    var sizes = [Int](repeating: 1, count: x.rank + 1)
    sizes[place] = count
    let places = try iota(x.dtype, sizes, axis: place)
    return try convertElementType(try NumPy.equal(try expandDims(x, at: .one(place)), places), dtype)
  }
}

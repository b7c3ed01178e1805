package import Arrays

/// The functions of `jax.nn`.
package enum NeuralNetwork {
  package static func relu(_ x: Value) throws(ArrayError) -> Value { try NumPy.maximum(x, Value(0)) }
  /// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for what is no float.
  package static func sigmoid(_ x: Value) throws(ArrayError) -> Value { try logistic(x) }
  package static func silu(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.multiply(x, try sigmoid(x))
  }

  /// - Parameter approximate: by way of `tanh`, instead of `erfc`.
  package static func gelu(_ x: Value, approximate: Bool = true) throws(ArrayError) -> Value {
    let x = try NumPy.inexact(x)
    func times(_ factor: Double, _ y: Value) throws(ArrayError) -> Value {
      try NumPy.multiply(NumPy.constant(factor, like: x), y)
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

  package static func selu(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.multiply(Value(1.0507009873554805), try elu(x, alpha: Value(1.6732632423543772)))
  }

  package static func celu(_ x: Value, alpha: Value = Value(1.0)) throws(ArrayError) -> Value {
    let (below, divisor) = try NumPy.inexact(try NumPy.minimum(x, Value(0.0)), alpha)
    // Alpha is a factor, too, and so its reciprocal is not taken, but in float16.
    let quotient =
      try below.dtype == .float16 ? Primitives.divide(below, divisor) : divideEach(below, divisor)
    let negative = try NumPy.expm1(quotient)
    return try NumPy.fused(alpha, negative, plus: try NumPy.maximum(x, Value(0.0)))
  }

  package static func relu6(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.minimum(try NumPy.maximum(x, Value(0)), Value(6.0))
  }

  package static func hardTanh(_ x: Value) throws(ArrayError) -> Value {
    let bounded = try NumPy.where(try NumPy.less(x, Value(-1)), Value(-1), x)
    return try NumPy.where(try NumPy.greater(x, Value(1)), Value(1), bounded)
  }

  package static func hardSigmoid(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.divided(try relu6(try NumPy.add(x, Value(3.0))), byConstant: Value(6.0))
  }

  package static func hardSilu(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.multiply(x, try hardSigmoid(x))
  }

  package static func softSign(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.divide(x, try NumPy.add(try NumPy.abs(x), Value(1)))
  }

  package static func logSigmoid(_ x: Value) throws(ArrayError) -> Value {
    try negate(try softplus(try negate(x)))
  }

  package static func mish(_ x: Value) throws(ArrayError) -> Value {
    try NumPy.multiply(x, try NumPy.tanh(try softplus(x)))
  }

  package static func squareplus(_ x: Value, b: Value = Value(4)) throws(ArrayError) -> Value {
    let x = try NumPy.numeric(x)
    let radicand: Value
    if x.dtype.isInteger {
      // Squares of narrow integers wrap around.
      radicand = try NumPy.add(try NumPy.square(x), b)
    } else {
      let operands = try NumPy.withCommonDType([x, b])
      radicand = try NumPy.fused(operands[0], operands[0], plus: operands[1])
    }
    return try NumPy.divide(try NumPy.add(x, try NumPy.sqrt(radicand)), Value(2))
  }

  /// `(x + 1)² / 4` between -1 and 1, 0 below and `x` above.
  package static func sparsePlus(_ x: Value) throws(ArrayError) -> Value {
    let square = try NumPy.square(try NumPy.add(x, Value(1.0)))
    let above = try NumPy.where(
      try NumPy.greaterEqual(x, Value(1.0)), x, try NumPy.divide(square, Value(4)))
    return try NumPy.where(try NumPy.lessEqual(x, Value(-1.0)), Value(0.0), above)
  }

  package static func sparseSigmoid(_ x: Value) throws(ArrayError) -> Value {
    let line = try NumPy.clip(try NumPy.add(x, Value(1.0)), Value(0.0), Value(2.0))
    return try NumPy.multiply(Value(0.5), line)
  }

  /// `log(1 - exp(-x))`
  package static func log1mexp(_ x: Value) throws(ArrayError) -> Value {
    let opposite = try negate(x)
    return try NumPy.where(
      try NumPy.less(x, try log(Value(2.0))), try log(try negate(try NumPy.expm1(opposite))),
      try NumPy.log1p(try negate(try exp(try NumPy.inexact(opposite)))))
  }

  /// The first half along `axis`, gated by the second.
  ///
  /// - Throws: ``ArrayError/oddGate``
  package static func glu(_ x: Value, axis: Int = -1) throws(ArrayError) -> Value {
    let place = try x.lookedUp(axis: axis)
    let size = x.size(ofAxis: place)
    guard size % 2 == 0 else { throw .oddGate }
    return try NumPy.multiply(
      try NumPy.window(x, 0, size / 2, axis: place),
      try sigmoid(try NumPy.window(x, size / 2, size, axis: place)))
  }

  /// - Parameter mask: where the elements count; the others become 0.
  package static func softmax(
    _ x: Value, axis: ReductionAxes = .one(-1), where mask: Value? = nil
  ) throws(ArrayError) -> Value {
    let counted = try masked(x, mask)
    let powers = try NumPy.exp(try NumPy.subtract(counted, try largest(counted, axis)))
    let total = try NumPy.sum(powers, axis: axis, keepdims: true)
    let shares = try NumPy.divide(powers, total)
    guard let mask else { return shares }
    return try NumPy.where(mask, shares, Value(0))
  }

  package static func logSoftmax(
    _ x: Value, axis: ReductionAxes = .one(-1), where mask: Value? = nil
  ) throws(ArrayError) -> Value {
    let counted = try masked(x, mask)
    let shifted = try NumPy.inexact(try NumPy.subtract(counted, try largest(counted, axis)))
    // Compiled as one function, whose powers of bfloat16 are added as they are.
    let powers = try exp(
      try convertElementType(shifted, shifted.dtype == .bfloat16 ? .float32 : shifted.dtype))
    let total = try convertElementType(try NumPy.sum(powers, axis: axis, keepdims: true), shifted.dtype)
    let shares = try NumPy.subtract(shifted, try log(total))
    return try masked(shares, mask)
  }

  /// What does not count is -∞, whose power is 0.
  private static func masked(_ x: Value, _ mask: Value?) throws(ArrayError) -> Value {
    guard let mask else { return x }
    return try NumPy.where(mask, x, Value(-Double.infinity))
  }

  /// What is subtracted so that powers do not overflow; -∞ where there is nothing.
  private static func largest(_ x: Value, _ axis: ReductionAxes) throws(ArrayError) -> Value {
    let places = try NumPy.resolved(axis, rank: x.rank)
    let isEmpty = x.sizes.product == 0
    guard isEmpty else { return try NumPy.max(x, axis: axis, keepdims: true) }
    let shape = x.shape.indices.map { places.contains($0) ? 1 : x.shape[$0] }
    return try NumPy.full(shape, Value(-Double.infinity))
  }

  /// `x` less its mean, over the root of its variance along `axis`.
  package static func standardize(
    _ x: Value, axis: ReductionAxes = .one(-1), mean: Value? = nil, variance: Value? = nil,
    epsilon: Value = Value(1e-5)
  ) throws(ArrayError) -> Value {
    let center = if let mean { mean } else { try NumPy.mean(x, axis: axis, keepdims: true) }
    let spread =
      if let variance { variance } else { try fastVariance(x, center, axis, isOwnMean: mean == nil) }
    let scaled = try NumPy.multiply(
      try NumPy.subtract(x, center), try rsqrt(try NumPy.add(spread, epsilon)))
    return try convertElementType(
      scaled, scaled.dtype, isWeak: scaled.isWeak && mean != nil && variance != nil)
  }

  /// The mean of the squares less the square of the mean, at least 0.
  private static func fastVariance(
    _ x: Value, _ mean: Value, _ axis: ReductionAxes, isOwnMean: Bool
  ) throws(ArrayError) -> Value {
    guard mean.dtype == .float32, x.dtype == .float32 || x.dtype.isInteger else {
      // Squares of bfloat16 are added as they are.
      let squares = try NumPy.square(x.dtype == .bfloat16 ? try convertElementType(x, .float32) : x)
      let meanOfSquares = try NumPy.mean(squares, axis: axis, keepdims: true)
      let difference = try NumPy.subtract(
        x.dtype == .bfloat16 ? try convertElementType(meanOfSquares, x.dtype) : meanOfSquares,
        try NumPy.square(mean))
      return try NumPy.clip(difference, Value(0), nil)
    }
    let total =
      try x.dtype == .float32
      ? NumPy.sumOfSquares(x, axis, true)
      : NumPy.sum(try convertElementType(try NumPy.square(x), .float32), axis: axis, keepdims: true)
    let axes = try NumPy.resolved(axis, rank: x.rank)
    let share = 1 / Float(x.sizes.picking(axes).product)
    func constant(_ number: Float) -> Value { NumPy.number(Double(number), like: mean) }
    // The square of a mean that is a single number is a constant times that of the sum.
    let isOneNumber = if case .array = x { isOwnMean && axes.count == x.rank } else { false }
    let squareOfMean =
      try isOneNumber
      ? NumPy.multiply(
        try NumPy.square(try NumPy.sum(x, axis: axis, dtype: .float32, keepdims: true)),
        constant(share * share))
      : NumPy.square(mean)
    // XLA divides and subtracts at once.
    let difference = try NumPy.fused(total, constant(share), plus: try negate(squareOfMean))
    return try NumPy.clip(difference, Value(0), nil)
  }

  /// `log(Σ exp(x))`, without overflow.
  package static func logsumexp(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let x = try NumPy.inexact(x)
    let largest = try NumPy.max(
      x, axis: axis, keepdims: true, Selection(initial: Value(-Double.infinity)))
    let safe = try NumPy.where(try NumPy.isFinite(largest), largest, NumPy.number(0, like: largest))
    let total = try NumPy.sum(
      try NumPy.exp(try NumPy.subtract(x, safe)), axis: axis, keepdims: keepdims)
    let offset = keepdims ? safe : try squeeze(safe, try NumPy.resolved(axis, rank: x.rank))
    return try NumPy.add(try NumPy.log(total), offset)
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

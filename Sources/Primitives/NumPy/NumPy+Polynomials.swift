package import Arrays

// Polynomials: vectors of coefficients, that of the highest power first.

extension NumPy {
  /// A polynomial with the coefficients `p`, the highest first, at each `x`.
  package static func polyval(_ p: Value, _ x: Value) throws(ArrayError) -> Value {
    guard p.rank > 0 else { throw .tupleIndexOutOfRange }
    let operands = try withCommonDType([p, x])
    var result = try zeros(try broadcastShape([Array(p.shape.dropFirst()), x.shape]), operands[0].dtype)
    for i in 0..<p.size(ofAxis: 0) {
      let coefficient = try indexInDim(operands[0], i, axis: 0)
      // A product with bools is a choice (`multiply`), and no part of a sum.
      result =
        try x.dtype == .bool
        ? add(try multiply(result, x), coefficient) : fused(result, operands[1], plus: coefficient)
    }
    return result
  }

  /// - Shapes: `(n), (m) → (max(n, m))`
  /// - Throws: ``ArrayError/tupleIndexOutOfRange`` for a number
  /// - JAX: `jnp.polyadd`
  package static func polyadd(_ p: Value, _ q: Value) throws(ArrayError) -> Value {
    let operands = try withCommonDType([p, q])
    let (p, q) = (operands[0], operands[1])
    guard p.rank > 0, q.rank > 0 else { throw .tupleIndexOutOfRange }
    let (long, short) = q.size(ofAxis: 0) <= p.size(ofAxis: 0) ? (p, q) : (q, p)
    let tail = IndexItem.slice(start: -short.size(ofAxis: 0), stop: nil, step: nil)
    return try updated(long, at: [tail], .add, short)
  }

  /// - Shapes: `(n), (m) → (max(n, m))`
  /// - JAX: `jnp.polysub`
  package static func polysub(_ p: Value, _ q: Value) throws(ArrayError) -> Value {
    let operands = try withCommonDType([p, q])
    return try polyadd(operands[0], try negative(operands[1]))
  }

  /// - Shapes: `(n), (m) → (n + m - 1)`
  /// - JAX: `jnp.polymul`
  package static func polymul(
    _ p: Value, _ q: Value, trimsLeadingZeros: Bool = false
  ) throws(ArrayError) -> Value {
    var operands = try withCommonInexactDType([p, q])
    for operand in operands where operand.rank == 0 { throw .numpy(.lengthOfScalar) }
    if trimsLeadingZeros, operands.contains(where: { $0.size(ofAxis: 0) > 1 }) {
      for i in operands.indices {
        operands[i] = try trimZeros(operands[i], front: true, back: false, axes: .all)
      }
    }
    for i in operands.indices where operands[i].size(ofAxis: 0) == 0 {
      operands[i] = try zeros([1], operands[1 - i].dtype)
    }
    guard operands.allSatisfy({ $0.rank == 1 }) else { throw .numpy(.oneDimensional(function: "convolve")) }
    return try slidingProducts(operands[0], operands[1], .full, isConvolution: true, nil)
  }

  /// The derivative of order `order`.
  ///
  /// - Shapes: `(n) → (n - order)`
  /// - Throws: ``NumPyMistake/negativeOrder(ofDerivative:)``
  /// - JAX: `jnp.polyder`
  package static func polyder(_ p: Value, order: Int) throws(ArrayError) -> Value {
    let p = try inexact(p)
    guard order >= 0 else { throw .numpy(.negativeOrder(ofDerivative: true)) }
    guard order > 0 else { return p }
    guard p.rank > 0 else { throw .numpy(.lengthOfScalar) }
    let count = p.size(ofAxis: 0)
    let kept = try window(p, 0, Swift.max(0, count - order), axis: 0)
    return try multiply(kept, fallingProducts(Swift.min(order, count)..<count, order, p.dtype))
  }

  /// The integral of order `order`, to which the numbers `constants` belong.
  ///
  /// - Shapes: `(n) → (n + order)`
  /// - Throws: ``NumPyMistake/negativeOrder(ofDerivative:)``, ``NumPyMistake/integrationConstants``,
  ///   ``ArrayError/outOfMemory(shape:_:)``
  /// - JAX: `jnp.polyint`
  package static func polyint(_ p: Value, order: Int, constants: Value) throws(ArrayError) -> Value {
    let operands = try withCommonInexactDType([p, constants])
    let p = operands[0]
    guard order >= 0 else { throw .numpy(.negativeOrder(ofDerivative: false)) }
    var constants = try atLeast1D(operands[1])
    if constants.size(ofAxis: 0) == 1 {
      constants = try broadcast(try indexInDim(constants, 0, axis: 0), to: [order])
    }
    guard constants.shape == [order] else { throw .numpy(.integrationConstants) }
    guard order > 0 else { return p }
    guard p.rank > 0 else { throw .numpy(.lengthOfScalar) }
    let count = p.size(ofAxis: 0) + order
    try checkRoom(for: ArrayType(shape: [order, count], dtype: p.dtype))
    let factors = fallingProducts(0..<count, order, p.dtype)
    return try divide(try Primitives.concatenate([p, constants], axis: 0), factors)
  }

  /// For each power, from the highest: the product of it and of the `order - 1` numbers below it, as far as they are
  /// positive.
  private static func fallingProducts(_ powers: Range<Int>, _ order: Int, _ dtype: DType) -> Value {
    let products = powers.reversed().map { power in
      (0..<order).reduce(1.0) { $0 * Double(Swift.max(1, power - $1)) }
    }
    return .array(.make(products, shape: [products.count], dtype: dtype))
  }
}

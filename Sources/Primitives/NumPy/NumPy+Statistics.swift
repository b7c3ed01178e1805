package import Arrays

extension NumPy {
  /// The mean square distance from the mean; the divisor is the count less `correction`.
  package static func `var`(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Double = 0,
    keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let computed = dtype?.inexact ?? x.dtype.inexact
    let operand = try convertElementType(x, computed)
    let centre = try mean(operand, axis: axis, keepdims: true)
    let total = try sumOfSquares(try subtract(operand, centre), axis, keepdims)
    let sizes = x.sizes.picking(try resolved(axis, rank: x.rank))
    let divisor = Float(sizes.product) - Float(correction)
    guard divisor > 0 else { return try full(total.shape, number(.nan, like: total), dtype ?? computed) }
    let quotient = try Primitives.divide(total, .array(.scalar(divisor, computed)))
    return try convertElementType(quotient, dtype ?? computed)
  }

  /// JAX compiles squares and sum together: few of them are added with FMA, as the products of two vectors are.
  private static func sumOfSquares(
    _ x: Value, _ axis: ReductionAxes, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    let axes = try resolved(axis, rank: x.rank)
    guard x.dtype == .float32 && x.sizes.picking(axes).product <= 32 else {
      return try sum(try integerPower(x, 2), axis: axis, keepdims: keepdims)
    }
    let kept = PerAxis.axes(x.rank).dropping(axes)
    let total = try dotGeneral(
      x, x, ContractionAxes(contracting: .init(axes, axes), batch: .init(kept, kept)))
    return keepdims ? try Primitives.expandDims(total, at: axes) : total
  }

  package static func std(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Double = 0,
    keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let computed = dtype?.inexact ?? x.dtype.inexact
    let variance = try `var`(x, axis: axis, dtype: computed, correction: correction, keepdims: keepdims)
    return try convertElementType(try Primitives.sqrt(variance), dtype ?? computed)
  }
}

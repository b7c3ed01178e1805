package import Arrays
import Kernels

/// The sum over axes, in XLA's order.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.reduce_sum`
package func reduceSum(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceSum(axes: axes), operand)
}

struct ReduceSum: Reduction {
  static let name = "reduce_sum"
  static let operation = ReductionOperation.sum
  static let accepted = DTypeSet.numeric
  let axes: PerAxis
}

package import Arrays
import Kernels

/// The largest element over axes; NaN wins.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - JAX: `lax.reduce_max`
package func reduceMaximum(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceMaximum(axes: axes), operand)
}

struct ReduceMaximum: Reduction {
  static let name = "reduce_max"
  static let operation = ReductionOperation.maximum
  static let accepted = DTypeSet.any
  let axes: PerAxis
}

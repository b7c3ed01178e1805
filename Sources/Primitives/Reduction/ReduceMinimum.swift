package import Arrays
import Kernels

/// The smallest element over axes; NaN wins.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - JAX: `lax.reduce_min`
package func reduceMinimum(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceMinimum(axes: axes), operand)
}

struct ReduceMinimum: Reduction {
  static let name = "reduce_min"
  static let operation = ReductionOperation.minimum
  static let accepted = DTypeSet.any
  let axes: PerAxis
}

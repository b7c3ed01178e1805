package import Arrays
import Kernels

/// The bits set in every element over axes; of bools, whether all hold.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for floats.
/// - JAX: `lax.reduce_and`
package func reduceAnd(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceAnd(axes: axes), operand)
}

struct ReduceAnd: Reduction {
  static let name = "reduce_and"
  static let operation = ReductionOperation.and
  static let accepted = DTypeSet.bits
  let axes: PerAxis
}

package import Arrays
import Kernels

/// The bits set in some element over axes; of bools, whether any holds.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for floats.
/// - JAX: `lax.reduce_or`
package func reduceOr(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceOr(axes: axes), operand)
}

struct ReduceOr: Reduction {
  static let name = "reduce_or"
  static let operation = ReductionOperation.or
  static let accepted = DTypeSet.bits
  let axes: PerAxis
}

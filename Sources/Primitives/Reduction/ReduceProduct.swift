package import Arrays
import Kernels

/// The product over axes.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.reduce_prod`
package func reduceProduct(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceProduct(axes: axes), operand)
}

struct ReduceProduct: Reduction {
  static let name = "reduce_prod"
  static let operation = ReductionOperation.product
  static let accepted = DTypeSet.numeric
  let axes: PerAxis
}

package import Arrays
import Kernels

/// The sum over axes of the squares of what lies in memory, rounded as where JAX compiles both together.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without the axes in `axes`.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
/// - JAX: `lax.reduce_sum(lax.square(x))` in a compiled function that is given `x`; see ``ReduceProducts`` for others.
package func reduceSquares(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceSquares(axes: axes), operand)
}

struct ReduceSquares: Reduction {
  static let name = "reduce_squares"
  static let operation = ReductionOperation.sum
  static let accepted = DTypeSet.numeric
  let axes: PerAxis

  package func evaluate(_ operand: NDArray) -> NDArray { sumOfSquares(operand, axes: axes) }
}

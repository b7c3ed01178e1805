import Arrays
import Kernels

/// The nearest whole number; halves go away from zero, or to the even neighbour.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.round`
package func round(_ operand: Value, toEven: Bool) throws(ArrayError) -> Value {
  try bind(Round(toEven: toEven), operand)
}

struct Round: UnaryElementwise {
  static let name = "round"
  static let operation = UnaryOperation.roundEven
  static let accepted = DTypeSet.floating
  let toEven: Bool

  func evaluate(_ operand: NDArray) -> NDArray { map(toEven ? .roundEven : .roundAway, operand) }
}

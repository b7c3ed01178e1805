import Kernels

/// The largest whole number that is not above each element.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.floor`
package func floor(_ operand: Value) throws(ArrayError) -> Value { try bind(Floor(), operand) }

struct Floor: UnaryElementwise {
  static let name = "floor"
  static let operation = UnaryOperation.floor
  static let accepted = DTypeSet.floating
}

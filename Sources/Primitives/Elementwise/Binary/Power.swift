import Kernels

/// The first operand to the power of the second.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.pow`
package func power(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Power(), lhs, rhs) }

struct Power: BinaryElementwise {
  static let name = "pow"
  static let operation = BinaryOperation.power
  static let accepted = DTypeSet.inexact
}

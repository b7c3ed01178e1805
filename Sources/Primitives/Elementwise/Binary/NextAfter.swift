import Kernels

/// The float next to the first operand in the direction of the second.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.nextafter`
package func nextAfter(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(NextAfter(), lhs, rhs)
}

struct NextAfter: BinaryElementwise {
  static let name = "nextafter"
  static let operation = BinaryOperation.nextAfter
  static let accepted = DTypeSet.floating
}

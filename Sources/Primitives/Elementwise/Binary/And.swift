import Kernels

/// The bits set in both operands.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.bitwise_and`
package func bitwiseAnd(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(And(), lhs, rhs) }

struct And: BinaryElementwise {
  static let name = "and"
  static let operation = BinaryOperation.and
  static let accepted = DTypeSet.bits
}

import Kernels

/// The bits set in either operand.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.bitwise_or`
package func bitwiseOr(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Or(), lhs, rhs) }

struct Or: BinaryElementwise {
  static let name = "or"
  static let operation = BinaryOperation.or
  static let accepted = DTypeSet.bits
}

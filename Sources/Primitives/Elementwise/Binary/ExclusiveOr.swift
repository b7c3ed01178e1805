import Kernels

/// The bits set in one of the operands.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.bitwise_xor`
package func bitwiseXor(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(ExclusiveOr(), lhs, rhs)
}

struct ExclusiveOr: BinaryElementwise {
  static let name = "xor"
  static let operation = BinaryOperation.exclusiveOr
  static let accepted = DTypeSet.bits
}

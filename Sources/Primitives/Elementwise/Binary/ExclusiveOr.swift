import Kernels

/// The bits set in one of the operands.
///
/// - JAX: `lax.bitwise_xor`
package func bitwiseXor(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(ExclusiveOr(), lhs, rhs)
}

struct ExclusiveOr: BinaryElementwise {
  static let name = "xor"
  static let operation = BinaryOperation.exclusiveOr
  static let accepted = DTypeSet.bits
}

import Kernels

/// The bits set in either operand.
///
/// - JAX: `lax.bitwise_or`
package func bitwiseOr(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Or(), lhs, rhs) }

struct Or: BinaryElementwise {
  static let name = "or"
  static let operation = BinaryOperation.or
  static let accepted = DTypeSet.bits
}

import Kernels

/// The larger of the operands; NaN wins.
///
/// - JAX: `lax.max`
package func maximum(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Maximum(), lhs, rhs) }

struct Maximum: BinaryElementwise {
  static let name = "max"
  static let operation = BinaryOperation.maximum
  static let accepted = DTypeSet.any
}

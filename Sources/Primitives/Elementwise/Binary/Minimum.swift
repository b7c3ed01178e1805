import Kernels

/// The smaller of the operands; NaN wins.
///
/// - JAX: `lax.min`
package func minimum(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Minimum(), lhs, rhs) }

struct Minimum: BinaryElementwise {
  static let name = "min"
  static let operation = BinaryOperation.minimum
  static let accepted = DTypeSet.any
}

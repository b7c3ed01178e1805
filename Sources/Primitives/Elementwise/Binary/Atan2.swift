import Kernels

/// The angle of the point `(rhs, lhs)`, in radians.
///
/// - JAX: `lax.atan2`
package func atan2(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Atan2(), lhs, rhs) }

struct Atan2: BinaryElementwise {
  static let name = "atan2"
  static let operation = BinaryOperation.arctangent2
  static let accepted = DTypeSet.inexact
}

import Kernels

/// The quotient of the operands. Integers round towards zero, and `x / 0` is -1.
///
/// - JAX: `lax.div`
package func divide(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Divide(), lhs, rhs) }

struct Divide: BinaryElementwise {
  static let name = "div"
  static let operation = BinaryOperation.divide
  static let accepted = DTypeSet.numeric
}

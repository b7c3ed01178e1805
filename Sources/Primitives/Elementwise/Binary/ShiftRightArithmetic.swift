import Kernels

/// The first operand with its bits moved down by the second; the sign fills up.
///
/// - JAX: `lax.shift_right_arithmetic`
package func shiftRightArithmetic(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(ShiftRightArithmetic(), lhs, rhs)
}

struct ShiftRightArithmetic: BinaryElementwise {
  static let name = "shift_right_arithmetic"
  static let operation = BinaryOperation.shiftRightArithmetic
  static let accepted = DTypeSet.integer
}

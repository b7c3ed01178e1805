import Kernels

/// The first operand with its bits moved down by the second; zeros fill up.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.shift_right_logical`
package func shiftRightLogical(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(ShiftRightLogical(), lhs, rhs)
}

struct ShiftRightLogical: BinaryElementwise {
  static let name = "shift_right_logical"
  static let operation = BinaryOperation.shiftRightLogical
  static let accepted = DTypeSet.integer
}

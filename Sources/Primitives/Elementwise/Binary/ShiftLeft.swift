import Kernels

/// The first operand with its bits moved up by the second; 0 from the width on.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.shift_left`
package func shiftLeft(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(ShiftLeft(), lhs, rhs)
}

struct ShiftLeft: BinaryElementwise {
  static let name = "shift_left"
  static let operation = BinaryOperation.shiftLeft
  static let accepted = DTypeSet.integer
}

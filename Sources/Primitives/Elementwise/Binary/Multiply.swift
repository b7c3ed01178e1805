import Kernels

/// The product of the operands; of bools, whether both hold.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.mul`
package func multiply(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(Multiply(), lhs, rhs)
}

struct Multiply: BinaryElementwise {
  static let name = "mul"
  static let operation = BinaryOperation.multiply
  static let accepted = DTypeSet.any
}

import Kernels

/// The difference of the operands; integers wrap.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.sub`
package func subtract(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(Subtract(), lhs, rhs)
}

struct Subtract: BinaryElementwise {
  static let name = "sub"
  static let operation = BinaryOperation.subtract
  static let accepted = DTypeSet.numeric
}

import Kernels

/// The remainder of the quotient rounded towards zero: it has the sign of the first operand. `x % 0` is `x`
/// for integers.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.rem`
package func remainder(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(Remainder(), lhs, rhs)
}

struct Remainder: BinaryElementwise {
  static let name = "rem"
  static let operation = BinaryOperation.remainder
  static let accepted: DTypeSet = [.integer, .floating]
}

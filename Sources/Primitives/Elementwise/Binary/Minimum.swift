import Kernels

/// The smaller of the operands; NaN wins.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.min`
package func minimum(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Minimum(), lhs, rhs) }

struct Minimum: BinaryElementwise {
  static let name = "min"
  static let operation = BinaryOperation.minimum
  static let accepted = DTypeSet.any
}

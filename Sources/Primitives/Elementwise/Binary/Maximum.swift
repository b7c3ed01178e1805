import Kernels

/// The larger of the operands; NaN wins.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.max`
package func maximum(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Maximum(), lhs, rhs) }

struct Maximum: BinaryElementwise {
  static let name = "max"
  static let operation = BinaryOperation.maximum
  static let accepted = DTypeSet.any
}

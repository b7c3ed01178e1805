import Kernels

/// Whether the first operand is not larger.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.le`
package func lessOrEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(LessOrEqual(), lhs, rhs)
}

struct LessOrEqual: Comparison {
  static let name = "le"
  static let operation = ComparisonOperation.lessOrEqual
}

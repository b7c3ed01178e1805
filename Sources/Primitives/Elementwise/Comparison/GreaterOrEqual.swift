import Kernels

/// Whether the first operand is not smaller.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.ge`
package func greaterOrEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(GreaterOrEqual(), lhs, rhs)
}

struct GreaterOrEqual: Comparison {
  static let name = "ge"
  static let operation = ComparisonOperation.greaterOrEqual
}

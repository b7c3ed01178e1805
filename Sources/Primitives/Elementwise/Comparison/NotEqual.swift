import Kernels

/// Whether the operands differ.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.ne`
package func notEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(NotEqual(), lhs, rhs)
}

struct NotEqual: Comparison {
  static let name = "ne"
  static let operation = ComparisonOperation.notEqual
}

import Kernels

/// Whether the first operand is larger.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.gt`
package func greater(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Greater(), lhs, rhs) }

struct Greater: Comparison {
  static let name = "gt"
  static let operation = ComparisonOperation.greater
}

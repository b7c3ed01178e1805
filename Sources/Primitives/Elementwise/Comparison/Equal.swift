import Kernels

/// Whether the operands are equal.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.eq`
package func equal(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Equal(), lhs, rhs) }

struct Equal: Comparison {
  static let name = "eq"
  static let operation = ComparisonOperation.equal
}

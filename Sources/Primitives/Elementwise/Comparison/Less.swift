import Kernels

/// Whether the first operand is smaller.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws; all dtypes are accepted.
/// - JAX: `lax.lt`
package func less(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Less(), lhs, rhs) }

struct Less: Comparison {
  static let name = "lt"
  static let operation = ComparisonOperation.less
}

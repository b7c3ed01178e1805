import Kernels

/// Whether the first operand is smaller.
///
/// - JAX: `lax.lt`
package func less(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Less(), lhs, rhs) }

struct Less: Comparison {
  static let name = "lt"
  static let operation = ComparisonOperation.less
}

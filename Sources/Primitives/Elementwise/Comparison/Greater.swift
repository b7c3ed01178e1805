import Kernels

/// Whether the first operand is larger.
///
/// - JAX: `lax.gt`
package func greater(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Greater(), lhs, rhs) }

struct Greater: Comparison {
  static let name = "gt"
  static let operation = ComparisonOperation.greater
}

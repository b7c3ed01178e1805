import Kernels

/// Whether the operands are equal.
///
/// - JAX: `lax.eq`
package func equal(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Equal(), lhs, rhs) }

struct Equal: Comparison {
  static let name = "eq"
  static let operation = ComparisonOperation.equal
}

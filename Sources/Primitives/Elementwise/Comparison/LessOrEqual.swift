import Kernels

/// Whether the first operand is not larger.
///
/// - JAX: `lax.le`
package func lessOrEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(LessOrEqual(), lhs, rhs)
}

struct LessOrEqual: Comparison {
  static let name = "le"
  static let operation = ComparisonOperation.lessOrEqual
}

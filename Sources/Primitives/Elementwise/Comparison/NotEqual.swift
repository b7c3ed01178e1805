import Kernels

/// Whether the operands differ.
///
/// - JAX: `lax.ne`
package func notEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(NotEqual(), lhs, rhs)
}

struct NotEqual: Comparison {
  static let name = "ne"
  static let operation = ComparisonOperation.notEqual
}

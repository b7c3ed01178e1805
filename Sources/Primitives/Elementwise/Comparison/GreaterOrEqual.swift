import Kernels

/// Whether the first operand is not smaller.
///
/// - JAX: `lax.ge`
package func greaterOrEqual(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(GreaterOrEqual(), lhs, rhs)
}

struct GreaterOrEqual: Comparison {
  static let name = "ge"
  static let operation = ComparisonOperation.greaterOrEqual
}

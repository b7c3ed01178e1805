import Kernels

/// The running products along the last axis.
///
/// - JAX: `lax.cumprod`
package func cumulativeProduct(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeProduct(), operand)
}

struct CumulativeProduct: Cumulative {
  static let name = "cumprod"
  static let operation = BinaryOperation.multiply
}

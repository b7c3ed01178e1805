import Kernels

/// The running maxima along the last axis.
///
/// - JAX: `lax.cummax`
package func cumulativeMaximum(_ operand: Value) throws(ArrayError) -> Value {
  try bind(CumulativeMaximum(), operand)
}

struct CumulativeMaximum: Cumulative {
  static let name = "cummax"
  static let operation = BinaryOperation.maximum
}

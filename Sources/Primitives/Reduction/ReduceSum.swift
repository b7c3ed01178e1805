package import Arrays
import Kernels

/// The sum over axes, in XLA's order.
///
/// - JAX: `lax.reduce_sum`
package func reduceSum(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceSum(axes: axes), operand)
}

/// As above, where XLA compiles what makes the elements together with the sum, which has another order then.
func reduceFusedSum(_ operand: Value, axes: PerAxis) throws(ArrayError) -> Value {
  try bind(ReduceSum(axes: axes, isFused: true), operand)
}

struct ReduceSum: Reduction {
  static let name = "reduce_sum"
  static let operation = ReductionOperation.sum
  static let accepted = DTypeSet.numeric
  var axes: PerAxis
  var isFused = false
}

import Arrays

/// The elements along the last axis in order: NaN last.
///
/// - JAX: `lax.sort`
package func sort(_ operand: Value, descending: Bool = false) throws(ArrayError) -> Value {
  try bind(Sort(descending: descending), operand)
}

struct Sort: UnaryPrimitive {
  static let name = "sort"
  let descending: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType { operand }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.sorted(operand, descending: descending) }

  /// Every example is sorted along its last axis.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try bind(self, try moveAxis(operand, from: axis, to: 0)), axis: 0)
  }
}

import Arrays

/// The positions that put the elements along the last axis in order, equal elements as they stand.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - JAX: `lax.sort` of the elements and an iota.
package func sortPermutation(_ operand: Value, descending: Bool = false) throws(ArrayError) -> Value {
  try bind(SortPermutation(descending: descending), operand)
}

struct SortPermutation: UnaryPrimitive {
  static let name = "sort_permutation"
  let descending: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    ArrayType(sizes: operand.sizes, dtype: .int32)
  }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.sortPermutation(operand, descending: descending) }

  /// Every example is sorted along its last axis. The batch axis stays.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    try operand.mappedAlongLastAxis(axis) { (rows) throws(ArrayError) in try bind(self, rows) }
  }
}

import Arrays

/// The elements along the last axis in order: NaN last.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - JAX: `lax.sort`
package func sort(_ operand: Value) throws(ArrayError) -> Value { try bind(Sort(), operand) }

struct Sort: UnaryPrimitive {
  static let name = "sort"

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType { operand }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.sorted(operand) }

  /// Every example is sorted along its last axis. The batch axis stays.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    try operand.mappedAlongLastAxis(axis) { (rows) throws(ArrayError) in try bind(self, rows) }
  }
}

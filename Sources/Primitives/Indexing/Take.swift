import Arrays

/// Picks rows of `operand` along its first axis. A negative index counts from the end; one that lies outside
/// even then means the nearest row.
///
/// - Shapes: `(n, rest…), (indices…) → (indices…, rest…)`
/// - Throws: ``ArrayError/indexNotInteger(dtype:)``
/// - JAX: a `lax.gather` in the mode that indexing has by default.
package func takeRows(_ operand: Value, _ indices: Value) throws(ArrayError) -> Value {
  try bind(TakeRows(), operand, indices)
}

struct TakeRows: BinaryPrimitive {
  static let name = "take_rows"
  /// How many leading axes operand and indices share: at each place of them the indices pick rows of a table of their own.
  ///
  /// - Shapes: `(batch…, n, rest…), (batch…, indices…) → (batch…, indices…, rest…)`
  var batchCount = 0

  func abstractEvaluate(_ operand: ArrayType, _ indices: ArrayType) throws(ArrayError) -> ArrayType {
    guard indices.dtype.isInteger else { throw .indexNotInteger(dtype: indices.dtype.name) }
    return operand.with(shape: indices.shape + operand.shape.dropFirst(batchCount + 1))
  }

  func evaluate(_ operand: NDArray, _ indices: NDArray) -> NDArray {
    gatherRows(operand, indices, batchCount: batchCount)
  }

  /// Batched indices into a shared table are just more indices. A batched table with shared indices picks along its
  /// second axis; else each example picks from its own.
  func batch(_ operand: BatchedValue, _ indices: BatchedValue) throws(ArrayError) -> BatchedValue {
    if batchCount == 0 {
      guard let axis = operand.axis else {
        return BatchedValue(try takeRows(operand.value, indices.value), axis: indices.axis)
      }
      if indices.axis == nil {
        let rows = try takeRows(try moveAxis(operand.value, from: axis, to: 1), indices.value)
        return BatchedValue(try moveAxis(rows, from: indices.value.rank, to: 0), axis: 0)
      }
    }
    let (tables, positions) = try inFront(operand, indices)
    return BatchedValue(try bind(TakeRows(batchCount: batchCount + 1), tables, positions), axis: 0)
  }
}

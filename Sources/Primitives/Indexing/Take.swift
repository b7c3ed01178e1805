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

  func abstractEvaluate(_ operand: ArrayType, _ indices: ArrayType) throws(ArrayError) -> ArrayType {
    guard indices.dtype.isInteger else { throw .indexNotInteger(dtype: indices.dtype.name) }
    return operand.with(shape: indices.shape + operand.shape.dropFirst())
  }

  func evaluate(_ operand: NDArray, _ indices: NDArray) -> NDArray { gatherRows(operand, indices) }

  /// Batched indices into a shared operand are just more indices. A batched operand with shared indices picks along
  /// its second axis; with batched ones, each example picks from its own.
  func batch(_ operand: BatchedValue, _ indices: BatchedValue) throws(ArrayError) -> BatchedValue {
    guard let axis = operand.axis else {
      return BatchedValue(try takeRows(operand.value, indices.value), axis: indices.axis)
    }
    guard let indexAxis = indices.axis else {
      let rows = try takeRows(try moveAxis(operand.value, from: axis, to: 1), indices.value)
      return BatchedValue(try moveAxis(rows, from: indices.value.rank, to: 0), axis: 0)
    }
    let tables = try moveAxis(operand.value, from: axis, to: 0)
    let positions = try moveAxis(indices.value, from: indexAxis, to: 0)
    return BatchedValue(try bind(TakeRowsBatched(batchCount: 1), tables, positions), axis: 0)
  }
}

/// Picks rows from as many tables as there are rows of indices, along `batchCount` shared leading axes.
///
/// - Shapes: `(batch…, n, rest…), (batch…, indices…) → (batch…, indices…, rest…)`
struct TakeRowsBatched: BinaryPrimitive {
  static let name = "take_rows_batched"
  let batchCount: Int

  func abstractEvaluate(_ operand: ArrayType, _ indices: ArrayType) throws(ArrayError) -> ArrayType {
    operand.with(shape: indices.shape + operand.shape.dropFirst(batchCount + 1))
  }

  func evaluate(_ operand: NDArray, _ indices: NDArray) -> NDArray {
    let batch = operand.shape.prefix(batchCount).product
    let tables = operand.reshaped(PerAxis([batch] + operand.shape.dropFirst(batchCount)))
    let positions = indices.reshaped(PerAxis([batch] + indices.shape.dropFirst(batchCount)))
    let shape = indices.shape + operand.shape.dropFirst(batchCount + 1)
    return gatherRowsBatched(tables, positions).reshaped(PerAxis(shape))
  }

  func batch(_ operand: BatchedValue, _ indices: BatchedValue) throws(ArrayError) -> BatchedValue {
    let size = operand.axis.map { operand.value.shape[$0] } ?? indices.value.shape[indices.axis!]
    let tables = try operand.batchedInFront(size: size)
    let positions = try indices.batchedInFront(size: size)
    return BatchedValue(try bind(TakeRowsBatched(batchCount: batchCount + 1), tables, positions), axis: 0)
  }
}

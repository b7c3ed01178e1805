import Arrays

/// Repeats the operand: its axis `i` becomes axis `axes[i]` of the result, stretched where its size is 1.
///
/// - Throws: ``ArrayError/negativeSize(shape:)``, ``ArrayError/cannotBroadcast(_:to:)``
/// - JAX: `lax.broadcast_in_dim`
package func broadcastInDim(_ operand: Value, _ shape: [Int], _ axes: [Int]) throws(ArrayError) -> Value {
  try bind(BroadcastInDim(shape: shape, axes: axes), operand)
}

/// Puts axes of size 1 at the places `axes` of the result.
///
/// - JAX: `lax.expand_dims`
func expandDims(_ operand: Value, at axes: [Int]) throws(ArrayError) -> Value {
  var shape = operand.shape
  for axis in axes.sorted() { shape.insert(1, at: axis) }
  return try broadcastInDim(operand, shape, shape.indices.filter { !axes.contains($0) })
}

struct BroadcastInDim: UnaryPrimitive {
  static let name = "broadcast_in_dim"
  let shape: [Int]
  let axes: [Int]

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(shape: shape) }
    guard zip(operand.shape, axes).allSatisfy({ $0 == 1 || $0 == shape[$1] }) else {
      throw .cannotBroadcast(operand, to: shape)
    }
    return operand.with(shape: shape)
  }

  func evaluate(_ operand: NDArray) -> NDArray { operand.broadcast(to: shape, axes) }

  /// The batch axis goes first, in the operand and the result.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let front = try moveAxis(operand, from: axis, to: 0)
    let size = front.shape[0]
    return BatchedValue(try broadcastInDim(front, [size] + shape, [0] + axes.map { $0 + 1 }), axis: 0)
  }
}

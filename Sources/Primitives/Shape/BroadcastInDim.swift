package import Arrays

/// Repeats the operand: its axis `i` becomes axis `axes[i]` of the result, stretched where its size is 1.
///
/// - Shapes: `(d₀, …, dₙ) → shape`, in which axis `axes[i]` has the size dᵢ, or any where dᵢ is 1.
/// - Throws: ``ArrayError/negativeSize(shape:)``, ``ArrayError/cannotBroadcast(_:to:)``
/// - JAX: `lax.broadcast_in_dim`
package func broadcastInDim(_ operand: Value, _ shape: PerAxis, _ axes: PerAxis) throws(ArrayError) -> Value {
  try bind(BroadcastInDim(shape: shape, axes: axes), operand)
}

/// Puts axes of size 1 at the places `axes` of the result.
///
/// - Shapes: `(d₀, …, dₙ) → (…, 1, …)`
/// - JAX: `lax.expand_dims`
func expandDims(_ operand: Value, at axes: PerAxis) throws(ArrayError) -> Value {
  // A view with one axis more is what every second operation inside of `vmap` asks for.
  if axes.count == 1, case .array(let array) = operand { return .array(array.expanded(at: axes[0])) }
  var shape = operand.sizes
  for axis in axes.count == 1 ? axes : PerAxis(axes.sorted()) { shape.insert(1, at: axis) }
  return try broadcastInDim(operand, shape, PerAxis.axes(shape.count).dropping(axes))
}

struct BroadcastInDim: UnaryPrimitive {
  static let name = "broadcast_in_dim"
  let shape: PerAxis
  let axes: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(shape: Array(shape)) }
    for i in 0..<axes.count where operand.sizes[i] != 1 && operand.sizes[i] != shape[axes[i]] {
      throw .cannotBroadcast(operand, to: Array(shape))
    }
    return operand.with(sizes: shape)
  }

  func makesView(of operand: NDArray) -> Bool { true }
  func evaluate(_ operand: NDArray) -> NDArray { operand.broadcast(to: shape, axes) }

  /// The batch axis goes first, in the operand and the result.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let front = try moveAxis(operand, from: axis, to: 0)
    let shape = shape.inserting(front.size(ofAxis: 0), at: 0)
    return BatchedValue(
      try broadcastInDim(front, shape, axes.mapped { $0 + 1 }.inserting(0, at: 0)), axis: 0)
  }
}

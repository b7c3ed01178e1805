package import Arrays

/// The same elements, in row-major order, under another shape.
///
/// - Shapes: `(d₀, …, dₙ) → shape`, which has as many elements.
/// - Throws: ``ArrayError/cannotReshape(_:into:)``
/// - JAX: `lax.reshape`
package func reshape(_ operand: Value, _ shape: PerAxis) throws(ArrayError) -> Value {
  if operand.rank > 0 && operand.sizes == shape { return operand }
  return try bind(Reshape(shape: shape), operand)
}

struct Reshape: UnaryPrimitive {
  static let name = "reshape"
  let shape: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard shape.allSatisfy({ $0 >= 0 }), shape.product == operand.count else {
      throw .cannotReshape(operand.shape, into: ShapeRequest(Array(shape)))
    }
    return operand.with(sizes: shape)
  }

  func makesView(of operand: NDArray) -> Bool { operand.isContiguous }
  func evaluate(_ operand: NDArray) -> NDArray { operand.reshaped(shape) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let front = try moveAxis(operand, from: axis, to: 0)
    return BatchedValue(try reshape(front, shape.inserting(front.size(ofAxis: 0), at: 0)), axis: 0)
  }
}

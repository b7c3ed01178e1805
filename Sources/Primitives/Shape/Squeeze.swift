package import Arrays

/// Drops axes of size 1.
///
/// - Shapes: `(…, 1, …) → (…)`
/// - Throws: ``ArrayError/squeezeSize(shape:axes:)``, ``ArrayError/repeatedDimensions(_:)``
/// - JAX: `lax.squeeze`
package func squeeze(_ operand: Value, _ axes: PerAxis) throws(ArrayError) -> Value {
  try bind(Squeeze(axes: axes), operand)
}

struct Squeeze: UnaryPrimitive {
  static let name = "squeeze"
  let axes: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard axes.count < 2 || Set(axes).count == axes.count else { throw .repeatedDimensions(Array(axes)) }
    for axis in axes where operand.sizes[axis] != 1 {
      throw .squeezeSize(shape: operand.shape, axes: Array(axes))
    }
    return operand.with(sizes: operand.sizes.dropping(axes))
  }

  func makesView(of operand: NDArray) -> Bool { true }
  func evaluate(_ operand: NDArray) -> NDArray { operand.squeezed(axes) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let stepped = axes.stepping(around: axis)
    return BatchedValue(try squeeze(operand, stepped), axis: axis - stepped.count { $0 < axis })
  }
}

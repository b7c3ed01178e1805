import Arrays

/// Drops axes of size 1.
///
/// - Throws: ``ArrayError/squeezeSize(shape:axes:)``
/// - JAX: `lax.squeeze`
package func squeeze(_ operand: Value, _ axes: [Int]) throws(ArrayError) -> Value {
  try bind(Squeeze(axes: axes), operand)
}

struct Squeeze: UnaryPrimitive {
  static let name = "squeeze"
  let axes: [Int]

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard Set(axes).count == axes.count else { throw .repeatedDimensions(axes) }
    guard axes.allSatisfy({ operand.shape[$0] == 1 }) else {
      throw .squeezeSize(shape: operand.shape, axes: axes)
    }
    return operand.with(shape: remaining(operand.shape))
  }

  func evaluate(_ operand: NDArray) -> NDArray { operand.reshaped(remaining(operand.shape)) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let stepped = axes.map { $0 < axis ? $0 : $0 + 1 }
    let before = stepped.filter { $0 < axis }.count
    return BatchedValue(try squeeze(operand, stepped), axis: axis - before)
  }

  private func remaining(_ shape: [Int]) -> [Int] {
    shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
  }
}

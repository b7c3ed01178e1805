import Arrays

/// What lies at `position` along `axis`, which disappears.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without axis `axis`. The position lies within it.
/// - JAX: `lax.index_in_dim(…, keepdims=False)`
package func indexInDim(_ operand: Value, _ position: Int, axis: Int) throws(ArrayError) -> Value {
  try bind(IndexInDim(position: position, axis: axis), operand)
}

struct IndexInDim: UnaryPrimitive {
  static let name = "index_in_dim"
  let position: Int
  let axis: Int

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    operand.with(sizes: operand.sizes.removing(at: axis))
  }

  func plainlyAccepts(_ operand: Value) -> Bool { true }
  func makesView(of operand: NDArray) -> Bool { true }

  func evaluate(_ operand: NDArray) -> NDArray { operand.picked(position, axis: axis) }

  /// The batch axis comes first, as in JAX, which gathers.
  func batch(_ operand: Value, axis batchAxis: Int) throws(ArrayError) -> BatchedValue {
    let front = try moveAxis(operand, from: batchAxis, to: 0)
    return BatchedValue(try indexInDim(front, position, axis: axis + 1), axis: 0)
  }
}

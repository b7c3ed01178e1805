import Arrays

/// Reorders the axes: axis `i` of the result is axis `permutation[i]` of the operand.
///
/// - Shapes: `(d₀, …, dₙ) → (d_p₀, …, d_pₙ)`
/// - Throws: ``ArrayError/notAPermutation(_:of:)``
/// - JAX: `lax.transpose`
package func transpose(_ operand: Value, _ permutation: [Int]) throws(ArrayError) -> Value {
  try bind(Transpose(permutation: permutation), operand)
}

struct Transpose: UnaryPrimitive {
  static let name = "transpose"
  let permutation: [Int]

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard permutation.sorted() == Array(operand.shape.indices) else {
      throw .notAPermutation(permutation, of: operand.shape)
    }
    return operand.with(shape: permutation.map { operand.shape[$0] })
  }

  func evaluate(_ operand: NDArray) -> NDArray { operand.transposed(permutation) }

  /// The batch axis moves to the front, and the permutation steps around it.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let stepped = permutation.map { $0 < axis ? $0 : $0 + 1 }
    return BatchedValue(try transpose(operand, [axis] + stepped), axis: 0)
  }
}

/// Moves one axis; the others keep their order.
///
/// - JAX: `jnp.moveaxis`
func moveAxis(_ operand: Value, from source: Int, to destination: Int) throws(ArrayError) -> Value {
  if source == destination { return operand }
  var permutation = Array(0..<operand.rank)
  permutation.remove(at: source)
  permutation.insert(source, at: destination)
  return try transpose(operand, permutation)
}

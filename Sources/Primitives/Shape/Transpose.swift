package import Arrays

/// Reorders the axes: axis `i` of the result is axis `permutation[i]` of the operand.
///
/// - Shapes: `(d₀, …, dₙ) → (d_p₀, …, d_pₙ)`
/// - Throws: ``ArrayError/notAPermutation(_:of:)``
/// - JAX: `lax.transpose`
package func transpose(_ operand: Value, _ permutation: PerAxis) throws(ArrayError) -> Value {
  if operand.rank > 0 && permutation == PerAxis.axes(operand.rank) { return operand }
  return try bind(Transpose(permutation: permutation), operand)
}

struct Transpose: UnaryPrimitive {
  static let name = "transpose"
  let permutation: PerAxis
  /// Whether a batch axis stays: for operations along any axis that are done here along the last one.
  var keepsBatchAxis = false

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard isPermutation(operand.rank) else {
      throw .notAPermutation(Array(permutation), of: operand.shape)
    }
    return operand.with(sizes: operand.sizes.picking(permutation))
  }

  private func isPermutation(_ rank: Int) -> Bool {
    guard permutation.count == rank else { return false }
    for axis in 0..<rank where !permutation.has(axis) { return false }
    return true
  }

  func plainlyAccepts(_ operand: Value) -> Bool { isPermutation(operand.rank) }
  func makesView(of operand: NDArray) -> Bool { true }
  func evaluate(_ operand: NDArray) -> NDArray { operand.transposed(permutation) }

  /// The batch axis moves to the front, and the permutation steps around it.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let stepped = permutation.stepping(around: axis)
    if keepsBatchAxis {
      let kept = Transpose(permutation: stepped.inserting(axis, at: axis), keepsBatchAxis: true)
      return BatchedValue(try bind(kept, operand), axis: axis)
    }
    return BatchedValue(try transpose(operand, stepped.inserting(axis, at: 0)), axis: 0)
  }
}

/// The operand as it is; a batch axis goes to the front.
func withBatchInFront(_ operand: Value) throws(ArrayError) -> Value {
  try bind(Transpose(permutation: .axes(operand.rank)), operand)
}

/// Moves one axis; the others keep their order.
///
/// - Shapes: `(d₀, …, dₙ) → (…)`, in which axis `destination` is what was axis `source`.
/// - JAX: `jnp.moveaxis`
func moveAxis(
  _ operand: Value, from source: Int, to destination: Int, keepingBatchAxis: Bool = false
) throws(ArrayError) -> Value {
  if source == destination { return operand }
  // What every second operation inside of `vmap` asks for.
  if case .array(let array) = operand { return .array(array.movingAxis(source, to: destination)) }
  var permutation = PerAxis.axes(operand.rank)
  permutation.remove(at: source)
  permutation.insert(source, at: destination)
  return try bind(Transpose(permutation: permutation, keepsBatchAxis: keepingBatchAxis), operand)
}

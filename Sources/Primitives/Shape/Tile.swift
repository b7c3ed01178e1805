import Arrays

/// Copies of the operand side by side, `repetitions[i]` of them along axis `i`.
///
/// - Shapes: `(d₀, …, dₙ) → (r₀d₀, …, rₙdₙ)`
/// - Throws: ``ArrayError/negativeSize(shape:)``
/// - JAX: `lax.tile`
func tile(_ operand: Value, _ repetitions: PerAxis) throws(ArrayError) -> Value {
  try bind(Tile(repetitions: repetitions), operand)
}

struct Tile: UnaryPrimitive {
  static let name = "tile"
  let repetitions: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard repetitions.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(shape: Array(repetitions)) }
    return operand.with(sizes: sizes(of: operand.sizes))
  }

  /// Each axis becomes a pair, the copies and the axis itself, whose elements are one row.
  func evaluate(_ operand: NDArray) -> NDArray {
    let axes = PerAxis.axes(operand.rank)
    let pairs = PerAxis(axes.flatMap { [repetitions[$0], operand.size(ofAxis: $0)] })
    return operand.broadcast(to: pairs, axes.mapped { 2 * $0 + 1 }).reshaped(sizes(of: operand.sizes))
  }

  /// The examples are not repeated. The batch axis stays.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try tile(operand, repetitions.inserting(1, at: axis)), axis: axis)
  }

  /// As large as fits, where a size does not.
  private func sizes(of operand: PerAxis) -> PerAxis {
    PerAxis(zip(operand, repetitions).map { PerAxis([$0, $1]).product })
  }
}

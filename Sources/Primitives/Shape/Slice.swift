package import Arrays

/// Elements `starts ..< limits` of each axis, every `steps`-th.
///
/// The bounds lie within the operand; the rules of NumPy and ``Lax`` for other bounds are applied before.
///
/// - Shapes: `(d₀, …, dₙ) → (s₀, …, sₙ)`, where sᵢ is `(limits[i] - starts[i]) / steps[i]`, rounded up, and at least 0.
/// - JAX: `lax.slice`
package func slice(
  _ operand: Value, starts: PerAxis, limits: PerAxis, steps: PerAxis
) throws(ArrayError) -> Value {
  try bind(Slice(starts: starts, limits: limits, steps: steps), operand)
}

struct Slice: UnaryPrimitive {
  static let name = "slice"
  let starts: PerAxis
  let limits: PerAxis
  let steps: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    operand.with(
      sizes: PerAxis.axes(operand.rank).mapped {
        sliceSize(starts[$0], limits[$0], step: steps[$0])
      })
  }

  func plainlyAccepts(_ operand: Value) -> Bool { true }
  func makesView(of operand: NDArray) -> Bool { true }
  func evaluate(_ operand: NDArray) -> NDArray { operand.sliced(starts, limits, steps) }

  /// The batch axis is taken whole.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    var (starts, limits, steps) = (starts, limits, steps)
    starts.insert(0, at: axis)
    limits.insert(operand.size(ofAxis: axis), at: axis)
    steps.insert(1, at: axis)
    return BatchedValue(try slice(operand, starts: starts, limits: limits, steps: steps), axis: axis)
  }
}

package import Arrays

/// The axes in `axes` run backwards.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - JAX: `lax.rev`
package func reverse(_ operand: Value, _ axes: PerAxis) throws(ArrayError) -> Value {
  try bind(Reverse(axes: axes), operand)
}

struct Reverse: UnaryPrimitive {
  static let name = "rev"
  let axes: PerAxis

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType { operand }

  func makesView(of operand: NDArray) -> Bool { true }
  func evaluate(_ operand: NDArray) -> NDArray { operand.reversed(axes) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try reverse(operand, axes.stepping(around: axis)), axis: axis)
  }
}

import Arrays

/// The axes in `axes` run backwards.
///
/// - JAX: `lax.rev`
package func reverse(_ operand: Value, _ axes: [Int]) throws(ArrayError) -> Value {
  try bind(Reverse(axes: axes), operand)
}

struct Reverse: UnaryPrimitive {
  static let name = "rev"
  let axes: [Int]

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType { operand }

  func evaluate(_ operand: NDArray) -> NDArray { operand.reversed(axes) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try reverse(operand, axes.map { $0 < axis ? $0 : $0 + 1 }), axis: axis)
  }
}

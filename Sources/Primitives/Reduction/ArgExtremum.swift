import Arrays

/// The position of the largest element along `axis`: the first of equals, or the first NaN.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without axis `axis`.
/// - Throws: ``ArrayError/emptyArgExtremum(_:)``
/// - JAX: `lax.argmax`
package func argMaximum(_ operand: Value, axis: Int) throws(ArrayError) -> Value {
  try bind(ArgExtremum(axis: axis, largest: true), operand)
}

/// The position of the smallest element along `axis`: the first of equals, or the first NaN.
///
/// - Shapes: `(d₀, …, dₙ) → (…)` without axis `axis`.
/// - Throws: ``ArrayError/emptyArgExtremum(_:)``
/// - JAX: `lax.argmin`
package func argMinimum(_ operand: Value, axis: Int) throws(ArrayError) -> Value {
  try bind(ArgExtremum(axis: axis, largest: false), operand)
}

struct ArgExtremum: UnaryPrimitive {
  static let name = "argmax"
  let axis: Int
  let largest: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard operand.sizes[axis] > 0 else { throw .emptyArgExtremum(largest ? "argmax" : "argmin") }
    return ArrayType(sizes: operand.sizes.removing(at: axis), dtype: .int32)
  }

  func evaluate(_ operand: NDArray) -> NDArray {
    argExtremum(operand, axis: axis, largest: largest, .int32)
  }

  /// The batch axis stays.
  func batch(_ operand: Value, axis batchAxis: Int) throws(ArrayError) -> BatchedValue {
    let isBefore = axis < batchAxis
    let places = try bind(ArgExtremum(axis: isBefore ? axis : axis + 1, largest: largest), operand)
    return BatchedValue(places, axis: isBefore ? batchAxis - 1 : batchAxis)
  }
}

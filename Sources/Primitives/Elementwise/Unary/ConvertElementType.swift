package import Arrays

/// The elements as another dtype: floats saturate to integers, integers wrap.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - JAX: `lax.convert_element_type`
package func convertElementType(
  _ operand: Value, _ dtype: DType, isWeak: Bool = false
) throws(ArrayError) -> Value {
  if operand.dtype == dtype && operand.isWeak == isWeak { return operand }
  return try bind(ConvertElementType(dtype: dtype, isWeak: isWeak), operand)
}

struct ConvertElementType: Pointwise {
  static let name = "convert_element_type"
  let dtype: DType
  let isWeak: Bool

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    ArrayType(sizes: operand.sizes, dtype: dtype, isWeak: isWeak)
  }

  func plainlyAccepts(_ operand: Value) -> Bool { true }

  func evaluate(_ operand: NDArray) -> NDArray { convert(operand, to: dtype, isWeak: isWeak) }
}

package import Arrays

/// The same bits, read as elements of another dtype of the same width.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/bitcastWidth(_:_:)``
/// - JAX: `lax.bitcast_convert_type`
package func bitcastConvertType(_ operand: Value, _ dtype: DType) throws(ArrayError) -> Value {
  try bind(BitcastConvertType(dtype: dtype), operand)
}

struct BitcastConvertType: UnaryPrimitive {
  static let name = "bitcast_convert_type"
  let dtype: DType

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard operand.dtype.size == dtype.size else { throw .bitcastWidth(operand.dtype, dtype) }
    return ArrayType(sizes: operand.sizes, dtype: dtype)
  }

  func evaluate(_ operand: NDArray) -> NDArray { operand.reinterpreted(as: dtype) }

  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try bind(self, operand), axis: axis)
  }
}

package import Arrays

/// The same bits, read as elements of another dtype. Where that is narrower, the parts of an element stand along a new
/// last axis; where it is wider, the last axis holds the parts of one.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`, `(d₀, …, dₙ, k)` or, with `dₙ = k`, `(d₀, …, dₙ₋₁)`
/// - Throws: ``ArrayError/bitcastWidth(_:_:)``, ``ArrayError/bitcastOfBool(_:_:)``
/// - JAX: `lax.bitcast_convert_type`
package func bitcastConvertType(_ operand: Value, _ dtype: DType) throws(ArrayError) -> Value {
  try bind(BitcastConvertType(dtype: dtype), operand)
}

struct BitcastConvertType: UnaryPrimitive {
  static let name = "bitcast_convert_type"
  let dtype: DType

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    let sizes = sizes(for: operand.sizes, of: operand.dtype)
    guard let sizes else { throw .bitcastWidth(operand, dtype) }
    guard operand.dtype == dtype || ![operand.dtype, dtype].contains(.bool) else {
      throw .bitcastOfBool(operand.dtype, dtype)
    }
    return ArrayType(sizes: sizes, dtype: dtype)
  }

  func evaluate(_ operand: NDArray) -> NDArray {
    guard let sizes = sizes(for: operand.sizes, of: operand.dtype) else {
      preconditionFailure("abstract evaluation has looked at the widths")
    }
    return operand.reinterpreted(as: dtype, sizes: sizes)
  }

  /// `nil` where the last axis does not hold the parts of one element.
  private func sizes(for sizes: PerAxis, of source: DType) -> PerAxis? {
    if source.size == dtype.size { return sizes }
    if source.size > dtype.size { return sizes.inserting(source.size / dtype.size, at: sizes.count) }
    guard let last = sizes.last, last * source.size == dtype.size else { return nil }
    return sizes.removing(at: sizes.count - 1)
  }

  /// JAX takes a batch axis in the last place for the parts of one element, and mostly refuses them.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    guard operand.dtype.size >= dtype.size || axis < operand.rank - 1 else {
      throw .bitcastWidth(operand.type, dtype)
    }
    return BatchedValue(try bind(self, operand), axis: axis)
  }
}

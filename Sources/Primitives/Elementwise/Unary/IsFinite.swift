import Arrays

/// Whether each element is neither infinite nor NaN.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.is_finite`
package func isFinite(_ operand: Value) throws(ArrayError) -> Value { try bind(IsFinite(), operand) }

struct IsFinite: Pointwise {
  static let name = "is_finite"

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard operand.dtype.isFloating else {
      throw .dtypeNotAccepted(primitive: Self.name, operand.dtype, position: nil, accepted: .floating)
    }
    return operand.with(dtype: .bool)
  }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.isFinite(operand) }
}

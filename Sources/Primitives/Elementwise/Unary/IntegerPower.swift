import Arrays

/// Each element to the power of a fixed whole number, by repeated multiplication.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``,
///   ``ArrayError/negativeIntegerPower(_:exponent:)`` for integers.
/// - JAX: `lax.integer_pow`
package func integerPower(_ operand: Value, _ exponent: Int) throws(ArrayError) -> Value {
  do throws(ArrayError) {
    return try bind(IntegerPower(exponent: exponent), operand)
  } catch .negativeIntegerPower {
    // JAX looks at the dtype only when all examples of a `vmap` stand before it.
    throw .negativeIntegerPower(operand.allExamples.type, exponent: exponent)
  } catch {
    throw error
  }
}

struct IntegerPower: Pointwise {
  static let name = "integer_pow"
  let exponent: Int

  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard DTypeSet.numeric.accepts(operand.dtype) else {
      throw .dtypeNotAccepted(primitive: Self.name, operand.dtype, position: nil, accepted: .numeric)
    }
    guard exponent >= 0 || operand.dtype.isFloating else {
      throw .negativeIntegerPower(operand, exponent: exponent)
    }
    return operand
  }

  func evaluate(_ operand: NDArray) -> NDArray { Arrays.integerPower(operand, exponent) }
}

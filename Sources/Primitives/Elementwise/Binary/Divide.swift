import Arrays
import Kernels

/// The quotient of the operands. Integers round towards zero, and `x / 0` is -1.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.div`
package func divide(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value { try bind(Divide(), lhs, rhs) }

/// The quotient of the operands, rounded once even where one divisor divides many.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.div` in a compiled function that needs the divisor for something else, too.
func divideEach(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(Divide(byReciprocal: false), lhs, rhs)
}

struct Divide: BinaryElementwise {
  static let name = "div"
  static let operation = BinaryOperation.divide
  static let accepted = DTypeSet.numeric
  var byReciprocal = true

  /// XLA multiplies by the reciprocal of a float that divides many, and the last bit shows it. It does so in float32
  /// for bfloat16.
  func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray {
    guard byReciprocal && lhs.dtype.isFloating && rhs.stretches(beside: lhs) else {
      return combine(.divide, lhs, rhs)
    }
    if lhs.dtype == .bfloat16 {
      let quotient = evaluate(convert(lhs, to: .float32), convert(rhs, to: .float32))
      return convert(quotient, to: .bfloat16, isWeak: lhs.isWeak && rhs.isWeak)
    }
    return combine(.multiply, lhs, combine(.divide, .scalar(1, rhs.dtype, isWeak: true), rhs))
  }
}

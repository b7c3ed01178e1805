import Arrays
import Kernels

/// The first operand with its bits moved down by the second; the first bit, which is the sign, fills up.
///
/// - Shapes: `(d₀, …, dₙ), (d₀, …, dₙ) → (d₀, …, dₙ)`; rank 0 and axes of size 1 stretch.
/// - Throws: what every ``BroadcastingPrimitive`` throws.
/// - JAX: `lax.shift_right_arithmetic`
package func shiftRightArithmetic(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  guard lhs.dtype == rhs.dtype, let signed = lhs.dtype.signed else {
    return try bind(ShiftRightArithmetic(), lhs, rhs)
  }
  let shifted = try bind(
    ShiftRightArithmetic(), try bitcastConvertType(lhs, signed), try bitcastConvertType(rhs, signed))
  return try bitcastConvertType(shifted, lhs.dtype)
}

struct ShiftRightArithmetic: BinaryElementwise {
  static let name = "shift_right_arithmetic"
  static let operation = BinaryOperation.shiftRightArithmetic
  static let accepted = DTypeSet.integer
}

extension DType {
  /// The integers of the same size with a sign, for those without; nil for others.
  fileprivate var signed: DType? {
    switch self {
    case .uint8: .int8
    case .uint16: .int16
    case .uint32: .int32
    default: nil
    }
  }
}

import Kernels

/// The difference of the operands; integers wrap.
///
/// - JAX: `lax.sub`
package func subtract(_ lhs: Value, _ rhs: Value) throws(ArrayError) -> Value {
  try bind(Subtract(), lhs, rhs)
}

struct Subtract: BinaryElementwise {
  static let name = "sub"
  static let operation = BinaryOperation.subtract
  static let accepted = DTypeSet.numeric
}

import Arrays
import Kernels

/// The natural logarithm of each element.
///
/// - Parameter isFused: whether JAX compiles it together with other operations; alone it rounds short vectors otherwise.
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.log`
package func log(_ operand: Value, isFused: Bool = true) throws(ArrayError) -> Value {
  try bind(Log(isFused: isFused), operand)
}

struct Log: UnaryElementwise {
  static let name = "log"
  static let operation = UnaryOperation.logarithm
  static let accepted = DTypeSet.inexact
  let isFused: Bool

  func evaluate(_ operand: NDArray) -> NDArray {
    isFused ? map(Self.operation, operand) : mapAlone(Self.operation, operand)
  }
}

import Arrays
import Kernels

/// e to the power of each element.
///
/// - Parameter isFused: whether JAX compiles it together with other operations; alone it rounds short vectors otherwise.
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
/// - JAX: `lax.exp`
package func exp(_ operand: Value, isFused: Bool = true) throws(ArrayError) -> Value {
  try bind(Exp(isFused: isFused), operand)
}

struct Exp: UnaryElementwise {
  static let name = "exp"
  static let operation = UnaryOperation.exponential
  static let accepted = DTypeSet.inexact
  let isFused: Bool

  func evaluate(_ operand: NDArray) -> NDArray {
    isFused ? map(Self.operation, operand) : mapAlone(Self.operation, operand)
  }
}

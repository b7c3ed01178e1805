package import Arrays
package import Kernels

/// The family of primitives that combine each element along the last axis with all elements before it.
///
/// - Shapes: `(batch…, n) → (batch…, n)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bools.
package protocol Cumulative: UnaryPrimitive {
  static var operation: BinaryOperation { get }
}

extension Cumulative {
  package func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard DTypeSet.number.accepts(operand.dtype) else {
      throw .dtypeNotAccepted(primitive: Self.name, operand.dtype, position: nil, accepted: .number)
    }
    return operand
  }

  package func evaluate(_ operand: NDArray) -> NDArray { scan(Self.operation, operand) }

  /// Every example is scanned along its last axis. The batch axis stays.
  package func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    try operand.mappedAlongLastAxis(axis) { (rows) throws(ArrayError) in try bind(self, rows) }
  }
}

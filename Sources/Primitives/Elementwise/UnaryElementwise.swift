package import Arrays
package import Kernels

/// A primitive that treats each element of its operand by itself.
package protocol Pointwise: UnaryPrimitive {}

extension Pointwise {
  /// Each element is by itself, so the batch axis stays where it is.
  package func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    BatchedValue(try bind(self, operand), axis: axis)
  }
}

/// The family of primitives that apply one operation to each element by itself. A member is a name, an opcode and the
/// dtypes it accepts.
///
/// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
package protocol UnaryElementwise: Pointwise {
  static var operation: UnaryOperation { get }
  static var accepted: DTypeSet { get }
}

extension UnaryElementwise {
  package func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard Self.accepted.accepts(operand.dtype) else {
      throw .dtypeNotAccepted(primitive: Self.name, operand.dtype, position: nil, accepted: Self.accepted)
    }
    return operand
  }

  package func plainlyAccepts(_ operand: Value) -> Bool { Self.accepted.accepts(operand.dtype) }

  package func evaluate(_ operand: NDArray) -> NDArray { map(Self.operation, operand) }
}

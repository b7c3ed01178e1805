package import Arrays

/// An operation that all transformations know: a struct of its parameters, with its rules.
///
/// A rule reads its operands and parameters and nothing else, and speaks to other primitives through their doors.
package protocol Primitive: Hashable, Sendable {
  /// JAX's name.
  static var name: String { get }
}

/// The result of a batch rule: all examples in one value, along `axis`; nil when every example has the same result.
package struct BatchedValue {
  package let value: Value
  package let axis: Int?

  package init(_ value: Value, axis: Int?) {
    self.value = value
    self.axis = axis
  }
}

package protocol UnaryPrimitive: Primitive {
  /// The type of the result, or why there is none. It is the only check of the operand.
  func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType
  func evaluate(_ operand: NDArray) -> NDArray
  /// The primitive on all examples at once: `operand` holds them along `axis`.
  func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue

  /// Whether a glance shows that `abstractEvaluate` accepts the operand. It only saves time.
  func plainlyAccepts(_ operand: Value) -> Bool
  /// Whether the result shares the elements of the operand.
  func makesView(of operand: NDArray) -> Bool
}

package protocol BinaryPrimitive: Primitive {
  func abstractEvaluate(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) -> ArrayType
  func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray
  /// An axis is nil when all examples share the operand; one of them is not.
  func batch(_ lhs: BatchedValue, _ rhs: BatchedValue) throws(ArrayError) -> BatchedValue

  func plainlyAccepts(_ lhs: Value, _ rhs: Value) -> Bool
}

/// A primitive of three or of any number of operands.
package protocol VariadicPrimitive: Primitive {
  /// The types are asked for one by one: there may be thousands.
  func abstractEvaluate(_ operands: some Collection<ArrayType>) throws(ArrayError) -> ArrayType
  func evaluate(_ operands: [NDArray]) -> NDArray
  /// At least one axis is not nil; `size` is the number of examples.
  func batch(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> BatchedValue
}

extension UnaryPrimitive {
  package func plainlyAccepts(_ operand: Value) -> Bool { false }
  package func makesView(of operand: NDArray) -> Bool { false }
}

extension BinaryPrimitive {
  package func plainlyAccepts(_ lhs: Value, _ rhs: Value) -> Bool { false }
}

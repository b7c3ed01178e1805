package import Arrays
package import Kernels

/// The family of primitives that combine the elements of two operands pair by pair.
///
/// Operands of rank 0 and axes of size 1 stretch; ranks are equal otherwise.
///
/// - Throws: ``ArrayError/broadcastSizes(primitive:shapes:)``, ``ArrayError/differentRanks(primitive:ranks:)``,
///   ``ArrayError/differentDTypes(primitive:_:)``, ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
package protocol BroadcastingPrimitive: BinaryPrimitive {
  static var accepted: DTypeSet { get }
  /// The dtype and weakness of the result.
  static func resultType(_ sizes: PerAxis, _ lhs: ArrayType, _ rhs: ArrayType) -> ArrayType
}

extension BroadcastingPrimitive {
  package func abstractEvaluate(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) -> ArrayType {
    let sizes = try stretchedShape(Self.name, lhs.sizes, rhs.sizes)
    guard Self.accepted.accepts(lhs.dtype) && Self.accepted.accepts(rhs.dtype) else {
      let position = Self.accepted.accepts(lhs.dtype) ? 1 : 0
      throw .dtypeNotAccepted(
        primitive: Self.name, (position == 0 ? lhs : rhs).dtype, position: position, accepted: Self.accepted)
    }
    guard lhs.dtype == rhs.dtype else {
      throw .differentDTypes(primitive: Self.name, [lhs.dtype, rhs.dtype])
    }
    return Self.resultType(sizes, lhs, rhs)
  }

  package func plainlyAccepts(_ lhs: Value, _ rhs: Value) -> Bool {
    lhs.dtype == rhs.dtype && Self.accepted.accepts(lhs.dtype) && lhs.hasRoom(for: rhs)
  }

  package func batch(_ lhs: BatchedValue, _ rhs: BatchedValue) throws(ArrayError) -> BatchedValue {
    let (lhs, rhs, axis) = try aligned(lhs, rhs)
    return BatchedValue(try bind(self, lhs, rhs), axis: axis)
  }
}

/// Arithmetic and bits: the result has the dtype of the operands. A member is a name and an opcode.
package protocol BinaryElementwise: BroadcastingPrimitive {
  static var operation: BinaryOperation { get }
}

extension BinaryElementwise {
  package static func resultType(_ sizes: PerAxis, _ lhs: ArrayType, _ rhs: ArrayType) -> ArrayType {
    ArrayType(sizes: sizes, dtype: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  }

  package func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray { combine(Self.operation, lhs, rhs) }
}

/// Comparisons: the result is bool. A member is a name and an opcode.
package protocol Comparison: BroadcastingPrimitive {
  static var operation: ComparisonOperation { get }
}

extension Comparison {
  package static var accepted: DTypeSet { .any }

  package static func resultType(_ sizes: PerAxis, _ lhs: ArrayType, _ rhs: ArrayType) -> ArrayType {
    ArrayType(sizes: sizes, dtype: .bool, isWeak: lhs.isWeak && rhs.isWeak)
  }

  package func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray { compare(Self.operation, lhs, rhs) }
}

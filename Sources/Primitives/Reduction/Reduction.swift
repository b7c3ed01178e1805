package import Arrays
package import Kernels

/// The family of primitives that fold axes away. A member is a name and an opcode.
///
/// - Shapes: the axes in `axes` disappear, the others stay in order.
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
package protocol Reduction: UnaryPrimitive {
  static var operation: ReductionOperation { get }
  static var accepted: DTypeSet { get }
  var axes: PerAxis { get }
  init(axes: PerAxis)
}

extension Reduction {
  package func abstractEvaluate(_ operand: ArrayType) throws(ArrayError) -> ArrayType {
    guard Self.accepted.accepts(operand.dtype) else {
      throw .dtypeNotAccepted(primitive: Self.name, operand.dtype, position: nil, accepted: Self.accepted)
    }
    return operand.with(sizes: operand.sizes.dropping(axes))
  }

  package func evaluate(_ operand: NDArray) -> NDArray { reduce(Self.operation, operand, axes: axes) }

  /// The batch axis is kept: the axes step around it, and those before it disappear.
  package func batch(_ operand: Value, axis: Int) throws(ArrayError) -> BatchedValue {
    let stepped = axes.stepping(around: axis)
    return BatchedValue(try bind(Self(axes: stepped), operand), axis: axis - stepped.count { $0 < axis })
  }
}

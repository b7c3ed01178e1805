package import Arrays

/// The sum of products over axes, rounded as where JAX compiles both together.
///
/// - Parameter areSquares: whether no product is negative; then XLA adds them in another order.
/// - Shapes: both operands have one shape; of its axes those in `axes` disappear.
/// - Throws: ``ArrayError/broadcastSizes(primitive:shapes:)``, ``ArrayError/differentDTypes(primitive:_:)``
/// - JAX: `lax.reduce_sum(lax.mul(x, y))` in a compiled function.
package func reduceProducts(
  _ lhs: Value, _ rhs: Value, areSquares: Bool = false, axes: PerAxis
) throws(ArrayError) -> Value {
  try bind(ReduceProducts(areSquares: areSquares, axes: axes), lhs, rhs)
}

struct ReduceProducts: BinaryPrimitive {
  static let name = "reduce_products"
  let areSquares: Bool
  let axes: PerAxis

  func abstractEvaluate(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) -> ArrayType {
    guard lhs.dtype == rhs.dtype else {
      throw .differentDTypes(primitive: Self.name, [lhs.dtype, rhs.dtype])
    }
    guard lhs.sizes == rhs.sizes else {
      throw .broadcastSizes(primitive: Self.name, shapes: [lhs.shape, rhs.shape])
    }
    return ArrayType(sizes: lhs.sizes.dropping(axes), dtype: lhs.dtype, isWeak: lhs.isWeak && rhs.isWeak)
  }

  func evaluate(_ lhs: NDArray, _ rhs: NDArray) -> NDArray {
    sumOfProducts(lhs, rhs, areSquares: areSquares, axes: axes)
  }

  /// Both operands get every example; then the batch axis is kept, as in any reduction.
  func batch(_ lhs: BatchedValue, _ rhs: BatchedValue) throws(ArrayError) -> BatchedValue {
    let (lhs, rhs, axis) = try aligned(lhs, rhs)
    let shape = Array(try stretchedShape(Self.name, lhs.sizes, rhs.sizes))
    let stepped = axes.stepping(around: axis)
    let sum = try reduceProducts(
      try NumPy.broadcast(lhs, to: shape), try NumPy.broadcast(rhs, to: shape), areSquares: areSquares,
      axes: stepped)
    return BatchedValue(sum, axis: axis - stepped.count { $0 < axis })
  }
}

package import Arrays

/// The numbers 0, 1, 2, … along `axis` of an array of the given shape.
///
/// - Shapes: `() → shape`
/// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)`` for bool,
///   ``NumPyMistake/negativeIota(shape:)``
/// - JAX: `lax.broadcasted_iota`
package func iota(_ dtype: DType, _ shape: [Int], axis: Int) throws(ArrayError) -> Value {
  guard dtype != .bool else {
    throw .dtypeNotAccepted(primitive: "iota", dtype, position: nil, accepted: .numeric)
  }
  guard shape.allSatisfy({ $0 >= 0 }) else { throw .numpy(.negativeIota(shape: shape)) }
  if let abstract = Creation.abstract(ArrayType(shape: shape, dtype: dtype)) { return abstract }
  try checkRoom(for: ArrayType(shape: shape, dtype: dtype))
  if shape.contains(0) { return .array(.uninitialized(shape: shape, dtype: dtype)) }
  return .array(NDArray.iota(shape[axis], dtype).broadcast(to: PerAxis(shape), [axis]))
}

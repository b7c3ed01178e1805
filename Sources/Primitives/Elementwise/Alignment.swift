import Arrays

/// The shape of operands that stretch: those of rank 0, and axes of size 1.
func stretchedShape(_ primitive: String, _ lhs: PerAxis, _ rhs: PerAxis) throws(ArrayError) -> PerAxis {
  if rhs.isEmpty { return lhs }
  if lhs.isEmpty { return rhs }
  guard lhs.count == rhs.count else {
    throw .differentRanks(primitive: primitive, ranks: [lhs.count, rhs.count])
  }
  var result = lhs
  for axis in 0..<lhs.count where rhs[axis] != 1 {
    guard lhs[axis] == 1 || lhs[axis] == rhs[axis] else {
      throw .broadcastSizes(primitive: primitive, shapes: [Array(lhs), Array(rhs)])
    }
    result[axis] = rhs[axis]
  }
  return result
}

/// Brings the batch axes of operands that stretch to one place: their example axes then line up.
///
/// - Returns: the operands, and the batch axis that their combination will have.
func aligned(
  _ lhs: BatchedValue, _ rhs: BatchedValue
) throws(ArrayError) -> (lhs: Value, rhs: Value, axis: Int) {
  let rank = max(lhs.exampleRank, rhs.exampleRank)
  if let axis = lhs.axis, rhs.axis == axis && lhs.value.sizes == rhs.value.sizes {
    return (lhs.value, rhs.value, axis)
  }
  // A lone number that all examples share lines up with anything.
  if let axis = lhs.axis, rhs.axis == nil && rhs.exampleRank == 0 { return (lhs.value, rhs.value, axis) }
  if let axis = rhs.axis, lhs.axis == nil && lhs.exampleRank == 0 { return (lhs.value, rhs.value, axis) }
  return (try lhs.withBatchInFront(ofRank: rank), try rhs.withBatchInFront(ofRank: rank), 0)
}

extension BatchedValue {
  /// The rank of one example.
  var exampleRank: Int { axis == nil ? value.rank : value.rank - 1 }

  /// The batch axis first, then as many axes of size 1 as a lone number needs to line up with examples of `rank`.
  /// What all examples share gets a batch axis of size 1, and stays as it is when it is a number.
  fileprivate func withBatchInFront(ofRank rank: Int) throws(ArrayError) -> Value {
    guard let axis else { return value.rank == 0 ? value : try expandDims(value, at: .one(0)) }
    let front = try moveAxis(value, from: axis, to: 0)
    return exampleRank == rank ? front : try expandDims(front, at: PerAxis(1...rank))
  }
}

import Arrays

/// The shape of operands that stretch: those of rank 0, and axes of size 1.
func stretchedShape(_ primitive: String, _ shapes: [[Int]]) throws(ArrayError) -> [Int] {
  let shapes = shapes.filter { !$0.isEmpty }
  guard let first = shapes.first else { return [] }
  guard shapes.allSatisfy({ $0.count == first.count }) else {
    throw .differentRanks(primitive: primitive, ranks: shapes.map(\.count))
  }
  var result = first
  for axis in first.indices {
    for shape in shapes where shape[axis] != 1 {
      guard result[axis] == 1 || result[axis] == shape[axis] else {
        throw .broadcastSizes(primitive: primitive, shapes: shapes)
      }
      result[axis] = shape[axis]
    }
  }
  return result
}

/// Brings the batch axes of operands that stretch to one place: their example axes then line up.
///
/// - Returns: the operands, and the batch axis that their combination will have.
func aligned(_ operands: [BatchedValue]) throws(ArrayError) -> ([Value], axis: Int) {
  let rank = operands.map(\.exampleRank).max() ?? 0
  if let axis = operands[0].axis, operands.allSatisfy({ $0.axis == axis && $0.exampleRank == rank }) {
    return (operands.map(\.value), axis)
  }
  var values: [Value] = []
  for operand in operands { values.append(try operand.withBatchInFront(ofRank: rank)) }
  return (values, 0)
}

extension BatchedValue {
  /// The rank of one example.
  var exampleRank: Int { axis == nil ? value.rank : value.rank - 1 }

  /// The batch axis first, then as many axes of size 1 as a lone number needs to line up with examples of `rank`.
  /// What all examples share gets a batch axis of size 1, and stays as it is when it is a number.
  fileprivate func withBatchInFront(ofRank rank: Int) throws(ArrayError) -> Value {
    guard let axis else { return value.rank == 0 ? value : try expandDims(value, at: [0]) }
    let front = try moveAxis(value, from: axis, to: 0)
    return exampleRank == rank ? front : try expandDims(front, at: Array(1...rank))
  }
}

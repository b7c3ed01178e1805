import Arrays

extension BatchedValue {
  /// The shape of one example.
  var exampleShape: PerAxis { axis.map { value.sizes.removing(at: $0) } ?? value.sizes }

  /// All examples, the batch axis first; what they share is repeated.
  func batchedInFront(size: Int) throws(ArrayError) -> Value {
    if let axis { return try moveAxis(value, from: axis, to: 0) }
    return try broadcastInDim(
      value, value.sizes.inserting(size, at: 0), PerAxis.axes(value.rank).mapped { $0 + 1 })
  }
}

/// The operands with all examples, the batch axis first; what the examples share is repeated.
func inFront(_ operands: [BatchedValue], size: Int) throws(ArrayError) -> [Value] {
  var values: [Value] = []
  for operand in operands { values.append(try operand.batchedInFront(size: size)) }
  return values
}

/// The same for two operands, one of which is batched.
func inFront(_ lhs: BatchedValue, _ rhs: BatchedValue) throws(ArrayError) -> (Value, Value) {
  let size = lhs.axis.map { lhs.value.size(ofAxis: $0) } ?? rhs.value.size(ofAxis: rhs.axis!)
  return (try lhs.batchedInFront(size: size), try rhs.batchedInFront(size: size))
}

extension Value {
  /// The batch rule of what works along the last axis: a batch axis there gives way, and comes back.
  func mappedAlongLastAxis(
    _ batchAxis: Int, _ apply: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> BatchedValue {
    guard batchAxis == rank - 1 else { return BatchedValue(try apply(self), axis: batchAxis) }
    let rows = try apply(try moveAxis(self, from: batchAxis, to: 0))
    return BatchedValue(try moveAxis(rows, from: 0, to: batchAxis), axis: batchAxis)
  }
}

import Arrays

extension BatchedValue {
  /// The shape of one example.
  var exampleShape: [Int] {
    var shape = value.shape
    if let axis { shape.remove(at: axis) }
    return shape
  }

  /// All examples, the batch axis first; what they share is repeated.
  func batchedInFront(size: Int) throws(ArrayError) -> Value {
    if let axis { return try moveAxis(value, from: axis, to: 0) }
    return try broadcastInDim(value, [size] + value.shape, Array(1..<value.rank + 1))
  }
}

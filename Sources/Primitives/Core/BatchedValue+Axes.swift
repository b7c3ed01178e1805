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

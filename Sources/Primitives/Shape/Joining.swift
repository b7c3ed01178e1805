// Operands that do not join: the message speaks of the whole batch.

extension ArrayError {
  /// The mistake as JAX sees it, who compares what is joined only when all examples stand before it.
  func withExamples(of operands: [Value]) -> ArrayError {
    switch self {
    case .concatenateRanks(let shapes, _):
      .concatenateRanks(shapes, examples: Value.exampleSizes(operands))
    case .concatenateSizes(let shapes, let axis, _):
      .concatenateSizes(shapes, axis: axis, examples: Value.exampleSizes(operands))
    case .stackRanks(let shapes, _): .stackRanks(shapes, examples: Value.exampleSizes(operands))
    case .stackShapes(let shapes, _): .stackShapes(shapes, examples: Value.exampleSizes(operands))
    default: self
    }
  }

  /// The same mistake as it looks in one example.
  package var withoutExamples: ArrayError {
    switch self {
    case .concatenateRanks(let shapes, _): .concatenateRanks(shapes)
    case .concatenateSizes(let shapes, let axis, _): .concatenateSizes(shapes, axis: axis)
    default: self
    }
  }
}

import Arrays

extension NumPy {
  /// The last axis of `x` against the last but one of `y` (or its only one).
  ///
  /// - Throws: ``ArrayError/contractingSizes(_:_:)``
  package static func dot(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let (x, y) = try operandsOfProduct(x, y)
    if x.rank == 0 || y.rank == 0 { return try dotGeneral(x, y, axes(PerAxis(), PerAxis())) }
    return try dotGeneral(x, y, axes(.one(x.rank - 1), .one(Swift.max(0, y.rank - 2))))
  }

  package static func vdot(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try dot(try ravel(x), try ravel(y))
  }

  /// The last axis of `x` against the last axis of `y`.
  package static func inner(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if x.rank == 0 || y.rank == 0 { return try multiply(x, y) }
    let (x, y) = try operandsOfProduct(x, y)
    return try dotGeneral(x, y, axes(.one(x.rank - 1), .one(y.rank - 1)))
  }

  package static func outer(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try multiply(
      try Primitives.expandDims(try ravel(x), at: [1]), try Primitives.expandDims(try ravel(y), at: [0]))
  }

  /// - Throws: ``ArrayError/tooManyTensordotAxes(_:_:_:)``
  package static func tensordot(_ x: Value, _ y: Value, axes count: Int = 2) throws(ArrayError) -> Value {
    guard count <= Swift.min(x.rank, y.rank) else { throw .tooManyTensordotAxes(count, x.shape, y.shape) }
    return try tensordot(x, y, axes: (Array(x.rank - count..<x.rank), Array(0..<count)))
  }

  package static func tensordot(_ x: Value, _ y: Value, axes pairs: ([Int], [Int])) throws(ArrayError)
    -> Value
  {
    let (x, y) = try operandsOfProduct(x, y)
    var (lhs, rhs) = (PerAxis(), PerAxis())
    for axis in pairs.0 { lhs.append(try resolved(axis, rank: x.rank)) }
    for axis in pairs.1 { rhs.append(try resolved(axis, rank: y.rank)) }
    return try dotGeneral(x, y, axes(lhs, rhs))
  }

  /// The product of matrices; axes before the last two run along, stretched where their size is 1.
  ///
  /// - Throws: ``ArrayError/matmulScalar(operand:)``, ``ArrayError/matmulBatches(_:_:)``
  package static func matmul(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    for (position, operand) in [x, y].enumerated() where operand.rank == 0 {
      throw .matmulScalar(operand: position)
    }
    let plan = try MatmulPlan(x.type, y.type)
    let (x, y) = try operandsOfProduct(x, y)
    let product = try dotGeneral(
      try Primitives.squeeze(x, plan.lhsSqueezed), try Primitives.squeeze(y, plan.rhsSqueezed), plan.axes)
    let ordered = try Primitives.transpose(product, plan.order)
    return plan.restored.isEmpty ? ordered : try Primitives.expandDims(ordered, at: plan.restored)
  }

  private static func axes(_ lhs: PerAxis, _ rhs: PerAxis) -> ContractionAxes {
    ContractionAxes(contracting: .init(lhs, rhs), batch: .init(PerAxis(), PerAxis()))
  }

  private static func operandsOfProduct(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    if x.dtype == y.dtype { return (x, y) }
    let operands = try withCommonDType([x, y])
    return (operands[0], operands[1])
  }
}

/// How a `matmul` becomes one contraction: axes of size 1 are dropped, axes that only one operand has become free, and
/// the result is put in order.
private struct MatmulPlan {
  private(set) var lhsSqueezed = PerAxis()
  private(set) var rhsSqueezed = PerAxis()
  /// Axes of the result that were dropped from both.
  private(set) var restored = PerAxis()
  private(set) var axes = ContractionAxes(contracting: .init([], []))
  private(set) var order = PerAxis()

  init(_ lhs: ArrayType, _ rhs: ArrayType) throws(ArrayError) {
    let lhsBatch = lhs.shape.dropLast(2)
    let rhsBatch = rhs.shape.dropLast(2)
    let count = max(lhsBatch.count, rhsBatch.count)
    // The places in the result of the axes of the contraction.
    var (shared, lhsFree, rhsFree): ([Int], [Int], [Int]) = ([], [], [])
    for axis in 0..<count {
      let lhsSize = axis - (count - lhsBatch.count) >= 0 ? lhsBatch[axis - (count - lhsBatch.count)] : nil
      let rhsSize = axis - (count - rhsBatch.count) >= 0 ? rhsBatch[axis - (count - rhsBatch.count)] : nil
      let lhsPlace = shared.count + lhsFree.count
      let rhsPlace = shared.count + rhsFree.count
      switch (lhsSize, rhsSize) {
      case (nil, _): rhsFree.append(axis)
      case (_, nil): lhsFree.append(axis)
      case (1, 1):
        lhsSqueezed.append(lhsPlace + lhsSqueezed.count)
        rhsSqueezed.append(rhsPlace + rhsSqueezed.count)
        restored.append(axis)
      case (1, _):
        rhsFree.append(axis)
        lhsSqueezed.append(lhsPlace + lhsSqueezed.count)
      case (_, 1):
        lhsFree.append(axis)
        rhsSqueezed.append(rhsPlace + rhsSqueezed.count)
      case (let lhsSize, let rhsSize) where lhsSize == rhsSize:
        axes.batch.lhs.append(lhsPlace)
        axes.batch.rhs.append(rhsPlace)
        shared.append(axis)
      default: throw .matmulBatches(lhs, rhs)
      }
    }
    if lhs.rank > 1 { lhsFree.append(count) }
    if rhs.rank > 1 { rhsFree.append(count + (lhs.rank > 1 ? 1 : 0)) }
    let lhsRank = lhs.rank - lhsSqueezed.count
    let rhsRank = rhs.rank - rhsSqueezed.count
    axes.contracting = .init([lhsRank - 1], [rhsRank - (rhs.rank > 1 ? 2 : 1)])
    let places = shared + lhsFree + rhsFree
    order = PerAxis(places.indices.sorted { places[$0] < places[$1] })
  }
}

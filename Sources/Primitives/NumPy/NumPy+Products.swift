package import Arrays

extension NumPy {
  /// The last axis of `x` against the last but one of `y` (or its only one).
  ///
  /// - Throws: ``ArrayError/contractingSizes(_:_:)``
  package static func dot(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if x.rank == 0 || y.rank == 0 { return try contraction(x, y, axes(PerAxis(), PerAxis())) }
    return try contraction(x, y, axes(.one(x.rank - 1), .one(Swift.max(0, y.rank - 2))))
  }

  package static func vdot(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try dot(try ravel(x), try ravel(y))
  }

  /// The last axis of `x` against the last axis of `y`.
  package static func inner(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    if x.rank == 0 || y.rank == 0 { return try multiply(x, y) }
    return try contraction(x, y, axes(.one(x.rank - 1), .one(y.rank - 1)))
  }

  package static func outer(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try multiply(
      try Primitives.expandDims(try ravel(x), at: [1]), try Primitives.expandDims(try ravel(y), at: [0]))
  }

  /// - Throws: ``ArrayError/tooManyTensordotAxes(_:_:_:)``
  package static func tensordot(_ x: Value, _ y: Value, axes count: Int = 2) throws(ArrayError) -> Value {
    guard count <= Swift.min(x.rank, y.rank) else { throw .tooManyTensordotAxes(count, x.shape, y.shape) }
    // As in Python, a range to a negative end is empty.
    let count = Swift.max(0, count)
    return try tensordot(x, y, axes: (Array(x.rank - count..<x.rank), Array(0..<count)))
  }

  package static func tensordot(_ x: Value, _ y: Value, axes pairs: ([Int], [Int])) throws(ArrayError)
    -> Value
  {
    let lhs = PerAxis(try resolved(pairs.0, rank: x.rank))
    let rhs = PerAxis(try resolved(pairs.1, rank: y.rank))
    return try contraction(x, y, axes(lhs, rhs))
  }

  /// The product of matrices; axes before the last two run along, stretched where their size is 1.
  ///
  /// - Throws: ``ArrayError/matmulScalar(operand:)``, ``ArrayError/matmulBatches(_:_:)``
  package static func matmul(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    for (position, operand) in [x, y].enumerated() where operand.rank == 0 {
      throw .matmulScalar(operand: position)
    }
    return try contracted(x, core: Swift.min(x.rank, 2), y, core: Swift.min(y.rank, 2))
  }

  /// The product of what lies along the last `core` axes: rows or a lone one, and columns or a lone one. The axes before
  /// them run along, stretched where their size is 1.
  private static func contracted(
    _ x: Value, core xCore: Int, _ y: Value, core yCore: Int
  ) throws(ArrayError) -> Value {
    let plan = try ProductPlan(x.type, core: xCore, y.type, core: yCore)
    let product = try contraction(
      try Primitives.squeeze(x, plan.lhsSqueezed), try Primitives.squeeze(y, plan.rhsSqueezed), plan.axes)
    // In JAX the axes are put in order only where they are not.
    let isOrdered = plan.order == PerAxis.axes(product.rank)
    let ordered = isOrdered ? product : try Primitives.transpose(product, plan.order)
    return plan.restored.isEmpty ? ordered : try Primitives.expandDims(ordered, at: plan.restored)
  }

  private static func axes(_ lhs: PerAxis, _ rhs: PerAxis) -> ContractionAxes {
    ContractionAxes(contracting: .init(lhs, rhs), batch: .init(PerAxis(), PerAxis()))
  }

  /// Runs a product so that its elements are of the type `preferred`, where one is given: sums are then computed in it.
  ///
  /// - Throws: ``NumPyMistake/narrowerProduct(_:than:)``
  package static func product(
    _ operands: [Value], _ preferred: DType?, _ apply: ([Value]) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    guard let preferred else { return try apply(operands) }
    let common = resultType(operands).dtype
    if common.isInteger && (preferred == .bool || preferred.size < common.size) {
      throw .numpy(.narrowerProduct(preferred, than: common))
    }
    let working = Promotion.join(.init(common, isWeak: false), .init(preferred, isWeak: false)).dtype
    var converted: [Value] = []
    for operand in operands { converted.append(try convertElementType(operand, working)) }
    return try convertElementType(try apply(converted), preferred)
  }

  /// The sum of products along one axis of both; other axes stretch.
  ///
  /// - Throws: ``NumPyMistake/vecdotSizes(_:_:axis:)``
  package static func vecdot(_ x: Value, _ y: Value, axis: Int) throws(ArrayError) -> Value {
    let (xPlace, yPlace) = (try x.lookedUp(axis: axis), try y.lookedUp(axis: axis))
    guard x.size(ofAxis: xPlace) == y.size(ofAxis: yPlace) else {
      throw .numpy(.vecdotSizes(x.shape, y.shape, axis: axis))
    }
    return try vectorized(
      try moveAxis(x, from: xPlace, to: x.rank - 1), core: 1,
      try moveAxis(y, from: yPlace, to: y.rank - 1), core: 1)
  }

  /// Matrices times vectors; axes before them stretch.
  ///
  /// - Shapes: `(…, n, m), (…, m) → (…, n)`
  package static func matvec(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let signature = "(n,m),(m)->(n)"
    try checkCore(x, ["n", "m"], signature)
    try checkCore(y, ["m"], signature)
    let (size, other) = (y.size(ofAxis: y.rank - 1), x.size(ofAxis: x.rank - 1))
    guard size == other else {
      throw .numpy(.vectorizedSizes(dimension: "m", size, other, signature: signature))
    }
    return try vectorized(x, core: 2, y, core: 1)
  }

  /// Vectors times matrices; axes before them stretch.
  ///
  /// - Shapes: `(…, n), (…, n, m) → (…, m)`
  package static func vecmat(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let signature = "(n),(n,m)->(m)"
    try checkCore(x, ["n"], signature)
    try checkCore(y, ["n", "m"], signature)
    let (size, other) = (y.size(ofAxis: y.rank - 2), x.size(ofAxis: x.rank - 1))
    guard size == other else {
      throw .numpy(.vectorizedSizes(dimension: "n", size, other, signature: signature))
    }
    return try vectorized(x, core: 1, y, core: 2)
  }

  private static func checkCore(
    _ x: Value, _ dimensions: [String], _ signature: String
  ) throws(ArrayError) {
    guard x.rank >= dimensions.count else {
      throw .numpy(.vectorizedRank(shape: x.shape, dimensions: dimensions, signature: signature))
    }
  }

  /// The product, where it is first looked whether the axes before the cores fit.
  private static func vectorized(
    _ x: Value, core xCore: Int, _ y: Value, core yCore: Int
  ) throws(ArrayError) -> Value {
    _ = try broadcastShape([x.shape.dropLast(xCore), y.shape.dropLast(yCore)].map { Array($0) })
    return try contracted(x, core: xCore, y, core: yCore)
  }

  /// The contraction of operands that are brought to one dtype. Shapes that do not fit are told first.
  private static func contraction(_ x: Value, _ y: Value, _ axes: ContractionAxes) throws(ArrayError) -> Value
  {
    if x.dtype == y.dtype { return try dotGeneral(x, y, axes) }
    let operands = try withCommonDType([x, y])
    let product = try dotGeneral(operands[0], operands[1], axes)
    try checkWidth(operands[0].dtype, of: [x, y])
    return product
  }

  /// A weak integer beside a narrow one: JAX multiplies before it narrows, and does not.
  static func checkWidth(_ dtype: DType, of operands: [Value]) throws(ArrayError) {
    for operand in operands
    where dtype.isInteger && operand.dtype.isInteger && operand.dtype.size > dtype.size {
      throw .numpy(.narrowerProduct(dtype, than: operand.dtype))
    }
  }
}

/// How a product of matrices and vectors becomes one contraction: axes of size 1 are dropped, axes that only one operand
/// has become free, and the result is put in order.
private struct ProductPlan {
  private(set) var lhsSqueezed = PerAxis()
  private(set) var rhsSqueezed = PerAxis()
  /// Axes of the result that were dropped from both.
  private(set) var restored = PerAxis()
  private(set) var axes = ContractionAxes(contracting: .init([], []))
  private(set) var order = PerAxis()

  init(
    _ lhs: ArrayType, core lhsCore: Int, _ rhs: ArrayType, core rhsCore: Int
  ) throws(ArrayError) {
    let lhsBatch = lhs.shape.dropLast(lhsCore)
    let rhsBatch = rhs.shape.dropLast(rhsCore)
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
    if lhsCore == 2 { lhsFree.append(count) }
    if rhsCore == 2 { rhsFree.append(count + lhsCore - 1) }
    let lhsRank = lhs.rank - lhsSqueezed.count
    let rhsRank = rhs.rank - rhsSqueezed.count
    axes.contracting = .init(.one(lhsRank - 1), .one(rhsRank - rhsCore))
    let places = shared + lhsFree + rhsFree
    order = PerAxis(places.indices.sorted { places[$0] < places[$1] })
  }
}

package import Arrays

extension NumPy {
  /// - Throws: ``ArrayError/cannotReshape(_:into:)``, ``ArrayError/cannotInferSize(_:into:)``,
  ///   ``ArrayError/severalUnknownSizes(_:)``
  package static func reshape(_ x: Value, _ request: ShapeRequest) throws(ArrayError) -> Value {
    try Primitives.reshape(x, PerAxis(try inferred(request, for: x.shape)))
  }

  private static func inferred(_ request: ShapeRequest, for shape: [Int]) throws(ArrayError) -> [Int] {
    let count = shape.product
    let unknown = request.sizes.indices.filter { request.sizes[$0] == -1 }
    guard unknown.count <= 1 else { throw .severalUnknownSizes(request) }
    guard let axis = unknown.first else {
      guard request.sizes.product == count else { throw .cannotReshape(shape, into: request) }
      return request.sizes
    }
    let known = request.sizes.filter { $0 != -1 }.product
    guard known != 0 else { throw .inferenceDividesByZero }
    guard count % known == 0 else { throw .cannotInferSize(shape, into: request) }
    var sizes = request.sizes
    sizes[axis] = count / known
    return sizes
  }

  package static func ravel(_ x: Value) throws(ArrayError) -> Value {
    try Primitives.reshape(x, .one(x.sizes.product))
  }

  /// The axes in reverse order, or in the order of `axes`.
  package static func transpose(_ x: Value, _ axes: [Int]? = nil) throws(ArrayError) -> Value {
    let order = try resolved(axes ?? (0..<x.rank).reversed(), rank: x.rank)
    return try Primitives.transpose(x, PerAxis(order))
  }

  /// - Throws: ``ArrayError/indexOutOfBounds(_:axis:size:)``
  package static func swapaxes(_ x: Value, _ first: Int, _ second: Int) throws(ArrayError) -> Value {
    let rank = x.rank
    // JAX looks up the second one first.
    for axis in [second, first] where axis < -rank || axis >= rank {
      throw .indexOutOfBounds(axis, axis: 0, size: rank)
    }
    var permutation = PerAxis.axes(rank)
    permutation.swapAt(first.fromFront(of: rank), second.fromFront(of: rank))
    return try Primitives.transpose(x, permutation)
  }

  package static func moveaxis(_ x: Value, _ sources: [Int], _ destinations: [Int]) throws(ArrayError)
    -> Value
  {
    let places = try resolved(sources, rank: x.rank)
    let targets = try resolved(destinations, rank: x.rank)
    let moves = zip(places, targets).map { (source: $0, destination: $1) }
    guard sources.count == destinations.count else {
      throw .numpy(.moveaxisCounts(sources: sources.count, destinations: destinations.count))
    }
    var permutation = PerAxis((0..<x.rank).filter { axis in !moves.contains { $0.source == axis } })
    for move in moves.sorted(by: { $0.destination < $1.destination }) {
      permutation.insert(move.source, at: move.destination)
    }
    return try Primitives.transpose(x, permutation)
  }

  /// The axes in the order of `axes`, which are counted from the front.
  ///
  /// - Throws: ``ArrayError/notAPermutation(_:of:)``
  package static func permuteDims(_ x: Value, _ axes: [Int]) throws(ArrayError) -> Value {
    guard axes.sorted() == Array(0..<x.rank) else { throw .notAPermutation(axes, of: x.shape) }
    return try Primitives.transpose(x, PerAxis(axes))
  }

  /// The last two axes exchanged.
  ///
  /// - Throws: ``NumPyMistake/matrixTransposeRank(_:)``
  package static func matrixTranspose(_ x: Value) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .numpy(.matrixTransposeRank(x.rank)) }
    return try swapaxes(x, x.rank - 1, x.rank - 2)
  }

  /// One axis moved to the place before axis `start`.
  ///
  /// - Throws: ``NumPyMistake/rollaxisStart(_:rank:)``
  package static func rollaxis(_ x: Value, _ axis: Int, start: Int = 0) throws(ArrayError) -> Value {
    let source = try resolved(axis, rank: x.rank)
    guard (-x.rank...x.rank).contains(start) else { throw .numpy(.rollaxisStart(start, rank: x.rank)) }
    let place = start.fromFront(of: x.rank)
    return try moveaxis(x, [source], [place > source ? place - 1 : place])
  }

  /// Axes of size 1, before and behind those of a vector, behind those of a matrix.
  package static func atLeast3D(_ x: Value) throws(ArrayError) -> Value {
    switch x.rank {
    case 0: try Primitives.expandDims(x, at: [0, 1, 2])
    case 1: try Primitives.expandDims(x, at: [0, 2])
    case 2: try Primitives.expandDims(x, at: .one(2))
    default: x
    }
  }

  /// The number of elements, or of places along some axes.
  package static func size(_ x: Value, _ axes: [Int]?) throws(ArrayError) -> Int {
    guard let axes else { return x.sizes.product }
    let places = try resolved(axes, rank: x.rank)
    guard Set(places).count == places.count else { throw .numpy(.repeatedAxis(axes)) }
    return x.sizes.picking(PerAxis(places)).product
  }

  /// All arrays in the shape to which they stretch.
  package static func broadcastArrays(_ arrays: [Value]) throws(ArrayError) -> [Value] {
    let shape = try broadcastShape(arrays.map(\.shape))
    var stretched: [Value] = []
    for x in arrays { stretched.append(x.shape == shape ? x : try broadcast(x, to: shape)) }
    return stretched
  }

  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/repeatedAxesInExpandDims(_:)``
  package static func expandDims(_ x: Value, _ axes: [Int]) throws(ArrayError) -> Value {
    let rank = x.rank + axes.count
    let places = try resolved(axes, rank: rank)
    guard Set(places).count == places.count else { throw .repeatedAxesInExpandDims(axes) }
    return try Primitives.expandDims(x, at: PerAxis(places))
  }

  /// Drops the given axes, or all of size 1.
  package static func squeeze(_ x: Value, _ axes: [Int]? = nil) throws(ArrayError) -> Value {
    let shape = x.shape
    guard let axes else { return try Primitives.squeeze(x, PerAxis(shape.indices.filter { shape[$0] == 1 })) }
    let places = try resolved(axes, rank: shape.count)
    return try Primitives.squeeze(x, PerAxis(places))
  }

  /// - Throws: ``ArrayError/cannotBroadcast(_:to:)``, ``ArrayError/cannotBroadcastToFewer(_:to:)``
  package static func broadcast(_ x: Value, to shape: [Int]) throws(ArrayError) -> Value {
    guard shape.count >= x.rank else { throw .cannotBroadcastToFewer(x.shape, to: shape) }
    for (size, wanted) in zip(x.shape, shape.suffix(x.rank)) where size != 1 && size != wanted {
      throw .cannotBroadcast(x.type, to: shape)
    }
    return try broadcastInDim(x, PerAxis(shape), PerAxis(shape.count - x.rank..<shape.count))
  }

  package static func astype(_ x: Value, _ dtype: DType) throws(ArrayError) -> Value {
    try convertElementType(x, dtype)
  }

  /// The same bits as elements of another dtype: narrower ones lengthen the last axis, wider ones shorten it.
  ///
  /// - Throws: ``NumPyMistake/viewOfScalar``, ``NumPyMistake/viewWidth``
  package static func view(_ x: Value, _ dtype: DType) throws(ArrayError) -> Value {
    let (width, newWidth) = (x.dtype.size, dtype.size)
    guard x.rank > 0 else {
      guard width == newWidth else { throw .numpy(.viewOfScalar) }
      return try Primitives.reshape(try view(try Primitives.expandDims(x, at: .one(0)), dtype), [])
    }
    let last = x.size(ofAxis: x.rank - 1)
    guard last * width % newWidth == 0 else { throw .numpy(.viewWidth) }
    if x.dtype == dtype { return x }
    // Bools are bytes.
    if x.dtype == .bool { return try view(try astype(x, .uint8), dtype) }
    if dtype == .bool { return try astype(try view(x, .uint8), .bool) }
    let rows = Array(x.shape.dropLast())
    guard width < newWidth else {
      return try Primitives.reshape(
        try bitcastConvertType(x, dtype), PerAxis(rows + [last * width / newWidth]))
    }
    let parts = newWidth / width
    return try bitcastConvertType(
      try Primitives.reshape(x, PerAxis(rows + [last / parts, parts])), dtype)
  }
}

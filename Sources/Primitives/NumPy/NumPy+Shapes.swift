package import Arrays

extension NumPy {
  /// - Throws: ``ArrayError/cannotReshape(_:into:)``, ``ArrayError/cannotInferSize(_:into:)``,
  ///   ``ArrayError/severalUnknownSizes(_:)``
  package static func reshape(_ x: Value, _ request: ShapeRequest) throws(ArrayError) -> Value {
    try Primitives.reshape(x, PerAxis(try inferred(request, for: x.shape)))
  }

  private static func inferred(_ request: ShapeRequest, for shape: [Int]) throws(ArrayError) -> [Int] {
    let count = shape.reduce(1, *)
    let unknown = request.sizes.indices.filter { request.sizes[$0] == -1 }
    guard unknown.count <= 1 else { throw .severalUnknownSizes(request.sizes) }
    guard let axis = unknown.first else {
      guard request.sizes.reduce(1, *) == count else { throw .cannotReshape(shape, into: request) }
      return request.sizes
    }
    let known = request.sizes.filter { $0 != -1 }.reduce(1, *)
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
    var permutation = PerAxis()
    for axis in axes ?? (0..<x.rank).reversed() { permutation.append(try resolved(axis, rank: x.rank)) }
    return try Primitives.transpose(x, permutation)
  }

  /// - Throws: ``ArrayError/indexOutOfBounds(_:axis:size:)``
  package static func swapaxes(_ x: Value, _ first: Int, _ second: Int) throws(ArrayError) -> Value {
    let rank = x.rank
    for axis in [first, second] where axis < -rank || axis >= rank {
      throw .indexOutOfBounds(axis, axis: 0, size: rank)
    }
    var permutation = PerAxis.axes(rank)
    permutation.swapAt(first < 0 ? first + rank : first, second < 0 ? second + rank : second)
    return try Primitives.transpose(x, permutation)
  }

  package static func moveaxis(_ x: Value, _ sources: [Int], _ destinations: [Int]) throws(ArrayError)
    -> Value
  {
    var moves: [(source: Int, destination: Int)] = []
    for (source, destination) in zip(sources, destinations) {
      moves.append((try resolved(source, rank: x.rank), try resolved(destination, rank: x.rank)))
    }
    var permutation = PerAxis((0..<x.rank).filter { axis in !moves.contains { $0.source == axis } })
    for move in moves.sorted(by: { $0.destination < $1.destination }) {
      permutation.insert(move.source, at: move.destination)
    }
    return try Primitives.transpose(x, permutation)
  }

  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/repeatedAxesInExpandDims(_:)``
  package static func expandDims(_ x: Value, _ axes: [Int]) throws(ArrayError) -> Value {
    let rank = x.rank + axes.count
    var places: [Int] = []
    for axis in axes { places.append(try resolved(axis, rank: rank)) }
    guard Set(places).count == places.count else { throw .repeatedAxesInExpandDims(axes) }
    return try Primitives.expandDims(x, at: PerAxis(places))
  }

  /// Drops the given axes, or all of size 1.
  package static func squeeze(_ x: Value, _ axes: [Int]? = nil) throws(ArrayError) -> Value {
    let shape = x.shape
    guard let axes else { return try Primitives.squeeze(x, PerAxis(shape.indices.filter { shape[$0] == 1 })) }
    var places: [Int] = []
    for axis in axes { places.append(try resolved(axis, rank: shape.count)) }
    return try Primitives.squeeze(x, PerAxis(places))
  }

  /// - Throws: ``ArrayError/cannotBroadcast(_:to:)``, ``ArrayError/cannotBroadcastToFewer(_:to:)``
  package static func broadcast(_ x: Value, to shape: [Int]) throws(ArrayError) -> Value {
    guard shape.count >= x.rank else { throw .cannotBroadcastToFewer(x.shape, to: shape) }
    return try broadcastInDim(x, PerAxis(shape), PerAxis(shape.count - x.rank..<shape.count))
  }

  /// - Throws: ``ArrayError/nothingToConcatenate``, ``ArrayError/concatenateScalars``,
  ///   ``ArrayError/axisOutOfBounds(_:rank:)``
  package static func concatenate(_ operands: [Value], axis: Int? = 0) throws(ArrayError) -> Value {
    guard let first = operands.first else { throw .nothingToConcatenate }
    guard let axis else {
      var flat: [Value] = []
      for operand in operands { flat.append(try ravel(operand)) }
      return try concatenate(flat, axis: 0)
    }
    guard first.rank > 0 else { throw .concatenateScalars }
    let place = try resolved(axis, rank: first.rank)
    return try Primitives.concatenate(try withCommonDType(operands), axis: place)
  }

  /// The operands side by side along a new axis.
  ///
  /// - Throws: ``ArrayError/nothingToStack``, ``ArrayError/stackShapes(_:)``, ``ArrayError/stackRanks(_:)``
  package static func stack(_ operands: [Value], axis: Int = 0) throws(ArrayError) -> Value {
    guard let first = operands.first else { throw .nothingToStack }
    let shapes = operands.map(\.shape)
    let place = try resolved(axis, rank: first.rank + 1)
    guard shapes.allSatisfy({ $0.count == shapes[0].count }) else { throw .stackRanks(shapes) }
    guard shapes.allSatisfy({ $0 == shapes[0] }) else { throw .stackShapes(shapes) }
    var layers: [Value] = []
    for operand in try withCommonDType(operands) {
      layers.append(try Primitives.expandDims(operand, at: .one(place)))
    }
    return try Primitives.concatenate(layers, axis: place)
  }

  package static func astype(_ x: Value, _ dtype: DType) throws(ArrayError) -> Value {
    try convertElementType(x, dtype)
  }
}

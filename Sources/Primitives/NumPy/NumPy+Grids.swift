package import Arrays

extension NumPy {
  /// The coordinates of a grid, one array for each vector; under `xy` the first two axes are exchanged.
  ///
  /// - Throws: ``ArrayError/meshgridRanks(_:)``
  package static func meshgrid(
    _ vectors: [Value], sparse: Bool = false, isXY: Bool = true
  ) throws(ArrayError) -> [Value] {
    guard vectors.allSatisfy({ $0.rank == 1 }) else { throw .meshgridRanks(vectors.map(\.shape)) }
    var places = Array(vectors.indices)
    if isXY && vectors.count >= 2 { places.swapAt(0, 1) }
    var grid = PerAxis(repeating: 1, count: vectors.count)
    for (vector, place) in zip(vectors, places) { grid[place] = vector.size(ofAxis: 0) }
    var result: [Value] = []
    for (vector, place) in zip(vectors, places) {
      var sizes = sparse ? PerAxis(repeating: 1, count: vectors.count) : grid
      sizes[place] = vector.size(ofAxis: 0)
      result.append(try broadcastInDim(vector, sizes, .one(place)))
    }
    return result
  }

  /// The coordinate of each place along each axis; sparse ones have size 1 along the others.
  ///
  /// - Throws: ``NumPyMistake/negativeIota(shape:)``
  package static func indices(
    _ shape: [Int], _ dtype: DType = .int32, isSparse: Bool
  ) throws(ArrayError) -> [Value] {
    var grids: [Value] = []
    for (axis, size) in shape.enumerated() {
      guard size >= 0 else { throw .numpy(.negativeIota(shape: [size])) }
      var sizes = isSparse ? PerAxis(repeating: 1, count: shape.count) : PerAxis(shape)
      sizes[axis] = size
      grids.append(try broadcastInDim(try iota(dtype, [size], axis: 0), sizes, .one(axis)))
    }
    return grids
  }

  /// The places on and below (or above) a diagonal, row by row.
  package static func triangleIndices(
    _ rows: Int, _ columns: Int, offset: Int, isLower: Bool
  ) throws(ArrayError) -> [Value] {
    let mask = try tri(
      rows, columns, offset: diagonalNumber(isLower ? offset : Swift.max(offset, -.max) - 1), .bool)
    return try nonzero(isLower ? mask : try logicalNot(mask))
  }

  /// The places on the diagonal of an array of equal sizes.
  ///
  /// - Throws: ``NumPyMistake/negativeDiagIndices(parameter:_:)``
  package static func diagIndices(_ size: Int, rank: Int) throws(ArrayError) -> [Value] {
    guard size >= 0 else { throw .numpy(.negativeDiagIndices(parameter: "n", size)) }
    guard rank >= 0 else { throw .numpy(.negativeDiagIndices(parameter: "ndim", rank)) }
    let places = try iota(.int32, [size], axis: 0)
    try checkRoom(for: ArrayType(shape: [rank, 4], dtype: .float32))
    return [Value](repeating: places, count: rank)
  }
}

package import Arrays

// Copies with other elements at some places, as functions: what `x.at[…].set` does with indices that are made for it.

extension NumPy {
  /// A copy with `values` on the main diagonal, from the start again where they are too few.
  ///
  /// - Throws: ``NumPyMistake/fillDiagonalRank``, ``NumPyMistake/fillDiagonalSizes``, ``NumPyMistake/fillDiagonalEmpty``
  package static func fillDiagonal(_ x: Value, _ values: Value) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .numpy(.fillDiagonalRank) }
    let shape = x.shape
    guard x.rank == 2 || Set(shape).count == 1 else { throw .numpy(.fillDiagonalSizes) }
    let size = shape.min() ?? 0
    guard values.rank == 0 || size == 0 || values.sizes.product > 0 else { throw .numpy(.fillDiagonalEmpty) }
    let filling = values.rank == 0 ? values : try resize(values, to: [size])
    let places = try diagIndices(size, rank: x.rank)
    return try updated(x, at: places.map { .array($0) }, .set, filling)
  }

  /// A copy with `values` where `indices` point along `axis`, for each place of the other axes by itself; without an axis,
  /// in the elements one after the other.
  ///
  /// - Throws: ``NumPyMistake/putAlongAxisRanks(array:indices:)``, ``NumPyMistake/putAlongAxisValues(_:indices:)``
  package static func putAlongAxis(
    _ x: Value, _ indices: Value, _ values: Value, axis: Int?, mode: OutsideMode = .fill
  ) throws(ArrayError) -> Value {
    guard let axis else {
      let flat = try putAlongAxis(try ravel(x), indices, values, axis: 0, mode: mode)
      return try Primitives.reshape(flat, x.sizes)
    }
    guard x.rank == indices.rank else {
      throw .numpy(.putAlongAxisRanks(array: x.rank, indices: indices.rank))
    }
    guard let spread = try? broadcast(values, to: indices.shape) else {
      throw .numpy(.putAlongAxisValues(values.shape, indices: indices.shape))
    }
    let place = try resolved(axis, rank: x.rank)
    var items: [IndexItem] = []
    for i in 0..<x.rank {
      if i == place {
        items.append(.array(indices))
      } else {
        var sizes = [Int](repeating: 1, count: x.rank)
        sizes[i] = x.size(ofAxis: i)
        items.append(.array(try iota(.int32, sizes, axis: i)))
      }
    }
    return try updated(x, at: items, .set, spread, mode: mode)
  }
}

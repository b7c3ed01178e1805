import Arrays

/// Where an axis is cut: into so many parts, or at some places.
package enum Sections: Hashable, Sendable {
  case count(Int)
  case places([Int])
}

/// How `pad` fills the border.
package enum PadMode: String, Sendable {
  case edge, reflect, symmetric, wrap
}

extension NumPy {
  /// The parts of an axis that is cut.
  ///
  /// - Throws: ``ArrayError/unequalDivision(rest:)``, when the parts may not differ by one.
  package static func split(
    _ x: Value, _ sections: Sections, axis: Int = 0, mayDiffer: Bool = false
  ) throws(ArrayError) -> [Value] {
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    var cuts: [Int]
    switch sections {
    case .places(let places):
      cuts = [0] + places.map { Swift.max(0, Swift.min($0 < 0 ? $0 + size : $0, size)) } + [size]
    case .count(let count):
      guard count > 0 else { throw .inferenceDividesByZero }
      let (part, rest) = size.quotientAndRemainder(dividingBy: count)
      guard rest == 0 || mayDiffer else { throw .unequalDivision(rest: rest) }
      cuts = [0]
      for i in 0..<count { cuts.append(cuts[i] + part + (i < rest ? 1 : 0)) }
    }
    var parts: [Value] = []
    for i in 1..<cuts.count {
      parts.append(try window(x, cuts[i - 1], Swift.max(cuts[i - 1], cuts[i]), axis: place))
    }
    return parts
  }

  /// Elements `start ..< limit` of one axis.
  static func window(_ x: Value, _ start: Int, _ limit: Int, axis: Int) throws(ArrayError) -> Value {
    var starts = PerAxis(repeating: 0, count: x.rank)
    var limits = x.sizes
    (starts[axis], limits[axis]) = (start, limit)
    return try slice(x, starts: starts, limits: limits, steps: PerAxis(repeating: 1, count: x.rank))
  }

  /// Copies of `x` side by side.
  package static func tile(_ x: Value, _ repetitions: [Int]) throws(ArrayError) -> Value {
    let rank = Swift.max(x.rank, repetitions.count)
    let repetitions = [Int](repeating: 1, count: rank - repetitions.count) + repetitions
    let sizes = [Int](repeating: 1, count: rank - x.rank) + x.shape
    // Each axis becomes a pair: the copies, and the axis itself.
    let pairs = PerAxis((0..<rank).flatMap { [repetitions[$0], sizes[$0]] })
    let shaped = try Primitives.reshape(x, PerAxis(sizes))
    let copies = try broadcastInDim(shaped, pairs, PerAxis.axes(rank).mapped { 2 * $0 + 1 })
    return try Primitives.reshape(copies, PerAxis((0..<rank).map { repetitions[$0] * sizes[$0] }))
  }

  /// Each element so many times in a row.
  package static func `repeat`(_ x: Value, _ counts: [Int], axis: Int? = nil) throws(ArrayError) -> Value {
    guard let axis else { return try `repeat`(try ravel(x), counts, axis: 0) }
    let place = try resolved(axis, rank: x.rank)
    let size = x.size(ofAxis: place)
    if counts.count == 1 {
      let copies = try broadcastInDim(
        x, x.sizes.inserting(counts[0], at: place + 1), PerAxis.axes(x.rank + 1).removing(at: place + 1))
      var sizes = x.sizes
      sizes[place] *= counts[0]
      return try Primitives.reshape(copies, sizes)
    }
    guard counts.count == size else { throw .cannotBroadcastCounts(counts.count, size: size) }
    let positions = (0..<size).flatMap { [Int](repeating: $0, count: counts[$0]) }
    return try take(x, .array(.make(positions, shape: [positions.count])), axis: place)
  }

  /// A border of `constant` before and behind each axis.
  ///
  /// - Throws: ``ArrayError/negativePadding``
  package static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], constant: Value = Value(0)
  ) throws(ArrayError) -> Value {
    guard widths.allSatisfy({ $0.before >= 0 && $0.after >= 0 }) else { throw .negativePadding }
    let element = try convertElementType(constant, x.dtype, isWeak: x.isWeak)
    var result = x
    for (axis, width) in widths.enumerated() {
      var parts = [result]
      func border(_ width: Int) throws(ArrayError) -> Value {
        var sizes = result.sizes
        sizes[axis] = width
        return try broadcastInDim(element, sizes, PerAxis())
      }
      if width.before > 0 { parts.insert(try border(width.before), at: 0) }
      if width.after > 0 { parts.append(try border(width.after)) }
      if parts.count > 1 { result = try Primitives.concatenate(parts, axis: axis) }
    }
    return result
  }

  /// A border that repeats or mirrors the array.
  package static func pad(
    _ x: Value, _ widths: [(before: Int, after: Int)], _ mode: PadMode
  ) throws(ArrayError) -> Value {
    guard widths.allSatisfy({ $0.before >= 0 && $0.after >= 0 }) else { throw .negativePadding }
    var result = x
    for (axis, width) in widths.enumerated() where width != (0, 0) {
      let size = result.size(ofAxis: axis)
      let positions = (-width.before..<size + width.after).map { mode.source(of: $0, size) }
      result = try take(result, .array(.make(positions, shape: [positions.count])), axis: axis)
    }
    return result
  }

  /// The given axes backwards, or all.
  package static func flip(_ x: Value, _ axes: ReductionAxes = .all) throws(ArrayError) -> Value {
    try reverse(x, try resolved(axes, rank: x.rank))
  }

  /// Moved on by `shift` places, what falls off coming in again at the other end.
  package static func roll(_ x: Value, _ shifts: [Int], axes: [Int]? = nil) throws(ArrayError) -> Value {
    guard let axes else {
      let flat = try roll(try ravel(x), [shifts.reduce(0, +)], axes: [0])
      return try Primitives.reshape(flat, x.sizes)
    }
    var result = x
    let count = Swift.max(shifts.count, axes.count)
    for i in 0..<count {
      let place = try resolved(axes[axes.count == 1 ? 0 : i], rank: x.rank)
      let size = x.size(ofAxis: place)
      guard size > 0 else { continue }
      let shift = (shifts[shifts.count == 1 ? 0 : i] % size + size) % size
      guard shift > 0 else { continue }
      result = try Primitives.concatenate(
        [
          try window(result, size - shift, size, axis: place),
          try window(result, 0, size - shift, axis: place),
        ],
        axis: place)
    }
    return result
  }

  /// Rows below each other: vectors count as rows.
  package static func vstack(_ operands: [Value]) throws(ArrayError) -> Value {
    var rows: [Value] = []
    for operand in operands { rows.append(try atLeast2D(operand)) }
    return try concatenate(rows, axis: 0)
  }

  /// Beside each other: along the second axis, or the only one.
  package static func hstack(_ operands: [Value]) throws(ArrayError) -> Value {
    var columns: [Value] = []
    for operand in operands { columns.append(operand.rank == 0 ? try ravel(operand) : operand) }
    return try concatenate(columns, axis: columns.first?.rank == 1 ? 0 : 1)
  }

  /// Behind each other, along a third axis.
  package static func dstack(_ operands: [Value]) throws(ArrayError) -> Value {
    var layers: [Value] = []
    for operand in operands {
      let matrix = try atLeast2D(operand)
      layers.append(operand.rank >= 3 ? operand : try Primitives.expandDims(matrix, at: .one(2)))
    }
    return try concatenate(layers, axis: 2)
  }

  /// Vectors become columns of a matrix.
  package static func columnStack(_ operands: [Value]) throws(ArrayError) -> Value {
    var columns: [Value] = []
    for operand in operands {
      columns.append(
        operand.rank >= 2 ? operand : try transpose(try atLeast2D(operand)))
    }
    return try concatenate(columns, axis: 1)
  }

  private static func atLeast2D(_ x: Value) throws(ArrayError) -> Value {
    switch x.rank {
    case 0: try Primitives.reshape(x, [1, 1])
    case 1: try Primitives.expandDims(x, at: .one(0))
    default: x
    }
  }

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
}

extension PadMode {
  /// The element that stands at `position` of an axis of `size` elements, continued on both sides.
  fileprivate func source(of position: Int, _ size: Int) -> Int {
    func remainder(_ n: Int) -> Int { ((position % n) + n) % n }
    switch self {
    case .edge: return Swift.max(0, Swift.min(position, size - 1))
    case .wrap: return remainder(size)
    case .symmetric:
      let place = remainder(2 * size)
      return place < size ? place : 2 * size - 1 - place
    case .reflect:
      guard size > 1 else { return 0 }
      let place = remainder(2 * size - 2)
      return place < size ? place : 2 * size - 2 - place
    }
  }
}

package import Arrays

// Sets as sorted vectors. What is in them decides their size, so their operands are known, never traced.

extension NumPy {
  /// The different elements of a vector, or the different slices along the first axis, in order; and what else is known
  /// of them.
  package struct Unique {
    package let values: Value
    /// Where each value stands first.
    package let indices: Value
    /// Which value stands where.
    package let inverse: Value
    package let counts: Value
  }

  /// - Parameters:
  ///   - size: as many values, the last ones repeated or `fill`, whatever the elements are.
  /// - Throws: ``ArrayError/tracerAsValue(_:context:)`` for traced elements and no size.
  package static func unique(
    _ x: Value, axis: Int? = nil, equalNaN: Bool = true, size: Int? = nil, fill: Value? = nil
  ) throws(ArrayError) -> Unique {
    let place = try axis.map { axis throws(ArrayError) in try resolved(axis, rank: x.rank) } ?? 0
    let table = try axis == nil ? ravel(x) : moveAxis(x, from: place, to: 0)
    let count = table.size(ofAxis: 0)
    if count == 0, let size, size > 0, fill == nil { throw .reduction(.uniqueWithoutFill) }
    guard table.sizes.product > 0 else { return try uniqueOfNothing(table, place, size, fill) }
    let order = try lexicalOrder(table)
    let sorted = try take(table, order, axis: 0)
    let begins = try beginnings(sorted, equalNaN)
    let starts =
      if let size { try nonzero(begins, size: size, fill: nil)[0] } else { try nonzero(begins)[0] }
    var values = try take(sorted, starts, axis: 0)
    if let size, let fill { values = try filled(values, from: try sum(begins, dtype: .int32), size, fill) }
    let ranks = try subtract(try cumsum(begins), Value(1))
    return Unique(
      values: try axis == nil ? values : moveAxis(values, from: 0, to: place),
      indices: try take(order, starts, axis: 0),
      inverse: try updated(try zeros([count], .int32), at: [.array(order)], .set, ranks),
      counts: try runLengths(begins, startingAt: starts, size))
  }

  /// The values, and in the places from `end` on the number that fills.
  private static func filled(
    _ values: Value, from end: Value, _ size: Int, _ fill: Value
  ) throws(ArrayError) -> Value {
    let isValue = try less(try iota(.int32, [size], axis: 0), end)
    let mask = try expandDims(isValue, Array(1..<values.rank))
    return try `where`(mask, values, try astype(fill, values.dtype))
  }

  /// How long the runs are that begin at `starts`, where `begins` says so; the first `size` of them.
  private static func runLengths(
    _ begins: Value, startingAt starts: Value, _ size: Int?
  ) throws(ArrayError) -> Value {
    guard let size else {
      let runs = starts.size(ofAxis: 0)
      let behind = try window(starts, Swift.min(1, runs), runs, axis: 0)
      let ends = try concatenate([behind, try atLeast1D(Value(begins.size(ofAxis: 0)))], axis: 0)
      return try subtract(ends, starts)
    }
    // One more than is wanted tells where the last value ends; those that are missing begin there.
    let places = try nonzero(begins, size: size + 1, fill: nil)[0]
    let behind = try window(places, 1, size + 1, axis: 0)
    let ends = try `where`(try truth(behind), behind, Value(begins.size(ofAxis: 0)))
    let edges = try concatenate([try window(places, 0, 1, axis: 0), ends], axis: 0)
    return try subtract(ends, try window(edges, 0, size, axis: 0))
  }

  /// Rows without elements are all equal, and may be none. JAX gives as many as are wanted only where it has something to
  /// fill them with.
  private static func uniqueOfNothing(
    _ table: Value, _ place: Int, _ size: Int?, _ fill: Value?
  ) throws(ArrayError) -> Unique {
    let count = table.size(ofAxis: 0)
    let rows = Swift.min(count, 1)
    let shape = [fill == nil ? rows : size ?? rows] + table.shape.dropFirst()
    let values = try full(shape, try astype(fill ?? Value(0), table.dtype))
    return Unique(
      values: try moveAxis(values, from: 0, to: place), indices: try zeros([rows], .int32),
      inverse: try zeros([count], .int32), counts: try full([rows], .array(.scalar(count, .int32))))
  }

  static func atLeast1D(_ x: Value) throws(ArrayError) -> Value {
    x.rank == 0 ? try Primitives.reshape(x, [1]) : x
  }

  /// The positions that put the slices along the first axis in lexicographic order.
  private static func lexicalOrder(_ x: Value) throws(ArrayError) -> Value {
    let count = x.size(ofAxis: 0)
    let columns = try Primitives.reshape(x, [count, x.sizes.product / Swift.max(count, 1)])
    var keys: [Value] = []
    for column in stride(from: columns.size(ofAxis: 1) - 1, through: 0, by: -1) {
      keys.append(try indexInDim(columns, column, axis: 1))
    }
    return try keys.isEmpty ? iota(.int32, [count], axis: 0) : lexsort(keys)
  }

  /// Where a slice differs from the one before.
  private static func beginnings(_ sorted: Value, _ equalNaN: Bool) throws(ArrayError) -> Value {
    let count = sorted.size(ofAxis: 0)
    guard count > 0 else { return try zeros([0], .bool) }
    let (before, behind) = (
      try window(sorted, 0, count - 1, axis: 0), try window(sorted, 1, count, axis: 0)
    )
    var differs = try Primitives.notEqual(behind, before)
    if equalNaN && sorted.dtype.isFloating {
      differs = try bitwiseAnd(differs, try not(try bitwiseAnd(try isNaN(behind), try isNaN(before))))
    }
    let rest = try any(
      differs, axis: sorted.rank > 1 ? .several(Array(1..<sorted.rank)) : .several([]))
    return try concatenate([try ones([1], .bool), rest], axis: 0)
  }

  /// The positions that put rows in order by the last key first, equal ones by the key before.
  ///
  /// - Throws: ``ReductionMistake/keysMissing``, ``ReductionMistake/keyShapes``
  package static func lexsort(_ keys: [Value], axis: Int = -1) throws(ArrayError) -> Value {
    guard let first = keys.first else { throw .reduction(.keysMissing) }
    guard keys.allSatisfy({ $0.shape == first.shape }) else { throw .reduction(.keyShapes) }
    if first.rank == 0 { return Value.array(.scalar(0, .int32)) }
    var order = try argsort(first, axis: axis)
    for key in keys.dropFirst() {
      let next = try argsort(try takeAlongAxis(key, order, axis: axis), axis: axis)
      order = try takeAlongAxis(order, next, axis: axis)
    }
    return order
  }

  /// Whether each element of `x` is among those of `set`.
  package static func isin(_ x: Value, _ set: Value, invert: Bool = false) throws(ArrayError) -> Value {
    let operands = try withCommonDType([x, try ravel(set)])
    let elements = try Primitives.expandDims(operands[0], at: .one(x.rank))
    return try invert
      ? all(try notEqual(elements, operands[1]), axis: .one(-1))
      : any(try equal(elements, operands[1]), axis: .one(-1))
  }

  package static func union1d(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try unique(try joined(x, y)).values
  }

  package static func intersect1d(
    _ x: Value, _ y: Value, areUnique: Bool = false
  ) throws(ArrayError) -> Value {
    let operands = try withCommonDType([try ravel(x), try ravel(y)])
    let (x, y) =
      areUnique
      ? (operands[0], operands[1]) : (try unique(operands[0]).values, try unique(operands[1]).values)
    let sorted = try Primitives.sort(try concatenate([x, y], axis: 0))
    let count = sorted.size(ofAxis: 0)
    guard count > 0 else { return sorted }
    let (before, behind) = (
      try window(sorted, 0, count - 1, axis: 0), try window(sorted, 1, count, axis: 0)
    )
    return try index(before, [.array(try Primitives.equal(before, behind))])
  }

  package static func setdiff1d(
    _ x: Value, _ y: Value, areUnique: Bool = false
  ) throws(ArrayError) -> Value {
    let row = try ravel(x)
    let elements = areUnique ? row : try unique(row).values
    return try index(elements, [.array(try isin(elements, try ravel(y), invert: true))])
  }

  package static func setxor1d(
    _ x: Value, _ y: Value, areUnique: Bool = false
  ) throws(ArrayError) -> Value {
    let operands = try withCommonDType([try ravel(x), try ravel(y)])
    let (x, y) =
      areUnique
      ? (operands[0], operands[1]) : (try unique(operands[0]).values, try unique(operands[1]).values)
    let sorted = try Primitives.sort(try concatenate([x, y], axis: 0))
    let count = sorted.size(ofAxis: 0)
    guard count > 0 else { return sorted }
    let differs = try concatenate(
      [
        try ones([1], .bool),
        try Primitives.notEqual(
          try window(sorted, 1, count, axis: 0), try window(sorted, 0, count - 1, axis: 0)),
        try ones([1], .bool),
      ], axis: 0)
    let isAlone = try bitwiseAnd(
      try window(differs, 0, count, axis: 0), try window(differs, 1, count + 1, axis: 0))
    return try index(sorted, [.array(isAlone)])
  }

  private static func joined(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try concatenate(try withCommonDType([try ravel(x), try ravel(y)]), axis: 0)
  }

  /// The places of the elements that are not zero, in so many entries: too many are cut, missing ones are `fill`, or 0.
  package static func nonzero(_ x: Value, size: Int, fill: [Value]?) throws(ArrayError) -> [Value] {
    guard x.rank > 0 else { throw .reduction(.nonzeroOfScalar) }
    if x.sizes.product == 0 || size == 0 {
      var empty: [Value] = []
      for _ in 0..<x.rank { empty.append(try zeros([size], .int32)) }
      return empty
    }
    let mask = try truth(x)
    let flat = try ravel(mask)
    // Each hit puts its position at the place that its number names; later ones fall outside.
    let numbers = try subtract(try cumsum(flat), Value(1))
    let places = try `where`(flat, numbers, .array(.scalar(size, .int32)))
    let positions = try iota(.int32, flat.shape, axis: 0)
    let packed = try updated(try zeros([size], .int32), at: [.array(places)], .set, positions)
    let isMissing = try greaterEqual(
      try iota(.int32, [size], axis: 0), try sum(flat, dtype: .int32))
    var stride = x.sizes.product
    var result: [Value] = []
    for axis in 0..<x.rank {
      stride /= x.size(ofAxis: axis)
      var entry = try remainder(
        try floorDivide(packed, .array(.scalar(stride, .int32))),
        .array(.scalar(x.size(ofAxis: axis), .int32)))
      if let fill { entry = try `where`(isMissing, fill[axis], entry) }
      result.append(entry)
    }
    return result
  }
}

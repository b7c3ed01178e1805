package import Arrays

extension NumPy {
  /// Ones on and below a diagonal.
  ///
  /// - Parameter offset: the number of the diagonal, an integer.
  package static func tri(
    _ rows: Int, _ columns: Int? = nil, offset: Value = Value(0), _ dtype: DType = .float32
  ) throws(ArrayError) -> Value {
    let shape = [rows, columns ?? rows]
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .numpy(.negativeIota(shape: shape)) }
    let row = try Primitives.add(
      try iota(.int32, shape, axis: 0), try convertElementType(offset, .int32))
    return try convertElementType(try greaterEqual(row, try iota(.int32, shape, axis: 1)), dtype)
  }

  /// The number of a diagonal.
  ///
  /// - Throws: ``ArrayError/integerTooLarge(_:)`` beyond 32 bits.
  package static func diagonalNumber(_ offset: Int) throws(ArrayError) -> Value {
    guard Int32(exactly: offset) != nil else { throw .integerTooLarge(offset) }
    return Value(offset)
  }

  /// The powers of each element, from the highest to the zeroth or the other way round.
  ///
  /// - Throws: ``NumPyMistake/vanderRank``, ``NumPyMistake/vanderCount``
  package static func vander(_ x: Value, _ count: Int?, isIncreasing: Bool) throws(ArrayError) -> Value {
    guard x.rank == 1 else { throw .numpy(.vanderRank) }
    let count = count ?? x.size(ofAxis: 0)
    guard count >= 0 else { throw .numpy(.vanderCount) }
    let upwards = try iota(x.dtype, [count], axis: 0)
    let exponents =
      try isIncreasing
      ? upwards : Primitives.subtract(.array(.scalar(count - 1, x.dtype)), upwards)
    return try power(
      try Primitives.expandDims(x, at: .one(1)), try Primitives.expandDims(exponents, at: .one(0)))
  }

  /// - Throws: ``ArrayError/triangleRank(function:)``
  package static func tril(_ x: Value, offset: Int = 0) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .triangleRank(function: "tril") }
    let mask = try tri(
      x.size(ofAxis: x.rank - 2), x.size(ofAxis: x.rank - 1), offset: diagonalNumber(offset), .bool)
    return try `where`(mask, x, element(0, like: x))
  }

  /// - Throws: ``ArrayError/triangleRank(function:)``
  package static func triu(_ x: Value, offset: Int = 0) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .triangleRank(function: "triu") }
    let mask = try tri(
      x.size(ofAxis: x.rank - 2), x.size(ofAxis: x.rank - 1),
      offset: diagonalNumber(Swift.max(offset, -.max) - 1), .bool)
    return try `where`(mask, element(0, like: x), x)
  }

  /// The diagonal of a matrix, or the matrix with a diagonal.
  ///
  /// - Throws: ``ArrayError/diagRank``
  package static func diag(_ x: Value, offset: Int = 0) throws(ArrayError) -> Value {
    switch x.rank {
    case 1:
      let size = PerAxis.sum(x.size(ofAxis: 0), Int(clamping: offset.magnitude))
      let padded = try pad(x, [(Swift.max(0, 0 - Swift.max(offset, -.max)), Swift.max(0, offset))])
      let mask = try eye(size, size, offset: Value(offset), .bool)
      return try `where`(mask, try Primitives.expandDims(padded, at: .one(1)), element(0, like: x))
    case 2: return try diagonal(x, offset: offset)
    default: throw .diagRank
    }
  }

  /// A matrix with all elements of `x` on a diagonal. JAX writes them into zeros, which are not weak.
  package static func diagflat(_ x: Value, offset: Int) throws(ArrayError) -> Value {
    try diag(try astype(try ravel(x), x.dtype), offset: offset)
  }

  /// The elements on a diagonal of two axes, as a last axis.
  package static func diagonal(
    _ x: Value, offset: Int = 0, _ axis1: Int = 0, _ axis2: Int = 1
  ) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .diagonalRank }
    let moved = try moveaxis(x, [axis1, axis2], [-2, -1])
    let rank = x.rank
    let (rows, columns) = (moved.size(ofAxis: rank - 2), moved.size(ofAxis: rank - 1))
    let (below, above) = (
      Swift.min(Int(clamping: Swift.min(offset, 0).magnitude), rows), Swift.max(offset, 0)
    )
    let count = Swift.max(0, Swift.min(rows - below, columns - above))
    let first = below * columns + above
    let flat = try Primitives.reshape(
      moved, PerAxis(moved.sizes.dropLast(2)).inserting(rows * columns, at: rank - 2))
    let places = (0..<count).map { first + $0 * (columns + 1) }
    return try take(flat, .array(.make(places, shape: [count])), axis: rank - 2)
  }

  /// The sum of the diagonal.
  ///
  /// - Throws: ``ArrayError/traceAxes(_:_:)``
  package static func trace(
    _ x: Value, offset: Value = Value(0), _ axis1: Int = 0, _ axis2: Int = 1, dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    let (first, second) = (try resolved(axis1, rank: x.rank), try resolved(axis2, rank: x.rank))
    guard first != second else { throw .traceAxes(axis1, axis2) }
    let moved = try moveaxis(x, [first, second], [-2, -1])
    let mask = try eye(x.size(ofAxis: first), x.size(ofAxis: second), offset: offset, .bool)
    let masked = try `where`(mask, moved, number(0, like: x))
    return try sum(masked, axis: .several([-2, -1]), dtype: dtype)
  }

  /// Every element of `x` times all of `y`.
  package static func kron(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let operands = try withCommonDType([x, y])
    guard operands[0].dtype != .bool else {
      throw .dtypeNotAccepted(primitive: "mul", .bool, position: 0, accepted: .numeric)
    }
    let rank = Swift.max(x.rank, y.rank)
    let xSizes = PerAxis(repeating: 1, count: rank - x.rank).joined(x.sizes)
    let ySizes = PerAxis(repeating: 1, count: rank - y.rank).joined(y.sizes)
    let evens = PerAxis.axes(rank).mapped { 2 * $0 }
    let xs = try Primitives.expandDims(
      try Primitives.reshape(operands[0], xSizes), at: evens.mapped { $0 + 1 })
    let ys = try Primitives.expandDims(try Primitives.reshape(operands[1], ySizes), at: evens)
    return try Primitives.reshape(
      try Primitives.multiply(xs, ys), PerAxis((0..<rank).map { PerAxis.product(xSizes[$0], ySizes[$0]) }))
  }

  /// The vector product along the last axes.
  ///
  /// - Throws: ``ArrayError/crossDimensions``
  package static func cross(
    _ x: Value, _ y: Value, axisa: Int = -1, axisb: Int = -1, axisc: Int = -1
  ) throws(ArrayError) -> Value {
    let operands = [try moveaxis(x, [axisa], [-1]), try moveaxis(y, [axisb], [-1])]
    // A product with bools is a choice, and no part of a sum.
    let hasBools = operands.contains { $0.dtype == .bool }
    let promoted = hasBools ? operands : try withCommonDType(operands)
    let (a, b) = (promoted[0], promoted[1])
    let (aSize, bSize) = (a.size(ofAxis: a.rank - 1), b.size(ofAxis: b.rank - 1))
    guard (2...3).contains(aSize), (2...3).contains(bSize) else { throw .crossDimensions }
    func part(_ v: Value, _ i: Int) throws(ArrayError) -> Value {
      if i < v.size(ofAxis: v.rank - 1) { return try indexInDim(v, i, axis: v.rank - 1) }
      return try full(v.shape.dropLast(), number(0, like: v))
    }
    // JAX compiles both products as one function, in which the first is not rounded.
    func minor(_ i: Int, _ j: Int) throws(ArrayError) -> Value {
      let taken = try multiply(try part(a, j), try part(b, i))
      guard a.dtype.isFloating, !hasBools else {
        return try subtract(try multiply(try part(a, i), try part(b, j)), taken)
      }
      return try fused(try part(a, i), try part(b, j), plus: try negative(taken))
    }
    if aSize == 2 && bSize == 2 { return try minor(0, 1) }
    var rows: [Value] = []
    for (i, j) in [(1, 2), (2, 0), (0, 1)] {
      rows.append(try Primitives.expandDims(try minor(i, j), at: .one(0)))
    }
    let product = try concatenate(rows, axis: 0)
    return try moveaxis(try convertElementType(product, product.dtype), [0], [axisc])
  }
}

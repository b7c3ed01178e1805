package import Arrays

extension LinearAlgebra {
  package static func cholesky(
    _ x: Value, isUpper: Bool = false, symmetrizing: Bool = true
  ) throws(ArrayError) -> Value {
    let a = try NumPy.inexact(x)
    let lower = try NumPy.tril(try Primitives.cholesky(symmetrizing ? try symmetrized(a) : a))
    return isUpper ? try transposed(lower) : lower
  }

  /// How much of Q and R is asked for.
  package enum QRMode: String, Sendable {
    case reduced, complete, raw, full, r
  }

  /// Q and R. In mode `raw`: the reflectors, transposed, and their factors.
  package static func qr(_ x: Value, _ mode: QRMode = .reduced) throws(ArrayError) -> (q: Value, r: Value) {
    let a = try NumPy.inexact(x)
    let (reflectors, factors) = try qrFactors(a)
    if mode == .raw { return (try transposed(reflectors), factors) }
    let (rows, columns) = a.type.matrixSizes
    let batch = Array(a.shape.dropLast(2))
    if rows == 0 || columns == 0 {
      let width = mode == .complete ? rows : min(rows, columns)
      let identity = try NumPy.broadcast(try NumPy.eye(rows, width, a.dtype), to: batch + [rows, width])
      return (identity, try NumPy.zeros(batch + [width, columns], a.dtype))
    }
    let last = a.rank - 1
    var (q, r) = (reflectors, reflectors)
    if rows < columns {
      q = try NumPy.window(reflectors, 0, rows, axis: last)
    } else if mode == .complete {
      let rest = try NumPy.zeros(batch + [rows, rows - columns], a.dtype)
      q = try concatenate([reflectors, rest], axis: last)
    } else {
      r = try NumPy.window(reflectors, 0, columns, axis: last - 1)
    }
    return (try householderProduct(q, factors), try NumPy.triu(r))
  }

  /// The eigenvalues in ascending order, and the eigenvectors as columns.
  package static func eigh(
    _ x: Value, isLower: Bool = true, symmetrizing: Bool = true
  ) throws(ArrayError) -> (values: Value, vectors: Value) {
    let a = try NumPy.inexact(x)
    let (vectors, values) = try Primitives.eigh(symmetrizing ? try symmetrized(a) : a, isLower: isLower)
    return (values, vectors)
  }

  /// U, the singular values in descending order, and Vᵀ.
  package static func svd(
    _ x: Value, isFull: Bool = true, isHermitian: Bool = false
  ) throws(ArrayError) -> (u: Value, s: Value, vt: Value) {
    let a = try NumPy.inexact(x)
    if isHermitian { return try svdOfSymmetric(a) }
    if a.rank >= 2 && a.sizes.suffix(2).contains(0) { return try emptySVD(a, isFull: isFull) }
    let (s, u, vt) = try singularValues(a, isFull: isFull)
    return (u, s, vt)
  }

  package static func svdvals(_ x: Value, isHermitian: Bool = false) throws(ArrayError) -> Value {
    let a = try NumPy.inexact(x)
    if !isHermitian { return try singularValues(a) }
    let values = try absolute(try eigh(a).values)
    return try reverse(try sort(values), .one(values.rank - 1))
  }

  private static func svdOfSymmetric(_ a: Value) throws(ArrayError) -> (u: Value, s: Value, vt: Value) {
    let (values, vectors) = try eigh(a)
    let (magnitudes, signs) = (try absolute(values), try sign(values))
    let last = values.rank - 1
    let order = try reverse(try sortPermutation(magnitudes), .one(last))
    let columns = try NumPy.broadcast(try Primitives.expandDims(order, at: .one(last)), to: vectors.shape)
    let u = try NumPy.takeAlongAxis(vectors, columns, axis: last + 1)
    let ordered = try Primitives.expandDims(try NumPy.takeAlongAxis(signs, order, axis: last), at: .one(last))
    let signed = try multiply(u, try NumPy.broadcast(ordered, to: u.shape))
    return (u, try NumPy.takeAlongAxis(magnitudes, order, axis: last), try transposed(signed))
  }

  /// What is left of the factors of a matrix without elements.
  private static func emptySVD(
    _ a: Value, isFull: Bool
  ) throws(ArrayError) -> (u: Value, s: Value, vt: Value) {
    let (rows, columns) = a.type.matrixSizes
    let batch = Array(a.shape.dropLast(2))
    let size = max(rows, columns)
    let large =
      try isFull
      ? NumPy.broadcast(try NumPy.eye(size, size, a.dtype), to: batch + [size, size])
      : NumPy.zeros(batch + [rows, columns], a.dtype)
    let (s, small) = (try NumPy.zeros(batch + [0], a.dtype), try NumPy.zeros(batch + [0, 0], a.dtype))
    return rows < columns ? (small, s, large) : (large, s, small)
  }

  /// - Throws: ``LinearAlgebraMistake/pseudoInverseRank(_:)``
  package static func pinv(
    _ x: Value, tolerance: Value? = nil, isHermitian: Bool = false
  ) throws(ArrayError) -> Value {
    let a = try NumPy.inexact(x)
    guard a.rank >= 2 else { throw .linearAlgebra(.pseudoInverseRank(a.rank)) }
    let (rows, columns) = a.type.matrixSizes
    if rows == 0 || columns == 0 { return try NumPy.zeros(a.shape.dropLast(2) + [columns, rows], a.dtype) }
    let tolerance = tolerance ?? .array(.scalar(10 * Double(max(rows, columns)) * epsilon, .float32))
    let (u, s, vt) = try svd(a, isFull: false, isHermitian: isHermitian)
    let limit = try NumPy.multiply(
      try Primitives.expandDims(tolerance, at: .one(tolerance.rank)),
      try NumPy.window(s, 0, 1, axis: s.rank - 1))
    let kept = try NumPy.where(try NumPy.greater(s, limit), s, NumPy.number(.infinity, like: s))
    let scaled = try NumPy.divide(try transposed(u), try Primitives.expandDims(kept, at: .one(s.rank)))
    return try NumPy.matmul(try transposed(vt), scaled)
  }

  package static func matrixRank(
    _ x: Value, tolerance: Value? = nil, isHermitian: Bool = false
  ) throws(ArrayError) -> Value {
    let a = try NumPy.inexact(x)
    if a.rank < 2 { return try convertElementType(try NumPy.any(a), .int32) }
    let s = try svdvals(a, isHermitian: isHermitian)
    let (rows, columns) = a.type.matrixSizes
    let limit: Value
    if let tolerance { limit = tolerance } else { limit = try roundingError(of: s, size: max(rows, columns)) }
    return try NumPy.sum(
      try NumPy.greater(s, try Primitives.expandDims(limit, at: .one(limit.rank))), axis: .one(-1))
  }

  /// How large a singular value can be that stands for zero.
  private static func roundingError(of s: Value, size: Int) throws(ArrayError) -> Value {
    let scaled = try multiply(try NumPy.max(s, axis: .one(-1)), NumPy.number(Double(size), like: s))
    return try multiply(scaled, NumPy.number(epsilon, like: s))
  }

  /// What least squares gives besides the solution.
  package struct LeastSquares {
    package let solution, residuals, rank, singularValues: Value
  }

  /// - Throws: ``LinearAlgebraMistake/leastSquaresRows``, ``LinearAlgebraMistake/leastSquaresRank(_:allowed:)``
  package static func lstsq(_ x: Value, _ y: Value, cutoff: Value? = nil) throws(ArrayError) -> LeastSquares {
    let common = try NumPy.withCommonInexactDType([x, y])
    let (a, given) = (common[0], common[1])
    guard a.shape.first == given.shape.first else { throw .linearAlgebra(.leastSquaresRows) }
    guard a.rank == 2 else { throw .linearAlgebra(.leastSquaresRank(a.rank, allowed: "two-dimensional")) }
    let b = given.rank == 1 ? try Primitives.expandDims(given, at: .one(1)) : given
    guard b.rank == 2 else {
      throw .linearAlgebra(.leastSquaresRank(b.rank, allowed: "one or two-dimensional"))
    }
    let (rows, columns) = a.type.matrixSizes
    let zero = Value(0.0)
    let least: Value
    if let cutoff {
      least = try NumPy.where(try NumPy.less(cutoff, zero), Value(epsilon), cutoff)
    } else {
      least = .array(.scalar(epsilon * Double(max(rows, columns)), .float32))
    }
    let (u, s, vt) = try svd(a, isFull: false)
    let limit = try NumPy.multiply(least, try NumPy.window(s, 0, min(1, s.size(ofAxis: 0)), axis: 0))
    let mask = try NumPy.logicalAnd(try NumPy.greater(s, zero), try NumPy.greaterEqual(s, limit))
    let one = NumPy.number(1, like: s)
    let inverse = try NumPy.where(
      mask, try Primitives.divide(one, try NumPy.where(mask, s, one)), NumPy.number(0, like: s))
    let weighted = try NumPy.multiply(
      try Primitives.expandDims(inverse, at: .one(1)), try NumPy.matmul(try transposed(u), b))
    let solution = try NumPy.matmul(try transposed(vt), weighted)
    let rest = try NumPy.subtract(b, try NumPy.matmul(a, solution))
    return LeastSquares(
      solution: given.rank == 1 ? try NumPy.ravel(solution) : solution,
      residuals: try NumPy.square(try norm(rest, .none, axes: [0])), rank: try NumPy.sum(mask),
      singularValues: s)
  }

  /// The distance from 1 to the next float32.
  private static let epsilon = Double(Float.ulpOfOne)

  private static func symmetrized(_ a: Value) throws(ArrayError) -> Value {
    guard a.rank >= 2 else {
      throw .notAPermutation(PerAxis.axes(a.rank).isEmpty ? [-1, -2] : [0, -1], of: a.shape)
    }
    return try divide(try add(a, try transposed(a)), NumPy.element(2, like: a))
  }
}

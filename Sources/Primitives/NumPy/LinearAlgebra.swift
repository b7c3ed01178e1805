package import Arrays

/// `jax.numpy.linalg`: compositions of the decompositions in `Linalg`, in JAX's order. All axes before the last two
/// run along.
package enum LinearAlgebra {
  /// - Throws: ``LinearAlgebraMistake/determinant(shape:)``
  package static func det(_ x: Value) throws(ArrayError) -> Value {
    let a = try NumPy.inexact(x)
    guard let size = squareSize(a) else { throw .linearAlgebra(.determinant(shape: a.shape)) }
    switch size {
    case 2: return try determinant2(a)
    case 3: return try determinant3(a)
    default:
      let (sign, logarithm) = try slogdet(a)
      return try multiply(sign, try exp(logarithm))
    }
  }

  private static func determinant2(_ a: Value) throws(ArrayError) -> Value {
    try difference(
      of: try element(a, 0, 0), try element(a, 1, 1), and: try element(a, 0, 1), try element(a, 1, 0))
  }

  /// `a · b - c · d`. JAX computes it in one compiled function, which rounds the first product and the difference together.
  private static func difference(
    of a: Value, _ b: Value, and c: Value, _ d: Value
  ) throws(ArrayError) -> Value {
    try NumPy.fused(a, b, plus: try negate(try multiply(c, d)))
  }

  private static func determinant3(_ a: Value) throws(ArrayError) -> Value {
    func product(_ i: Int, _ j: Int, _ k: Int) throws(ArrayError) -> (Value, Value) {
      (try multiply(try element(a, 0, i), try element(a, 1, j)), try element(a, 2, k))
    }
    let rest: [(terms: (Int, Int, Int), isAdded: Bool)] = [
      ((1, 2, 0), true), ((2, 0, 1), true), ((2, 1, 0), false), ((0, 2, 1), false), ((1, 0, 2), false),
    ]
    let first = try product(0, 1, 2)
    var sum = try multiply(first.0, first.1)
    for (terms, isAdded) in rest {
      let (pair, last) = try product(terms.0, terms.1, terms.2)
      sum = try NumPy.fused(isAdded ? pair : try negate(pair), last, plus: sum)
    }
    return sum
  }

  /// The sign of the determinant, and the logarithm of its absolute value.
  ///
  /// - Throws: ``LinearAlgebraMistake/logDeterminant(shape:)``, ``LinearAlgebraMistake/unknownMethod(_:)``
  package static func slogdet(
    _ x: Value, method: String? = nil
  ) throws(ArrayError) -> (sign: Value, logarithm: Value) {
    let a = try NumPy.inexact(x)
    guard let size = squareSize(a) else { throw .linearAlgebra(.logDeterminant(shape: a.shape)) }
    switch method ?? "lu" {
    case "lu": return try size == 1 || size == 2 ? smallLogDeterminant(a, size) : logDeterminantByLU(a)
    case "qr": return try logDeterminantByQR(a, size)
    default: throw .linearAlgebra(.unknownMethod(method ?? ""))
    }
  }

  private static func smallLogDeterminant(
    _ a: Value, _ size: Int
  ) throws(ArrayError) -> (sign: Value, logarithm: Value) {
    let determinant = try size == 1 ? element(a, 0, 0) : determinant2(a)
    return (try sign(determinant), try log(try absolute(determinant)))
  }

  private static func logDeterminantByLU(_ a: Value) throws(ArrayError) -> (sign: Value, logarithm: Value) {
    let (factors, pivots, _) = try lu(a)
    let diagonal = try NumPy.diagonal(factors, -2, -1)
    let zero = NumPy.number(0, like: diagonal)
    let isZero = try NumPy.any(try equal(diagonal, zero), axis: .one(-1))
    let places = try iota(.int32, [diagonal.size(ofAxis: diagonal.rank - 1)], axis: 0)
    let swaps = try NumPy.sum(try NumPy.notEqual(pivots, places), axis: .one(-1))
    let negatives = try NumPy.sum(try less(diagonal, zero), axis: .one(-1))
    let isOdd = try NumPy.remainder(try add(swaps, negatives), Value(2))
    let sign = try NumPy.where(isOdd, NumPy.number(-1, like: diagonal), NumPy.number(1, like: diagonal))
    let logarithm = try NumPy.sum(try log(try absolute(diagonal)), axis: .one(-1))
    return (
      try NumPy.where(isZero, zero, sign),
      try NumPy.where(isZero, NumPy.number(-.infinity, like: diagonal), logarithm)
    )
  }

  private static func logDeterminantByQR(
    _ a: Value, _ size: Int
  ) throws(ArrayError) -> (sign: Value, logarithm: Value) {
    let (reflectors, factors) = try qrFactors(a)
    let diagonal = try NumPy.diagonal(reflectors, -2, -1)
    let logarithm = try NumPy.sum(try log(try absolute(diagonal)), axis: .one(-1))
    let one = NumPy.number(1, like: factors)
    let isReflected = try notEqual(factors, NumPy.number(0, like: factors))
    let turns = try NumPy.where(isReflected, try negate(one), one)
    let last = factors.rank - 1
    let all = try NumPy.window(turns, 0, Swift.max(0, size - 1), axis: last)
    return (
      try multiply(
        try NumPy.prod(try sign(diagonal), axis: .one(-1)), try NumPy.prod(all, axis: .one(-1))), logarithm
    )
  }

  /// Solves `a · x = b` for matrices `b`, or for one vector.
  ///
  /// - Throws: ``LinearAlgebraMistake/solveRank(shape:)``, ``LinearAlgebraMistake/oldBatchedSolve(_:_:)``,
  ///   ``LinearAlgebraMistake/solveForNumber``,
  ///   ``LinearAlgebraMistake/coreSize(dimension:_:expected:signature:)``
  package static func solve(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let common = try NumPy.withCommonInexactDType([x, y])
    let (a, b) = (common[0], common[1])
    guard a.rank >= 2 else { throw .linearAlgebra(.solveRank(shape: a.shape)) }
    let (aShape, bShape) = (a.shape, b.shape)
    if b.rank > 1 && a.rank == b.rank + 1 && aShape.last == bShape.last
      && aShape.last != bShape[bShape.count - 2]
    {
      throw .linearAlgebra(.oldBatchedSolve(aShape, bShape))
    }
    guard b.rank > 0 else { throw .linearAlgebra(.solveForNumber) }
    let isVector = b.rank == 1
    let signature = isVector ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)"
    let size = aShape[a.rank - 2]
    for found in [aShape[a.rank - 1], bShape[isVector ? 0 : b.rank - 2]] where found != size {
      throw .linearAlgebra(.coreSize(dimension: "m", found, expected: size, signature: signature))
    }
    if !isVector { return try solveMatrices(a, b) }
    let columns = try solveMatrices(a, try Primitives.expandDims(b, at: .one(1)))
    return try Primitives.squeeze(columns, .one(columns.rank - 1))
  }

  private static func solveMatrices(_ a: Value, _ b: Value) throws(ArrayError) -> Value {
    let (factors, _, permutation) = try lu(a)
    let batch = try NumPy.broadcastShape([Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2))])
    let matrices = try NumPy.broadcast(factors, to: batch + a.shape.suffix(2))
    let sides = try NumPy.broadcast(b, to: batch + b.shape.suffix(2))
    let places = try NumPy.broadcast(permutation, to: batch + a.shape.suffix(1))
    let rows = try Primitives.expandDims(places, at: .one(batch.count + 1))
    let permuted = try NumPy.takeAlongAxis(
      sides, try NumPy.broadcast(rows, to: sides.shape), axis: batch.count)
    let lower = try triangularSolve(matrices, permuted, isLower: true, hasUnitDiagonal: true)
    return try convertElementType(
      try triangularSolve(matrices, lower, isLower: false), a.dtype, isWeak: a.isWeak && b.isWeak)
  }

  /// - Throws: ``LinearAlgebraMistake/inverse(shape:)``
  package static func inv(_ x: Value) throws(ArrayError) -> Value {
    guard let size = squareSize(x) else { throw .linearAlgebra(.inverse(shape: x.shape)) }
    return try solve(x, try NumPy.broadcast(try NumPy.eye(size, size, x.dtype), to: x.shape))
  }

  /// - Throws: ``LinearAlgebraMistake/powerRank(_:)``, ``LinearAlgebraMistake/powerNotSquare``
  package static func matrixPower(_ x: Value, _ exponent: Int) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .linearAlgebra(.powerRank(x.rank)) }
    guard let size = squareSize(x) else { throw .linearAlgebra(.powerNotSquare) }
    if exponent == 0 { return try NumPy.broadcast(try NumPy.eye(size, size, x.dtype), to: x.shape) }
    let base = exponent < 0 ? try inv(x) : x
    if exponent.magnitude == 3 { return try NumPy.matmul(try NumPy.matmul(base, base), base) }
    var (square, result, rest) = (base, Value?.none, exponent.magnitude)
    while true {
      if rest & 1 == 1 {
        result = try result.map { r throws(ArrayError) in try NumPy.matmul(r, square) } ?? square
      }
      rest >>= 1
      guard rest > 0 else { break }
      square = try NumPy.matmul(square, square)
    }
    return result ?? base
  }

  // MARK: - Parts of matrices

  /// The size of the last two axes, where they are equal.
  private static func squareSize(_ x: Value) -> Int? {
    let rank = x.rank
    guard rank >= 2, x.size(ofAxis: rank - 2) == x.size(ofAxis: rank - 1) else { return nil }
    return x.size(ofAxis: rank - 1)
  }

  private static func element(_ a: Value, _ row: Int, _ column: Int) throws(ArrayError) -> Value {
    try indexInDim(try indexInDim(a, column, axis: a.rank - 1), row, axis: a.rank - 2)
  }

  static func transposed(_ x: Value) throws(ArrayError) -> Value {
    var permutation = PerAxis.axes(x.rank)
    permutation.swapAt(x.rank - 2, x.rank - 1)
    return try transpose(x, permutation)
  }
}

package import Arrays

// Products and rearrangements with the narrower checks of `jax.numpy.linalg`.

extension LinearAlgebra {
  /// - Throws: ``LinearAlgebraMistake/outerRanks(_:_:)``
  package static func outer(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    guard x.rank == 1 && y.rank == 1 else { throw .linearAlgebra(.outerRanks(x.rank, y.rank)) }
    return try NumPy.outer(x, y)
  }

  /// - Throws: ``LinearAlgebraMistake/crossSizes(_:_:)``
  package static func cross(_ x: Value, _ y: Value, axis: Int) throws(ArrayError) -> Value {
    let xSize = x.size(ofAxis: try x.lookedUp(axis: axis))
    let ySize = y.size(ofAxis: try y.lookedUp(axis: axis))
    guard xSize == 3 && ySize == 3 else { throw .linearAlgebra(.crossSizes(xSize, ySize)) }
    return try NumPy.cross(x, y, axisa: axis, axisb: axis, axisc: axis)
  }

  /// - Throws: ``LinearAlgebraMistake/transposeRank(_:)``
  package static func matrixTranspose(_ x: Value) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .linearAlgebra(.transposeRank(x.rank)) }
    return try transposed(x)
  }

  /// The product of a row of matrices, in the order that needs the fewest multiplications.
  ///
  /// - Throws: ``LinearAlgebraMistake/tooFewFactors(_:)``, ``LinearAlgebraMistake/factorRanks(_:)``,
  ///   ``LinearAlgebraMistake/factorSizes(_:)``
  package static func multiDot(_ factors: [Value]) throws(ArrayError) -> Value {
    // A lone array is taken for the row of its parts, as in JAX.
    if factors.count == 1 && factors[0].rank > 0 {
      var parts: [Value] = []
      for i in 0..<factors[0].size(ofAxis: 0) { parts.append(try indexInDim(factors[0], i, axis: 0)) }
      if parts.count > 1 { return try multiDot(parts) }
    }
    guard factors.count >= 2, let first = factors.first, let last = factors.last else {
      throw .linearAlgebra(.tooFewFactors(factors.count))
    }
    let shapes = factors.map(\.shape)
    let inner = shapes.dropFirst().dropLast()
    guard (1...2).contains(first.rank), (1...2).contains(last.rank), inner.allSatisfy({ $0.count == 2 })
    else {
      throw .linearAlgebra(.factorRanks(shapes))
    }
    guard zip(shapes, shapes.dropFirst()).allSatisfy({ $0.last == $1.first }) else {
      throw .linearAlgebra(.factorSizes(shapes))
    }
    // The sizes between the matrices; a vector counts as a matrix with one row, or one column.
    let sizes =
      [first.rank == 1 ? 1 : shapes[0][0]] + shapes.dropFirst().map { $0[0] } + [
        last.rank == 1 ? 1 : shapes[shapes.count - 1][1]
      ]
    let operands = try NumPy.withCommonDType(factors)
    // JAX makes an `einsum` of it, whose pairs are the cheapest ones too, but for many operands.
    guard factors.count >= 7 else {
      let letters = Array("abcdefgh")
      let terms = operands.indices.map { i in
        String(i == 0 && first.rank == 1 ? letters[1...1] : letters[i...(i + operands[i].rank - 1)])
      }
      return try NumPy.einsum(terms.joined(separator: ","), operands)
    }
    return try product(operands[...], splits(sizes))
  }

  private static func product(_ factors: ArraySlice<Value>, _ splits: [[Int]]) throws(ArrayError) -> Value {
    if factors.count == 1 { return factors[factors.startIndex] }
    let split = splits[factors.startIndex][factors.endIndex - 1]
    return try NumPy.matmul(
      try product(factors[...split], splits), try product(factors[(split + 1)...], splits))
  }

  /// Where each run of matrices `i ... j` is best cut in two: after which matrix.
  private static func splits(_ sizes: [Int]) -> [[Int]] {
    let count = sizes.count - 1
    var costs = Array(repeating: Array(repeating: 0, count: count), count: count)
    var splits = costs
    for length in 1..<count {
      for i in 0..<count - length {
        let j = i + length
        costs[i][j] = .max
        for k in i..<j {
          let cost = costs[i][k] + costs[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
          if cost < costs[i][j] { (costs[i][j], splits[i][j]) = (cost, k) }
        }
      }
    }
    return splits
  }

  /// - Throws: ``LinearAlgebraMistake/tensorIndex(_:)``, ``LinearAlgebraMistake/tensorInverse(shape:_:)``
  package static func tensorinv(_ x: Value, _ index: Int) throws(ArrayError) -> Value {
    guard index > 0 else { throw .linearAlgebra(.tensorIndex(index)) }
    let shape = x.shape
    let (front, back) = (shape.prefix(index), shape.dropFirst(index))
    let (rows, columns) = (front.product, back.product)
    guard rows == columns else { throw .linearAlgebra(.tensorInverse(shape: shape, index)) }
    return try reshape(try inv(try reshape(x, [rows, columns])), PerAxis(back + front))
  }

  /// - Throws: ``LinearAlgebraMistake/tensorSolveShapes(_:_:)``, ``LinearAlgebraMistake/tensorSolveSizes(_:rank:)``
  package static func tensorsolve(_ a: Value, _ b: Value) throws(ArrayError) -> Value {
    let (shape, count) = (a.shape, b.sizes.product)
    guard Array(shape.prefix(b.rank)) == b.shape else {
      throw .linearAlgebra(.tensorSolveShapes(shape, b.shape))
    }
    let out = shape.dropFirst(b.rank)
    guard out.product == count else { throw .linearAlgebra(.tensorSolveSizes(shape, rank: b.rank)) }
    return try reshape(try solve(try reshape(a, [count, count]), try NumPy.ravel(b)), PerAxis(out))
  }
}

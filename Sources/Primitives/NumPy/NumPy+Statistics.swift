package import Arrays

extension NumPy {
  /// The mean square distance from the mean; the divisor is the count less `correction`.
  package static func `var`(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Value = Value(0),
    keepdims: Bool = false, mask: Value? = nil, mean centre: Value? = nil
  ) throws(ArrayError) -> Value {
    let mask = try checked(mask, "var")
    let result = dtype ?? x.dtype.inexact
    let computed = result.widened
    let operand = try convertElementType(x, computed)
    let mean =
      if let centre { try convertElementType(centre, computed) } else {
        try mean(operand, axis: axis, keepdims: true, mask: mask)
      }
    let centred = try Primitives.subtract(operand, mean)
    let total =
      if let mask {
        try sum(try integerPower(centred, 2), axis: axis, keepdims: keepdims, Selection(mask: mask))
      } else {
        try sumOfProducts(centred, centred, areSquares: true, axis, keepdims)
      }
    let elements =
      if let mask { try count(operand, mask, axis, computed, keepdims) } else {
        Value.array(.scalar(x.sizes.picking(try resolved(axis, rank: x.rank)).product, computed))
      }
    let divisor = try subtract(elements, try convertElementType(correction, computed))
    if divisor.rank == 0, case .array(let known) = divisor {
      guard case .float(let count) = known[0], count > 0 else {
        return try full(total.shape, .array(.scalar(Double.nan, result)))
      }
      return try convertElementType(try divideEach(total, divisor), result)
    }
    let quotient = try convertElementType(try divide(total, divisor), result)
    return try `where`(try greater(divisor, number(0, like: divisor)), quotient, number(.nan, like: quotient))
  }

  /// The sum of the products of operands of one dtype, where JAX compiles both together. It is taken in float32, in which
  /// the products of bfloat16 are as they are, and those of float16 rounded before.
  static func sumOfProducts(
    _ x: Value, _ y: Value, areSquares: Bool = false, _ axis: ReductionAxes = .all, _ keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    guard x.dtype != .float16 else { return try sum(try multiply(x, y), axis: axis, keepdims: keepdims) }
    let operands = try broadcastArrays([
      try convertElementType(x, x.dtype.widened), try convertElementType(y, x.dtype.widened),
    ])
    let axes = try resolved(axis, rank: operands[0].rank)
    let total = try reduceProducts(operands[0], operands[1], areSquares: areSquares, axes: axes)
    return try convertElementType(keepdims ? try Primitives.expandDims(total, at: axes) : total, x.dtype)
  }

  /// As above, of the squares of an argument.
  static func sumOfSquares(
    _ x: Value, _ axis: ReductionAxes = .all, _ keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    guard x.dtype != .float16 else { return try sum(try multiply(x, x), axis: axis, keepdims: keepdims) }
    let axes = try resolved(axis, rank: x.rank)
    let total = try reduceSquares(try convertElementType(x, x.dtype.widened), axes: axes)
    return try convertElementType(keepdims ? try Primitives.expandDims(total, at: axes) : total, x.dtype)
  }

  package static func std(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Value = Value(0),
    keepdims: Bool = false, mask: Value? = nil, mean: Value? = nil
  ) throws(ArrayError) -> Value {
    let mask = try checked(mask, "std")
    let result = dtype ?? x.dtype.inexact
    let variance = try `var`(
      x, axis: axis, dtype: result, correction: correction, keepdims: keepdims, mask: mask, mean: mean)
    return try Primitives.sqrt(variance)
  }

  /// The mean in which each element counts as much as its weight, and the sum of the weights.
  ///
  /// - Throws: ``ReductionMistake/axisNeededForWeights``, ``ReductionMistake/weightsShape``
  package static func average(
    _ x: Value, axis: ReductionAxes = .all, weights: Value? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> (average: Value, weights: Value) {
    if case .several(let listed) = axis, Set(listed).count < listed.count {
      throw .reduction(.repeatedAxisOfAverage(listed))
    }
    let axes = try resolved(axis, rank: x.rank)
    guard let weights else {
      let x = try inexact(x)
      let average = try mean(x, axis: axis, keepdims: keepdims)
      let count = Double(x.sizes.picking(axes).product)
      return (average, try full(average.shape, .array(.scalar(count, average.dtype))))
    }
    let operands = try withCommonInexactDType([x, weights])
    var (elements, weighting) = (operands[0], operands[1])
    if elements.shape != weighting.shape {
      if axis == .all { throw .reduction(.axisNeededForWeights) }
      let listed = try listed(axis, rank: x.rank)
      guard weighting.shape == listed.map({ x.size(ofAxis: $0) }) else { throw .reduction(.weightsShape) }
      let order = listed.indices.sorted { listed[$0] < listed[$1] }
      var sizes = PerAxis(repeating: 1, count: x.rank)
      for axis in listed { sizes[axis] = x.size(ofAxis: axis) }
      weighting = try Primitives.reshape(try Primitives.transpose(weighting, PerAxis(order)), sizes)
    }
    let total = try sum(weighting, axis: axis, keepdims: keepdims)
    let average = try divide(try sumOfProducts(elements, weighting, axis, keepdims), total)
    return (average, try broadcast(total, to: average.shape))
  }

  /// The axes from zero in the order in which they were given.
  private static func listed(_ axes: ReductionAxes, rank: Int) throws(ArrayError) -> [Int] {
    guard case .several(let axes) = axes else { return Array(try resolved(axes, rank: rank)) }
    return try resolved(axes, rank: rank)
  }

  /// How the variables, the rows of `x` and of `y`, vary together.
  ///
  /// - Shapes: `(variables, samples) → (variables, variables)`
  /// - Throws: ``ReductionMistake/covarianceRank(operand:)``
  package static func cov(
    _ x: Value, _ y: Value? = nil, rowsAreVariables: Bool = true, correction: Double = 1,
    weights: Value? = nil
  ) throws(ArrayError) -> Value {
    if let y, y.rank > 2 { throw .reduction(.covarianceRank(operand: "y")) }
    if x.rank > 2 { throw .reduction(.covarianceRank(operand: "m")) }
    if let y, x.rank != y.rank { _ = try broadcastShape([x.shape, y.shape]) }
    let operands = try withCommonInexactDType([x] + (y.map { [$0] } ?? []))
    var rows: [Value] = []
    for (i, operand) in operands.enumerated() {
      let matrix =
        try operand.rank == 2 ? operand : Primitives.reshape(operand, [1, operand.sizes.product])
      // JAX takes a single row of `y` for one variable.
      let isTurned = !rowsAreVariables && operand.rank == 2 && (i == 0 || operand.size(ofAxis: 0) != 1)
      rows.append(isTurned ? try transpose(matrix) : matrix)
    }
    // Variables that are columns stay such: the order of their sums is that of a product with its left side transposed.
    let areColumns = !rowsAreVariables && y == nil && x.rank == 2 && weights == nil
    let samples = areColumns ? try inexact(x) : try concatenate(rows, axis: 0)
    let observations = areColumns ? 0 : 1
    let (average, total) = try average(samples, axis: .one(observations), weights: weights)
    let centred = try subtract(samples, try Primitives.expandDims(average, at: .one(observations)))
    let count = try indexInDim(total, 0, axis: 0)
    let weighted = try weights.map { weights throws(ArrayError) in try multiply(centred, weights) } ?? centred
    let divisor = try subtract(count, number(correction, like: count))
    let axes = ContractionAxes(contracting: .init(.one(observations), .one(observations)))
    let products = try divide(try dotGeneral(weighted, centred, axes), divisor)
    if samples.size(ofAxis: observations) == 0 {
      return try full(products.shape == [1, 1] ? [] : products.shape, number(.nan, like: products))
    }
    return try reshape(products, ShapeRequest(products.shape == [1, 1] ? [] : products.shape))
  }

  /// The covariance of the variables, each divided by its deviation.
  package static func corrcoef(
    _ x: Value, _ y: Value? = nil, rowsAreVariables: Bool = true
  ) throws(ArrayError) -> Value {
    let covariance = try cov(x, y, rowsAreVariables: rowsAreVariables)
    if covariance.rank == 0 { return try divide(covariance, covariance) }
    let deviations = try Primitives.sqrt(try diag(covariance))
    let scaled = try divide(covariance, try Primitives.expandDims(deviations, at: .one(1)))
    return try clip(
      try divide(scaled, try Primitives.expandDims(deviations, at: .one(0))), number(-1, like: scaled),
      number(1, like: scaled))
  }
}

package import Arrays

extension LinearAlgebra {
  /// The `ord` of a norm: a number, a name, or the usual one.
  package enum NormOrder: Hashable, Sendable {
    case none
    case named(String)
    case number(Number)

    /// As Python's `str` writes it.
    fileprivate var text: String {
      switch self {
      case .none: "None"
      case .named(let name): name
      case .number(.int(let number)): "\(number)"
      case .number(.float(let number)): number.isInfinite ? (number > 0 ? "inf" : "-inf") : "\(number)"
      }
    }

    private var number: Double? { if case .number(let number) = self { number.double } else { nil } }

    fileprivate func `is`(_ value: Double) -> Bool { number == value }
  }

  /// The norm of vectors or matrices; without axes and order, of all elements.
  ///
  /// - Throws: ``LinearAlgebraMistake/normAxes(_:)``, ``LinearAlgebraMistake/matrixNorm(order:)``,
  ///   ``LinearAlgebraMistake/vectorNorm(order:)``
  package static func norm(
    _ x: Value, _ order: NormOrder = .none, axes: [Int]? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    let x = try NumPy.inexact(x)
    if axes == nil && order == .none { return try euclidean(x, .all, keepdims) }
    let places = try NumPy.resolved(axes ?? Array(0..<x.rank), rank: x.rank)
    switch places.count {
    case 1:
      return try vectorNorm(
        x, order == .none ? .number(.int(2)) : order, axis: .several(places), keepdims: keepdims,
        isFused: true)
    case 2: return try matrixNorm(x, order, places[0], places[1], keepdims)
    default: throw .linearAlgebra(.normAxes(places))
    }
  }

  /// - Parameter isFused: whether JAX compiles powers and sum together, as in `norm`.
  package static func vectorNorm(
    _ x: Value, _ order: NormOrder, axis: ReductionAxes, keepdims: Bool, isFused: Bool = false
  ) throws(ArrayError) -> Value {
    if order == .none || order.is(2) {
      guard !isFused else { return try euclidean(try NumPy.inexact(x), axis, keepdims) }
      return try NumPy.sqrt(try NumPy.sum(try NumPy.multiply(x, x), axis: axis, keepdims: keepdims))
    }
    if case .named(let name) = order { throw .linearAlgebra(.vectorNorm(order: name)) }
    let size = try NumPy.abs(x)
    if order.is(.infinity) { return try largest(size, axis, keepdims) }
    if order.is(-.infinity) { return try NumPy.min(size, axis: axis, keepdims: keepdims) }
    if order.is(1) { return try NumPy.sum(size, axis: axis, keepdims: keepdims) }
    if order.is(0) {
      guard x.dtype.isFloating else { throw .notInexact(x.dtype) }
      let isThere = try notEqual(x, NumPy.number(0, like: x))
      return try NumPy.sum(isThere, axis: axis, dtype: x.dtype, keepdims: keepdims)
    }
    guard case .number(let number) = order else { preconditionFailure("what is not a name is a number") }
    // Of integers, the exponents are integers too: their inverse is zero.
    guard x.dtype.isFloating else {
      let exponent = Value.array(.scalar(try wholeOrder(number.double, size.dtype), size.dtype))
      let sum = try NumPy.sum(try NumPy.power(size, exponent), axis: axis, keepdims: keepdims)
      return try NumPy.power(sum, .array(.scalar(size.dtype == .bool ? 1 : 0, size.dtype)))
    }
    let exponent = NumPy.number(number.double, like: x)
    let sum =
      try order.is(3) && x.dtype == .float32 && isFused
      ? NumPy.sumOfProducts(size, try multiply(x, x), areSquares: true, axis, keepdims)
      : NumPy.sum(try power(size, exponent), axis: axis, keepdims: keepdims)
    return try power(
      sum,
      try divide(NumPy.number(1, like: x), exponent))
  }

  private static func matrixNorm(
    _ x: Value, _ order: NormOrder, _ rows: Int, _ columns: Int, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    func sums(along axis: Int) throws(ArrayError) -> Value {
      try NumPy.sum(try absolute(x), axis: .one(axis), keepdims: keepdims)
    }
    // The axis that is left, once the other one has gone.
    let restOfColumns = ReductionAxes.one(!keepdims && columns > rows ? columns - 1 : columns)
    let restOfRows = ReductionAxes.one(!keepdims && rows > columns ? rows - 1 : rows)
    switch order {
    case .none, .named("fro"), .named("f"): return try euclidean(x, .several([rows, columns]), keepdims)
    case .named("nuc"): break
    case _ where order.is(1): return try largest(try sums(along: rows), restOfColumns, keepdims)
    case _ where order.is(-1):
      return try NumPy.min(try sums(along: rows), axis: restOfColumns, keepdims: keepdims)
    case _ where order.is(.infinity): return try largest(try sums(along: columns), restOfRows, keepdims)
    case _ where order.is(-.infinity):
      return try NumPy.min(try sums(along: columns), axis: restOfRows, keepdims: keepdims)
    case _ where order.is(2) || order.is(-2): break
    default: throw .linearAlgebra(.matrixNorm(order: order.text))
    }
    let s = try svdvals(try NumPy.moveaxis(x, [rows, columns], [-2, -1]))
    let norm =
      try order.is(2)
      ? largest(s, .one(-1), false)
      : order.is(-2) ? NumPy.min(s, axis: .one(-1)) : NumPy.sum(s, axis: .one(-1))
    return keepdims ? try NumPy.expandDims(norm, [rows, columns]) : norm
  }

  private static func euclidean(
    _ x: Value, _ axis: ReductionAxes, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    try sqrt(try NumPy.sumOfSquares(try convertElementType(x, x.dtype), axis, keepdims))
  }

  /// The largest of magnitudes; of none at all it is zero.
  /// The order as an integer of the dtype.
  ///
  /// - Throws: ``NumPyMistake/notAnInteger(isNaN:)``, ``NumPyMistake/integerTooLong``,
  ///   ``ArrayError/integerOutOfBounds(_:_:)``
  private static func wholeOrder(_ order: Double, _ dtype: DType) throws(ArrayError) -> Int {
    if dtype == .bool { return 1 }
    if order.isNaN { throw .numpy(.notAnInteger(isNaN: true)) }
    guard let whole = Int(exactly: order.rounded(.towardZero)) else { throw .numpy(.integerTooLong) }
    guard dtype.integerRange.contains(whole) else { throw .integerOutOfBounds(whole, dtype) }
    return whole
  }

  private static func largest(
    _ x: Value, _ axis: ReductionAxes, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    let isEmpty = try NumPy.resolved(axis, rank: x.rank).contains { x.size(ofAxis: $0) == 0 }
    return try isEmpty
      ? NumPy.sum(x, axis: axis, keepdims: keepdims) : NumPy.max(x, axis: axis, keepdims: keepdims)
  }

  /// How much an error of the right side grows in the solution.
  ///
  /// - Throws: ``LinearAlgebraMistake/conditionRank(shape:)``, ``LinearAlgebraMistake/conditionEmpty(shape:)``,
  ///   ``LinearAlgebraMistake/conditionNotSquare(order:shape:)``
  package static func cond(_ x: Value, _ order: NormOrder = .none) throws(ArrayError) -> Value {
    guard x.rank >= 2 else { throw .linearAlgebra(.conditionRank(shape: x.shape)) }
    let (rows, columns) = x.type.matrixSizes
    guard rows > 0 && columns > 0 else { throw .linearAlgebra(.conditionEmpty(shape: x.shape)) }
    if order == .none || order.is(2) || order.is(-2) {
      let s = try svdvals(x)
      let (first, last) = (
        try indexInDim(s, 0, axis: s.rank - 1),
        try indexInDim(s, s.size(ofAxis: s.rank - 1) - 1, axis: s.rank - 1)
      )
      return try order.is(-2) ? infiniteWhereUndefined(divide(last, first), x) : divide(first, last)
    }
    guard rows == columns else {
      throw .linearAlgebra(.conditionNotSquare(order: order.quotedText, shape: x.shape))
    }
    let product = try NumPy.multiply(
      try norm(x, order, axes: [-2, -1]), try norm(try inv(x), order, axes: [-2, -1]))
    return try infiniteWhereUndefined(product, x)
  }

  private static func infiniteWhereUndefined(_ r: Value, _ x: Value) throws(ArrayError) -> Value {
    let hasNaN = try NumPy.any(try NumPy.isNaN(x), axis: .several([-2, -1]))
    return try NumPy.where(
      try bitwiseAnd(try NumPy.isNaN(r), try not(hasNaN)), NumPy.number(.infinity, like: r), r)
  }
}

extension LinearAlgebra.NormOrder {
  /// As Python's `repr` writes it.
  fileprivate var quotedText: String { if case .named(let name) = self { "'\(name)'" } else { text } }
}

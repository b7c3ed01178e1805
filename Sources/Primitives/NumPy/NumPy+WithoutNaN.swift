package import Arrays

// Reductions that pass over NaN.

extension NumPy {
  package static func nansum(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false,
    _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    _ = try checked(selection.mask, "nansum")
    return try sum(
      try replacingNaN(x, .scalar(0, x.dtype)), axis: axis, dtype: dtype, keepdims: keepdims, selection)
  }

  package static func nanprod(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false,
    _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    _ = try checked(selection.mask, "nanprod")
    return try prod(
      try replacingNaN(x, .scalar(1, x.dtype)), axis: axis, dtype: dtype, keepdims: keepdims, selection)
  }

  package static func nanmax(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    _ = try checked(selection.mask, "nanmax")
    let result = try max(
      try replacingNaN(x, x.dtype.lowest), axis: axis, keepdims: keepdims, selection)
    return try nanWhereAllAre(x, result, axis, keepdims, unless: selection.initial != nil)
  }

  package static func nanmin(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    _ = try checked(selection.mask, "nanmin")
    let result = try min(
      try replacingNaN(x, x.dtype.highest), axis: axis, keepdims: keepdims, selection)
    return try nanWhereAllAre(x, result, axis, keepdims, unless: selection.initial != nil)
  }

  package static func nanmean(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false, mask: Value? = nil
  ) throws(ArrayError) -> Value {
    let mask = try checked(mask, "nanmean")
    guard x.dtype.isFloating else {
      return try mean(x, axis: axis, dtype: dtype, keepdims: keepdims, mask: mask)
    }
    let dtype = dtype ?? x.dtype.inexact
    let selection = Selection(mask: mask)
    let count = try sum(try not(try isNaN(x)), axis: axis, dtype: dtype, keepdims: keepdims, selection)
    return try Primitives.divide(
      try nansum(x, axis: axis, dtype: dtype, keepdims: keepdims, selection), count)
  }

  package static func nanvar(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Value = Value(0),
    keepdims: Bool = false,
    mask: Value? = nil, mean centre: Value? = nil
  ) throws(ArrayError) -> Value {
    let computed = (dtype ?? x.dtype.inexact).widened
    let selection = Selection(mask: try checked(mask, "nanvar"))
    let operand = try convertElementType(x, computed)
    let mean =
      if let centre { try convertElementType(centre, computed) } else {
        try nanmean(operand, axis: axis, keepdims: true, mask: mask)
      }
    let isMissing = try isNaN(operand)
    let centred = try `where`(isMissing, number(0, like: operand), try subtract(operand, mean))
    let count = try sum(try not(isMissing), axis: axis, keepdims: keepdims, selection)
    let divisor = try subtract(count, correction)
    let isEmpty = try lessEqual(divisor, Value(0))
    let total =
      try mask == nil
      ? sumOfProducts(centred, centred, areSquares: true, axis, keepdims)
      : sum(try integerPower(centred, 2), axis: axis, keepdims: keepdims, selection)
    let safe = try convertElementType(try `where`(isEmpty, Value(1), divisor), total.dtype)
    let quotient = try Primitives.divide(try `where`(isEmpty, number(.nan, like: total), total), safe)
    return try convertElementType(quotient, dtype ?? x.dtype.inexact)
  }

  package static func nanstd(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, correction: Value = Value(0),
    keepdims: Bool = false,
    mask: Value? = nil, mean: Value? = nil
  ) throws(ArrayError) -> Value {
    try Primitives.sqrt(
      try nanvar(
        x, axis: axis, dtype: dtype, correction: correction, keepdims: keepdims, mask: mask, mean: mean))
  }

  package static func nanargmax(
    _ x: Value, axis: Int? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try missingWhereAllAre(
      x, try argmax(try replacingNaN(x, x.dtype.lowest), axis: axis, keepdims: keepdims), axis, keepdims)
  }

  package static func nanargmin(
    _ x: Value, axis: Int? = nil, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try missingWhereAllAre(
      x, try argmin(try replacingNaN(x, x.dtype.highest), axis: axis, keepdims: keepdims), axis, keepdims)
  }

  package static func nancumsum(
    _ x: Value, axis: Int? = nil, dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    try cumsum(try withRank(try replacingNaN(x, .scalar(0, x.dtype)), atLeast: 1), axis: axis, dtype: dtype)
  }

  package static func nancumprod(
    _ x: Value, axis: Int? = nil, dtype: DType? = nil
  ) throws(ArrayError) -> Value {
    try cumprod(try withRank(try replacingNaN(x, .scalar(1, x.dtype)), atLeast: 1), axis: axis, dtype: dtype)
  }

  private static func replacingNaN(_ x: Value, _ element: NDArray) throws(ArrayError) -> Value {
    x.dtype.isFloating ? try `where`(try isNaN(x), .array(element), x) : x
  }

  /// NaN where there was nothing else.
  private static func nanWhereAllAre(
    _ x: Value, _ result: Value, _ axis: ReductionAxes, _ keepdims: Bool, unless isDefined: Bool
  ) throws(ArrayError) -> Value {
    guard x.dtype.isFloating && !isDefined else { return result }
    let isMissing = try all(try isNaN(x), axis: axis, keepdims: keepdims)
    return try `where`(isMissing, number(.nan, like: result), result)
  }

  /// −1 where there was nothing but NaN.
  private static func missingWhereAllAre(
    _ x: Value, _ place: Value, _ axis: Int?, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    guard x.dtype.isFloating else { return place }
    let axes = axis.map { ReductionAxes.one($0) } ?? .all
    return try `where`(try all(try isNaN(x), axis: axes, keepdims: keepdims), Value(-1), place)
  }
}

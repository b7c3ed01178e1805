package import Arrays

extension NumPy {
  /// The dtype and weakness of a combination.
  package static func resultType(_ operands: [Value]) -> (dtype: DType, isWeak: Bool) {
    let first = Promotion.Member(operands[0].dtype, isWeak: operands[0].isWeak)
    var joined = first
    for operand in operands.dropFirst() where operand.dtype != joined.dtype || operand.isWeak != joined.isWeak
    {
      joined = Promotion.join(joined, Promotion.Member(operand.dtype, isWeak: operand.isWeak))
    }
    return (joined.dtype, joined.isWeak)
  }

  /// The operands with their common dtype, and with ranks that line up.
  @inline(__always)
  static func promoted(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    lineUp(x, y) ? (x, y) : try promotedSlowly(x, y)
  }

  /// What `apply` makes of the promoted operands. Most need nothing, and so no reference to them is taken.
  @inline(__always)
  static func promoting(
    _ x: Value, _ y: Value, _ apply: (Value, Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    if lineUp(x, y) { return try apply(x, y) }
    let (x, y) = try promotedSlowly(x, y)
    return try apply(x, y)
  }

  /// Whether operands are promoted as they are: equal dtypes need no conversion, as a result is weak when both are.
  @inline(__always)
  private static func lineUp(_ x: Value, _ y: Value) -> Bool {
    x.dtype == y.dtype && (x.rank == y.rank || x.rank == 0 || y.rank == 0)
  }

  private static func promotedSlowly(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    let common = Promotion.join(
      Promotion.Member(x.dtype, isWeak: x.isWeak), Promotion.Member(y.dtype, isWeak: y.isWeak))
    let lhs =
      x.dtype == common.dtype ? x : try convertElementType(x, common.dtype, isWeak: common.isWeak)
    let rhs =
      y.dtype == common.dtype ? y : try convertElementType(y, common.dtype, isWeak: common.isWeak)
    if lhs.rank == rhs.rank || lhs.rank == 0 || rhs.rank == 0 { return (lhs, rhs) }
    let operands = try withEqualRanks([lhs, rhs])
    return (operands[0], operands[1])
  }

  static func promoted(_ operands: [Value]) throws(ArrayError) -> [Value] {
    try withEqualRanks(try withCommonDType(operands))
  }

  static func withCommonDType(_ operands: [Value]) throws(ArrayError) -> [Value] {
    let (dtype, isWeak) = resultType(operands)
    if operands.allSatisfy({ $0.dtype == dtype }) { return operands }
    var converted: [Value] = []
    for operand in operands {
      converted.append(
        operand.dtype == dtype ? operand : try convertElementType(operand, dtype, isWeak: isWeak))
    }
    return converted
  }

  /// Adds axes of size 1 in front where ranks differ; those of rank 0 line up as they are.
  static func withEqualRanks(_ operands: [Value]) throws(ArrayError) -> [Value] {
    let shapes = operands.map(\.shape)
    if Set(shapes.map(\.count).filter { $0 > 0 }).count < 2 || Set(shapes.map(\.count)).count == 1 {
      return operands
    }
    let rank = try broadcastShape(shapes).count
    var lined: [Value] = []
    for operand in operands {
      lined.append(try Primitives.expandDims(operand, at: PerAxis.axes(rank - operand.rank)))
    }
    return lined
  }

  /// The shape to which all shapes stretch.
  ///
  /// - Throws: ``ArrayError/broadcastRanks(shapes:)``
  package static func broadcastShape(_ shapes: [[Int]]) throws(ArrayError) -> [Int] {
    let rank = shapes.map(\.count).max() ?? 0
    var result = [Int](repeating: 1, count: rank)
    for shape in shapes {
      for (axis, size) in zip(rank - shape.count..<rank, shape) where size != 1 {
        guard result[axis] == 1 || result[axis] == size else { throw .broadcastRanks(shapes: shapes) }
        result[axis] = size
      }
    }
    return result
  }

  /// Integers and bool as float32; floats as they are.
  @inline(__always)
  package static func inexact(_ x: Value) throws(ArrayError) -> Value {
    x.dtype.isFloating ? x : try convertElementType(x, x.dtype.inexact, isWeak: x.isWeak && x.dtype != .bool)
  }

  static func inexact(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    if resultType([x, y]).dtype.isFloating { return try promoted(x, y) }
    let operands = try withCommonInexactDType([x, y])
    return try promoted(operands[0], operands[1])
  }

  /// All in the floats of their common type, whatever their shapes.
  static func withCommonInexactDType(_ operands: [Value]) throws(ArrayError) -> [Value] {
    let (dtype, isWeak) = resultType(operands)
    if dtype.isFloating { return try withCommonDType(operands) }
    // Straight to the float: a number need not fit the integers it stands beside.
    var converted: [Value] = []
    for operand in operands {
      converted.append(try convertElementType(operand, dtype.inexact, isWeak: isWeak && dtype != .bool))
    }
    return converted
  }

  /// bool as int32; other types as they are.
  static func numeric(_ x: Value) throws(ArrayError) -> Value {
    x.dtype == .bool ? try convertElementType(x, .int32) : x
  }

  static func numeric(_ x: Value, _ y: Value) throws(ArrayError) -> (Value, Value) {
    let (x, y) = try promoted(x, y)
    return (try numeric(x), try numeric(y))
  }

  /// A number of the dtype of `x` that is not weakly typed, whatever `x` is.
  static func constant(_ number: Double, like x: Value) -> Value { .array(.scalar(number, x.dtype)) }

  /// A number of the dtype of `x`, weakly typed where `x` is.
  static func element(_ number: Double, like x: Value) -> Value {
    .array(.scalar(number, x.dtype, isWeak: x.isWeak))
  }

  /// A number of the dtype of `x`, weakly typed only beside a number.
  static func number(_ number: Double, like x: Value) -> Value {
    .array(.scalar(number, x.dtype, isWeak: x.isWeak && x.rank == 0))
  }
}

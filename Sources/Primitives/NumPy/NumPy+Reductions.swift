package import Arrays

/// How a reduction folds many elements into one.
struct Fold {
  /// JAX's name of the function.
  let name: String
  /// Whether folding nothing has a result.
  let hasIdentity: Bool
  let reduce: (Value, _ axes: PerAxis) throws(ArrayError) -> Value
  let combine: (Value, Value) throws(ArrayError) -> Value
  /// What changes no result.
  let identity: (DType) -> Value

  static var sum: Fold {
    Fold(
      name: "sum", hasIdentity: true, reduce: reduceSum, combine: Primitives.add,
      identity: { .array(.scalar(0, $0)) })
  }
  static var prod: Fold {
    Fold(
      name: "prod", hasIdentity: true, reduce: reduceProduct, combine: Primitives.multiply,
      identity: { .array(.scalar(1, $0)) })
  }
  static var max: Fold {
    Fold(
      name: "max", hasIdentity: false, reduce: reduceMaximum, combine: Primitives.maximum,
      identity: { .array($0.lowest) })
  }
  static var min: Fold {
    Fold(
      name: "min", hasIdentity: false, reduce: reduceMinimum, combine: Primitives.minimum,
      identity: { .array($0.highest) })
  }
  static var all: Fold {
    Fold(
      name: "all", hasIdentity: true, reduce: reduceAnd, combine: bitwiseAnd,
      identity: { .array(.scalar(1, $0)) })
  }
  static var any: Fold {
    Fold(
      name: "any", hasIdentity: true, reduce: reduceOr, combine: bitwiseOr,
      identity: { .array(.scalar(0, $0)) })
  }
}

/// Which elements count, and what is folded in beside them.
package struct Selection {
  package let mask: Value?
  package let initial: Value?

  package init(mask: Value? = nil, initial: Value? = nil) {
    self.mask = mask
    self.initial = initial
  }

  package static var everything: Selection { Selection() }
}

extension NumPy {
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/duplicateAxes(_:)``, and
  ///   ``ArrayError/reduction(_:)`` for what the selection has wrong; so do the others.
  package static func sum(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false,
    _ selection: Selection = .everything, promotesIntegers: Bool = true
  ) throws(ArrayError) -> Value {
    let result = promotesIntegers ? x.dtype.summed : x.dtype
    return try fold(
      .sum, x, axis, computedAs: dtype ?? result.widened, dtype ?? result, keepdims, selection)
  }

  /// The dtype of a sum: small integers are added as those of 32 bits.
  package static func summedDType(_ x: Value) -> DType { x.dtype.summed }

  package static func prod(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false,
    _ selection: Selection = .everything, promotesIntegers: Bool = true
  ) throws(ArrayError) -> Value {
    let result = promotesIntegers ? x.dtype.summed : x.dtype
    return try fold(
      .prod, x, axis, computedAs: dtype ?? result.widened, dtype ?? result, keepdims, selection)
  }

  /// - Throws: ``ArrayError/emptyReduction(_:)``
  package static func max(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    try fold(.max, x, axis, computedAs: x.dtype, x.dtype, keepdims, selection)
  }

  /// - Throws: ``ArrayError/emptyReduction(_:)``
  package static func min(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    try fold(.min, x, axis, computedAs: x.dtype, x.dtype, keepdims, selection)
  }

  package static func all(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    try fold(.all, try truth(x), axis, computedAs: .bool, .bool, keepdims, selection)
  }

  package static func any(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false, _ selection: Selection = .everything
  ) throws(ArrayError) -> Value {
    try fold(.any, try truth(x), axis, computedAs: .bool, .bool, keepdims, selection)
  }

  /// The largest element less the smallest.
  package static func ptp(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try Primitives.subtract(
      try max(x, axis: axis, keepdims: keepdims), try min(x, axis: axis, keepdims: keepdims))
  }

  package static func countNonzero(
    _ x: Value, axis: ReductionAxes = .all, keepdims: Bool = false
  ) throws(ArrayError) -> Value {
    try sum(try truth(x), axis: axis, dtype: .int32, keepdims: keepdims)
  }

  package static func mean(
    _ x: Value, axis: ReductionAxes = .all, dtype: DType? = nil, keepdims: Bool = false, mask: Value? = nil
  ) throws(ArrayError) -> Value {
    let mask = try checked(mask, "mean")
    // JAX looks up the sizes of the axes first, and that is where it finds out.
    do throws(ArrayError) {
      _ = try resolved(axis, rank: x.rank)
    } catch {
      if case .axisOutOfBounds = error { throw .tupleIndexOutOfRange }
      throw error
    }
    let result = dtype ?? x.dtype.inexact
    let computed = dtype ?? result.widened
    let total = try sum(x, axis: axis, dtype: computed, keepdims: keepdims, Selection(mask: mask))
    if let mask {
      let count = try self.count(x, mask, axis, total.dtype, keepdims)
      return try convertElementType(try Primitives.divide(total, count), result)
    }
    let count = x.sizes.picking(try resolved(axis, rank: x.rank)).product
    let quotient =
      try total.dtype.isFloating
      ? divided(total, byConstant: .array(.scalar(count, total.dtype)))
      : Primitives.divide(total, .array(.scalar(count, total.dtype)))
    return try convertElementType(quotient, result)
  }

  /// A quotient as JAX compiles it: a multiplication by the reciprocal of the constant. XLA's CPU backend has no
  /// arithmetic of bfloat16.
  static func divided(_ x: Value, byConstant divisor: Value) throws(ArrayError) -> Value {
    let computed = x.dtype == .bfloat16 ? .float32 : x.dtype
    let constant = try convertElementType(try convertElementType(divisor, x.dtype), computed)
    let reciprocal = try Primitives.divide(.array(.scalar(1, computed, isWeak: true)), constant)
    let quotient = try Primitives.multiply(
      try convertElementType(x, computed, isWeak: x.isWeak), reciprocal)
    return try convertElementType(quotient, x.dtype, isWeak: x.isWeak && divisor.isWeak)
  }

  /// How many elements the mask lets through.
  static func count(
    _ x: Value, _ mask: Value, _ axis: ReductionAxes, _ dtype: DType, _ keepdims: Bool
  ) throws(ArrayError) -> Value {
    try sum(try broadcast(mask, to: x.shape), axis: axis, dtype: dtype, keepdims: keepdims)
  }

  /// - Throws: ``ArrayError/emptyArgExtremum(_:)``
  package static func argmax(_ x: Value, axis: Int? = nil, keepdims: Bool = false) throws(ArrayError) -> Value
  {
    try argExtremum(x, axis, keepdims, "argmax", argMaximum)
  }

  /// - Throws: ``ArrayError/emptyArgExtremum(_:)``
  package static func argmin(_ x: Value, axis: Int? = nil, keepdims: Bool = false) throws(ArrayError) -> Value
  {
    try argExtremum(x, axis, keepdims, "argmin", argMinimum)
  }

  private static func argExtremum(
    _ x: Value, _ axis: Int?, _ keepdims: Bool, _ name: String,
    _ primitive: (Value, _ axis: Int) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    let rank = x.rank
    guard let axis else {
      let flat = try ravel(x)
      guard flat.shape[0] > 0 else { throw .emptyArgExtremum(name) }
      let result = try primitive(flat, 0)
      return keepdims ? try Primitives.expandDims(result, at: .axes(rank)) : result
    }
    let place = try x.lookedUp(axis: axis)
    guard x.size(ofAxis: place) > 0 else { throw .emptyArgExtremum(name) }
    let result = try primitive(x, place)
    return keepdims ? try Primitives.expandDims(result, at: [place]) : result
  }

  /// - Throws: ``ArrayError/reduction(_:)`` with ``ReductionMistake/maskNotBool(function:_:)``
  static func checked(_ mask: Value?, _ name: String) throws(ArrayError) -> Value? {
    if let mask, mask.dtype != .bool { throw .reduction(.maskNotBool(function: name, mask.dtype)) }
    return mask
  }

  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/emptyReduction(_:)``, and ``ArrayError/reduction(_:)``
  ///   for what the selection has wrong.
  static func fold(
    _ fold: Fold, _ x: Value, _ axis: ReductionAxes, computedAs computed: DType, _ result: DType,
    _ keepdims: Bool,
    _ selection: Selection
  ) throws(ArrayError) -> Value {
    let mask = try checked(selection.mask, fold.name)
    if selection.initial == nil && !fold.hasIdentity && mask != nil {
      throw .reduction(.maskWithoutInitial(function: fold.name))
    }
    let axes = try resolved(axis, rank: x.rank)
    if selection.initial == nil && !fold.hasIdentity {
      let shape = x.shape
      if axes.contains(where: { shape[$0] == 0 }) { throw .emptyReduction(fold.name) }
    }
    let fold = fold.forElements(computed)
    var elements = try convertElementType(x, computed)
    if let mask { elements = try `where`(mask, elements, fold.identity(computed)) }
    var folded = try fold.reduce(elements, axes)
    if let initial = selection.initial {
      guard initial.rank == 0 else { throw .reduction(.initialNotScalar(initial.shape)) }
      folded = try fold.combine(try convertElementType(initial, computed), folded)
    }
    let whole = keepdims ? try Primitives.expandDims(folded, at: axes) : folded
    return try convertElementType(whole, result)
  }
}

extension Fold {
  /// The sum of bools is whether any holds, their product whether all do.
  fileprivate func forElements(_ dtype: DType) -> Fold {
    guard dtype == .bool else { return self }
    switch name {
    case "sum", "max": return .any
    case "prod", "min": return .all
    default: return self
    }
  }
}

extension DType {
  /// The type of a sum: small integers and bool become 32 bits wide.
  fileprivate var summed: DType { isUnsignedInteger ? .uint32 : isFloating ? self : .int32 }
  /// The type in which halves are summed, unless the caller names the type: then each step is rounded to it.
  var widened: DType { isHalf ? .float32 : self }
}

package import Arrays

/// A function of two numbers as NumPy's class `ufunc` has it: besides being applied element by element, it folds an axis
/// into one element, keeps what a fold passes through, and meets each element of one array with each of another.
///
/// - JAX: `jax.numpy.ufunc`
package struct Ufunc {
  package let name: String
  /// What JAX calls its operands.
  package let operands: (String, String)
  /// What changes no result.
  package let identity: Identity
  package let apply: (Value, Value) throws(ArrayError) -> Value
  private let folding: Folding

  package enum Identity: Sendable {
    case none
    case int(Int)
    case bool(Bool)
    case minusInfinity
  }

  /// How JAX folds with the function.
  private enum Folding {
    /// As the function of this name does, small integers as those of 32 bits.
    case sum, product
    /// As JAX's reductions do, after `prepare` has seen the elements.
    case reduction(Fold, prepare: (Value) throws(ArrayError) -> Value)
    /// One element after the other.
    case inOrder
    /// In a way of its own, which Axle does not have.
    case logarithmic
  }

  package static var all: [Ufunc] {
    [
      Ufunc("add", .int(0), NumPy.add, .sum), Ufunc("multiply", .int(1), NumPy.multiply, .product),
      Ufunc("subtract", .none, NumPy.subtract, .inOrder),
      Ufunc("maximum", .none, NumPy.maximum, .reduction(.max, prepare: { $0 })),
      Ufunc("minimum", .none, NumPy.minimum, .reduction(.min, prepare: { $0 })),
      Ufunc("bitwise_and", .int(-1), NumPy.bitwiseAnd, .reduction(.bitwiseAnd, prepare: requireInteger)),
      Ufunc("bitwise_or", .int(0), NumPy.bitwiseOr, .reduction(.bitwiseOr, prepare: requireInteger)),
      Ufunc("bitwise_xor", .int(0), NumPy.bitwiseXor, .reduction(.bitwiseXor, prepare: requireInteger)),
      Ufunc("logical_and", .bool(true), NumPy.logicalAnd, .reduction(.all, prepare: NumPy.truth)),
      Ufunc("logical_or", .bool(false), NumPy.logicalOr, .reduction(.any, prepare: NumPy.truth)),
      Ufunc("logical_xor", .bool(false), NumPy.logicalXor, .reduction(.bitwiseXor, prepare: NumPy.truth)),
      Ufunc("logaddexp", .minusInfinity, NumPy.logaddexp, .logarithmic, operands: ("x1", "x2")),
      Ufunc("logaddexp2", .minusInfinity, NumPy.logaddexp2, .logarithmic, operands: ("x1", "x2")),
    ]
  }

  private init(
    _ name: String, _ identity: Identity, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value,
    _ folding: Folding, operands: (String, String) = ("x", "y")
  ) {
    (self.name, self.identity, self.apply, self.folding) = (name, identity, apply, folding)
    self.operands = operands
  }

  /// - Throws: ``NumPyMistake/integerRequired(_:)``
  private static func requireInteger(_ x: Value) throws(ArrayError) -> Value {
    guard !x.dtype.isFloating else { throw .numpy(.integerRequired(x.dtype)) }
    return x
  }
}

extension Ufunc {
  /// Whether Axle folds with the function as JAX does, to the last digit.
  package var folds: Bool { if case .logarithmic = folding { false } else { true } }

  /// The elements over `axis` folded into one.
  ///
  /// - Shapes: `(d₀, …, dₙ) → (…)` without the axes, or with their sizes 1.
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``ArrayError/emptyReduction(_:)``,
  ///   ``ReductionMistake/maskWithoutIdentity(_:)``, ``NumPyMistake/integerRequired(_:)``,
  ///   ``NumPyMistake/foldOfAxes``
  /// - JAX: `jnp.ufunc.reduce`
  package func reduce(
    _ x: Value, axis: ReductionAxes, dtype: DType?, keepdims: Bool, _ selection: Selection
  ) throws(ArrayError) -> Value {
    if let mask = selection.mask {
      if case .none = identity, selection.initial == nil { throw .reduction(.maskWithoutIdentity(name)) }
      if mask.dtype != .bool { throw .reduction(.maskOfUfunc(mask.dtype)) }
    }
    switch folding {
    case .sum: return try NumPy.sum(x, axis: axis, dtype: dtype, keepdims: keepdims, selection)
    case .product: return try NumPy.prod(x, axis: axis, dtype: dtype, keepdims: keepdims, selection)
    case .reduction(let fold, let prepare):
      let elements = try prepare(x)
      let result = dtype ?? elements.dtype
      _ = try NumPy.resolved(axis, rank: x.rank)
      // Bits of floats are refused in the words of the operation, not of the reduction.
      let probe = Value.array(.scalar(0, result))
      _ = try fold.combine(probe, probe)
      return try NumPy.fold(fold, elements, axis, computedAs: result, result, keepdims, selection)
    case .inOrder, .logarithmic:
      return try reduceInOrder(x, axis, try resultType(x, dtype), keepdims, selection)
    }
  }

  /// What a fold along `axis` passes through: element `i` is that of the first `i + 1`.
  ///
  /// - Shapes: `(d₀, …, dₙ) → (d₀, …, dₙ)`
  /// - Parameter axis: `nil` for sums and products over all elements in a row.
  /// - Throws: ``ArrayError/axisOutOfBounds(_:rank:)``, ``NumPyMistake/accumulationOfAxes``
  /// - JAX: `jnp.ufunc.accumulate`
  package func accumulate(_ x: Value, axis: Int?, dtype: DType?) throws(ArrayError) -> Value {
    switch folding {
    case .sum: return try NumPy.cumsum(x, axis: axis, dtype: dtype)
    case .product: return try NumPy.cumprod(x, axis: axis, dtype: dtype)
    case .reduction, .inOrder, .logarithmic: break
    }
    let result = try resultType(x, dtype)
    guard let axis else { throw .numpy(.accumulationOfAxes) }
    let place = try NumPy.resolved(axis, rank: x.rank)
    guard !x.shape.contains(0) else { return try NumPy.full(x.shape, .array(.scalar(0, result))) }
    let elements = try convertElementType(x, result)
    if case .reduction = folding { return try accumulateByDoubling(elements, place) }
    var passed = [try indexInDim(elements, 0, axis: place)]
    for i in 1..<x.size(ofAxis: place) {
      passed.append(try step(passed[i - 1], try indexInDim(elements, i, axis: place), result))
    }
    return try stack(passed, axis: place)
  }

  /// Where the grouping does not matter: after `k` rounds, each element stands for the last `2ᵏ`. W. D. Hillis and
  /// G. L. Steele, "Data parallel algorithms".
  private func accumulateByDoubling(_ elements: Value, _ axis: Int) throws(ArrayError) -> Value {
    let count = elements.size(ofAxis: axis)
    var (passed, distance) = (elements, 1)
    while distance < count {
      let (earlier, later) = (
        try NumPy.window(passed, 0, count - distance, axis: axis),
        try NumPy.window(passed, distance, count, axis: axis)
      )
      let first = try NumPy.window(passed, 0, distance, axis: axis)
      passed = try concatenate([first, try step(earlier, later, elements.dtype)], axis: axis)
      distance *= 2
    }
    return passed
  }

  /// The function of each element of `x` with each of `y`.
  ///
  /// - Shapes: `(a…), (b…) → (a…, b…)`
  /// - JAX: `jnp.ufunc.outer`
  package func outer(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    let pairs = try apply(try NumPy.expandDims(x, Array(x.rank..<x.rank + y.rank)), y)
    // JAX meets number with number inside of two `vmap`s, and there weakness follows other rules.
    let pair = try apply(example(of: x), example(of: y))
    return try convertElementType(pairs, pairs.dtype, isWeak: pair.isWeak)
  }

  /// The dtype of the function of two elements, unless it is asked for.
  private func resultType(_ x: Value, _ dtype: DType?) throws(ArrayError) -> DType {
    if let dtype { return dtype }
    return try apply(example(of: x), example(of: x)).dtype
  }

  /// One number of the same type.
  private func example(of x: Value) -> Value { .array(.scalar(1, x.dtype, isWeak: x.isWeak)) }

  private func step(_ x: Value, _ y: Value, _ dtype: DType) throws(ArrayError) -> Value {
    try convertElementType(try apply(x, y), dtype)
  }

  private func reduceInOrder(
    _ x: Value, _ axis: ReductionAxes, _ dtype: DType, _ keepdims: Bool, _ selection: Selection
  ) throws(ArrayError) -> Value {
    let axes = try NumPy.resolved(axis, rank: x.rank)
    if case .several = axis { throw .numpy(.foldOfAxes) }
    let isWhole = if case .all = axis { true } else { false }
    let elements = isWhole ? try NumPy.ravel(x) : x
    let mask = try selection.mask.map { (mask) throws(ArrayError) in
      let whole = try NumPy.broadcast(mask, to: x.shape)
      return isWhole ? try NumPy.ravel(whole) : whole
    }
    let place = isWhole ? 0 : axes[0]
    var shape = elements.shape
    let count = shape.remove(at: place)
    var folded: Value
    if let initial = selection.initial {
      folded = try NumPy.broadcast(try convertElementType(initial, dtype), to: shape)
    } else {
      guard count > 0 else { throw .emptyReduction(name) }
      folded = try convertElementType(try indexInDim(elements, 0, axis: place), dtype)
    }
    for i in (selection.initial == nil ? 1..<count : 0..<count) {
      let element = try convertElementType(try indexInDim(elements, i, axis: place), dtype)
      let next = try step(folded, element, dtype)
      folded =
        try mask.map { (mask) throws(ArrayError) in
          try NumPy.where(try indexInDim(mask, i, axis: place), next, folded)
        } ?? next
    }
    return keepdims ? try Primitives.expandDims(folded, at: axes) : folded
  }
}

extension Fold {
  fileprivate static var bitwiseAnd: Fold {
    Fold(
      name: "reduce_bitwise_and", hasIdentity: true, reduce: reduceAnd, combine: Primitives.bitwiseAnd,
      identity: { $0 == .bool ? Value(true) : .array(.scalar(-1, $0)) })
  }

  fileprivate static var bitwiseOr: Fold {
    Fold(
      name: "reduce_bitwise_or", hasIdentity: true, reduce: reduceOr, combine: Primitives.bitwiseOr,
      identity: { .array(.scalar(0, $0)) })
  }

  fileprivate static var bitwiseXor: Fold {
    Fold(
      name: "reduce_bitwise_xor", hasIdentity: true, reduce: reduceXor, combine: Primitives.bitwiseXor,
      identity: { .array(.scalar(0, $0)) })
  }

  /// The bits that an odd number of elements has set, by halves: the order does not matter.
  private static func reduceXor(_ x: Value, axes: PerAxis) throws(ArrayError) -> Value {
    var result = x
    for axis in axes.sorted().reversed() { result = try reduceXor(result, axis: axis) }
    return result
  }

  private static func reduceXor(_ x: Value, axis: Int) throws(ArrayError) -> Value {
    var (rest, count) = (x, x.size(ofAxis: axis))
    if count == 0 {
      var shape = x.shape
      shape.remove(at: axis)
      return try NumPy.full(shape, .array(.scalar(0, x.dtype)))
    }
    while count > 1 {
      let half = count / 2
      var pairs = try Primitives.bitwiseXor(
        try NumPy.window(rest, 0, half, axis: axis), try NumPy.window(rest, half, 2 * half, axis: axis))
      if count % 2 == 1 {
        pairs = try concatenate([pairs, try NumPy.window(rest, 2 * half, count, axis: axis)], axis: axis)
      }
      (rest, count) = (pairs, half + count % 2)
    }
    return try squeeze(rest, .one(axis))
  }
}

package import Arrays

/// What JAX's `lax` does beyond its primitives: it is stricter than `jax.numpy`. An axis is counted from the front, a shape is
/// given whole, and operands have one dtype and one shape.
package enum Lax {
  /// The sum; bools are no numbers here.
  ///
  /// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
  package static func add(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try requireNumbers("add", x, y)
    return try Primitives.add(x, y)
  }

  /// The product; bools are no numbers here.
  ///
  /// - Throws: ``ArrayError/dtypeNotAccepted(primitive:_:position:accepted:)``
  package static func multiply(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    try requireNumbers("mul", x, y)
    return try Primitives.multiply(x, y)
  }

  private static func requireNumbers(_ primitive: String, _ x: Value, _ y: Value) throws(ArrayError) {
    guard x.dtype == .bool || y.dtype == .bool else { return }
    throw .dtypeNotAccepted(
      primitive: primitive, .bool, position: x.dtype == .bool ? 0 : 1, accepted: .numeric)
  }

  /// What `primitive` makes along an axis, from its end if reversed.
  ///
  /// - Throws: ``LaxMistake/negativeAxis``, ``LaxMistake/axisBeyondShape(_:shape:)``
  package static func running(
    _ x: Value, axis: Int, isReversed: Bool, _ primitive: (Value) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    guard axis >= 0 else { throw .lax(.negativeAxis) }
    guard axis < x.rank else { throw .lax(.axisBeyondShape(axis, shape: x.shape)) }
    let operand = isReversed ? try Primitives.reverse(x, .one(axis)) : x
    let result = try NumPy.alongLast(operand, axis) { (x) throws(ArrayError) in try primitive(x) }
    return isReversed ? try Primitives.reverse(result, .one(axis)) : result
  }

  /// The position of an extremum along an axis.
  ///
  /// - Throws: ``LaxMistake/extremumAxis(_:shape:)``, ``LaxMistake/extremumOfNothing(axis:shape:)``,
  ///   ``LaxMistake/extremumType(_:)``
  package static func extremumPlace(
    _ x: Value, axis: Int, _ dtype: DType, _ primitive: (Value, Int) throws(ArrayError) -> Value
  ) throws(ArrayError) -> Value {
    guard axis >= 0 && axis < x.rank else { throw .lax(.extremumAxis(axis, shape: x.shape)) }
    guard x.size(ofAxis: axis) > 0 else { throw .lax(.extremumOfNothing(axis: axis, shape: x.shape)) }
    guard dtype.isInteger else { throw .lax(.extremumType(dtype)) }
    return try convertElementType(try primitive(x, axis), dtype)
  }

  /// The largest elements along an axis, and where they stand. Floats are compared by their bits: -0 comes below 0, and
  /// NaN above all or, with its sign set, below all.
  ///
  /// - Throws: ``LaxMistake/negativeTop(_:)``, ``NumPyMistake/tooManyOfTop(_:shape:axis:)``
  package static func topK(
    _ x: Value, _ count: Int, axis: Int
  ) throws(ArrayError) -> (values: Value, places: Value) {
    let place = try NumPy.resolved(axis, rank: x.rank)
    guard count >= 0 else { throw .lax(.negativeTop(count)) }
    guard count <= x.size(ofAxis: place) else {
      throw .numpy(.tooManyOfTop(count, shape: x.shape, axis: place))
    }
    let keys = x.dtype.isFloating ? try turned(try bitcastConvertType(x, x.dtype.signedBits)) : x
    let order = try NumPy.argsort(keys, axis: place, descending: true)
    let places = try NumPy.window(order, 0, count, axis: place)
    let sorted = try NumPy.sort(keys, axis: place, descending: true)
    let top = try NumPy.window(sorted, 0, count, axis: place)
    let values = x.dtype.isFloating ? try bitcastConvertType(try turned(top), x.dtype) : top
    return (
      try convertElementType(values, x.dtype, isWeak: x.isWeak),
      try convertElementType(places, .int32, isWeak: x.isWeak)
    )
  }

  /// The bits of floats as integers of the same order, and back: those of negative numbers run the other way.
  private static func turned(_ bits: Value) throws(ArrayError) -> Value {
    func constant(_ integer: Int) -> Value { .array(.scalar(integer, bits.dtype)) }
    let sign = try shiftRightArithmetic(bits, constant(8 * bits.dtype.size - 1))
    return try bitwiseXor(bits, try bitwiseAnd(sign, constant(bits.dtype.integerRange.upperBound)))
  }

  /// The operands one after the other; a single one as it is.
  ///
  /// - Throws: ``LaxMistake/concatenateNothing``, ``LaxMistake/concatenateBeyondRank(_:shapes:)``
  package static func concatenate(_ operands: [Value], axis: Int) throws(ArrayError) -> Value {
    guard let first = operands.first else { throw .lax(.concatenateNothing) }
    if operands.count == 1 { return first }
    let haveOneRank = operands.allSatisfy { $0.rank == first.rank }
    guard !haveOneRank || axis >= 0 && axis < first.rank else {
      throw .lax(.concatenateBeyondRank(axis, shapes: operands.map(\.shape)))
    }
    return try Primitives.concatenate(operands, axis: haveOneRank ? axis : 0)
  }

  /// The axes run backwards.
  ///
  /// - Throws: ``LaxMistake/negativeNumbers(primitive:argument:_:)``, ``LaxMistake/reverseTwice(_:)``,
  ///   ``LaxMistake/reverseBeyondRank(_:rank:)``
  package static func reverse(_ x: Value, _ axes: [Int]) throws(ArrayError) -> Value {
    guard axes.allSatisfy({ $0 >= 0 }) else {
      throw .lax(.negativeNumbers(primitive: "rev", argument: "dimensions", axes))
    }
    guard Set(axes).count == axes.count else { throw .lax(.reverseTwice(axes)) }
    guard axes.allSatisfy({ $0 < x.rank }) else { throw .lax(.reverseBeyondRank(axes, rank: x.rank)) }
    return try Primitives.reverse(x, PerAxis(axes))
  }

  /// - Throws: ``LaxMistake/newSizes(_:)``, ``ArrayError/cannotReshape(_:into:)``
  package static func reshape(_ x: Value, _ sizes: [Int]) throws(ArrayError) -> Value {
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw .lax(.newSizes(sizes)) }
    return try Primitives.reshape(x, PerAxis(sizes))
  }

  /// Every element is `element`, a scalar.
  ///
  /// - Throws: ``LaxMistake/fillShape(_:)``
  package static func full(_ shape: [Int], _ element: Value) throws(ArrayError) -> Value {
    guard element.rank == 0 else { throw .lax(.fillShape(element.shape)) }
    return try NumPy.broadcast(element, to: shape)
  }

  /// The numbers 0, 1, 2, … along an axis.
  ///
  /// - Throws: ``LaxMistake/negativeNumbers(primitive:argument:_:)``, ``LaxMistake/iotaDimension(_:shape:)``
  package static func iota(_ dtype: DType, _ shape: [Int], axis: Int) throws(ArrayError) -> Value {
    guard shape.allSatisfy({ $0 >= 0 }) else {
      throw .lax(.negativeNumbers(primitive: "iota", argument: "shape", shape))
    }
    guard shape.indices.contains(axis) else { throw .lax(.iotaDimension(axis, shape: shape)) }
    return try Primitives.iota(dtype, shape, axis: axis)
  }

  /// `onTrue` where `condition` holds, or is a number other than 0.
  ///
  /// - Throws: ``LaxMistake/selectType(_:)``, ``LaxMistake/selectCases(_:)``, ``LaxMistake/selectShape(_:cases:)``,
  ///   ``ArrayError/differentDTypes(primitive:_:)``
  package static func select(
    _ condition: Value, _ onTrue: Value, _ onFalse: Value
  ) throws(ArrayError) -> Value {
    guard onTrue.shape == onFalse.shape else { throw .lax(.selectCases([onFalse.shape, onTrue.shape])) }
    guard condition.rank == 0 || condition.shape == onTrue.shape else {
      throw .lax(.selectShape(condition.shape, cases: onTrue.shape))
    }
    guard onTrue.dtype == onFalse.dtype else {
      throw .differentDTypes(primitive: "select", [onFalse.dtype, onTrue.dtype])
    }
    guard !condition.dtype.isFloating else { throw .lax(.selectType(condition.dtype)) }
    return try Primitives.select(try convertElementType(condition, .bool), onTrue, onFalse)
  }

  /// The elements, but not below `low` nor above `high`.
  ///
  /// - Throws: ``LaxMistake/clampShape(bound:_:operand:)``, ``ArrayError/differentDTypes(primitive:_:)``
  package static func clamp(_ low: Value, _ x: Value, _ high: Value) throws(ArrayError) -> Value {
    for (bound, value) in [("min", low), ("max", high)] where value.rank > 0 && value.shape != x.shape {
      throw .lax(.clampShape(bound: bound, value.shape, operand: x.shape))
    }
    guard low.dtype == x.dtype && high.dtype == x.dtype else {
      throw .differentDTypes(primitive: "clamp", [low.dtype, x.dtype, high.dtype])
    }
    return try NumPy.clip(x, low, high)
  }
}

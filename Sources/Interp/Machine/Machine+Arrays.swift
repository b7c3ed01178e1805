import Arrays
import Kernels
import Lexer
import Parser
import Primitives

// What the language's own operations do with arrays.

extension Machine {
  // MARK: Operators

  func arrayOperation(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object, isInPlace: Bool = false
  ) throws(ExceptionObject) -> Object {
    if case .value(let x) = lhs, case .value(let y) = rhs, notes == nil {
      return .value(try arrays { () throws(ArrayError) in try op.apply(x, y) })
    }
    if op == .power, let result = try widePower(lhs, rhs) { return .value(result) }
    let names = op.operandNames
    guard let x = try operand(lhs, names.0), let y = try operand(rhs, names.1) else {
      if op == .add || op == .multiply, lhs.isRow || rhs.isRow {
        throw .typeError(
          "unsupported operand type(s) for \(op.symbol): '\(lhs.type.name)' and '\(rhs.type.name)'")
      }
      switch (op, lhs, rhs) {
      case (_, .native(let x), .value(_)):
        if let result = try x.operate(op, rhs, self) { return result }
      case (_, .value(_), .native(let y)):
        if let result = try y.operateReflected(op, lhs, self) { return result }
      // A string takes an array for the number of times.
      case (.multiply, .string, .value(_)): return try repeatedText(lhs, rhs)
      case (.multiply, .value(_), .string): return try repeatedText(rhs, lhs)
      default: break
      }
      throw unsupported(op, lhs, rhs, isInPlace: isInPlace)
    }
    let result = try arrays { () throws(ArrayError) in try op.apply(x, y) }
    if let notes { notes.combined(op, x, y, result, self) }
    return .value(result)
  }

  /// An operand beside an array; `nil` for what arrays do not combine with.
  private func operand(_ object: Object, _ name: String = "y") throws(ExceptionObject) -> Value? {
    switch object {
    case .int, .bigInt:
      if let value = object.arrayValue { return value }
      throw ExceptionObject(.argumentOverflow(argument: name, number: try repr(object)))
    default: return object.arrayValue
    }
  }

  private func unsupported(
    _ op: BinaryOperator, _ lhs: Object, _ rhs: Object, isInPlace: Bool
  ) -> ExceptionObject {
    if op == .add, case .string = lhs {
      return .typeError("can only concatenate str (not \"\(rhs.typeName)\") to str")
    }
    let symbol = isInPlace ? (op == .power ? "**" : op.symbol) + "=" : op.symbol
    return .typeError("unsupported operand type(s) for \(symbol): '\(lhs.typeName)' and '\(rhs.typeName)'")
  }

  func arrayOperation(_ op: UnaryOperator, _ x: Value) throws(ExceptionObject) -> Object {
    .value(
      try arrays { () throws(ArrayError) in
        switch op {
        case .negate: try NumPy.negative(x)
        case .plus: x.another()
        case .invert: try NumPy.invert(x)
        case .not: preconditionFailure("not asks for the truth")
        }
      })
  }

  func arrayComparison(
    _ op: ComparisonOperator, _ lhs: Object, _ rhs: Object
  ) throws(ExceptionObject) -> Object {
    if let x = try operand(lhs), let y = try operand(rhs) {
      return .value(try arrays { () throws(ArrayError) in try op.apply(x, y) })
    }
    if op == .equal || op == .notEqual, lhs.isContainer || rhs.isContainer {
      // The array is asked first or in the other's place, and `!=` speaks of `==`.
      let (array, other) = lhs.isArray ? (lhs, rhs) : (rhs, lhs)
      throw .typeError("unsupported operand type(s) for ==: '\(array.type.name)' and '\(other.type.name)'")
    }
    switch op {
    case .equal: return .bool(false)
    case .notEqual: return .bool(true)
    default:
      throw .typeError(
        "'\(op.symbol)' not supported between instances of '\(lhs.typeName)' and '\(rhs.typeName)'")
    }
  }

  // MARK: Conversions

  func arrayTruth(_ object: Object) throws(ExceptionObject) -> Bool {
    let array = try concrete(object) {
      .tracerAsBool($0)
    } refusing: { (value) throws(ExceptionObject) in
      let count = value.sizes.product
      if count == 0 {
        throw .valueError(
          "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
        )
      }
      if count > 1 {
        throw .valueError(
          "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
      }
    }
    switch array[0] {
    case .bool(let value): return value
    case .int(let value): return value != 0
    case .float(let value): return value != 0
    }
  }

  /// `element in array`. JAX looks for a number in a vector, and for nothing else.
  func arrayContains(_ array: Value, _ element: Object) throws(ExceptionObject) -> Bool {
    let function = "Array.__contains__"
    switch element {
    case .string, .none:
      throw .typeError("\(function): unsupported operand type <class '\(element.typeName)'>.")
    default: if element.wideInteger != nil { throw .tooLargeForInt32(try repr(element)) }
    }
    let query = try self.array(element, of: function, position: 0, parameter: "")
    guard array.rank == 1 else {
      throw .valueError(
        "\(function): search array must be one-dimensional, got arr.shape=\(try repr(.tuple(array.shape.map { .int($0) })))."
      )
    }
    guard query.rank == 0 else {
      throw .valueError(
        "\(function): query value must be a scalar, got query.shape=\(try repr(.tuple(query.shape.map { .int($0) })))"
      )
    }
    return try arrayTruth(
      .value(
        try arrays { () throws(ArrayError) in try NumPy.any(try NumPy.equal(array, query)) }))
  }

  func arrayToFloat(_ object: Object) throws(ExceptionObject) -> Double {
    switch try scalar(object, conversion: "float") {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  func arrayToInt(_ object: Object) throws(ExceptionObject) -> Object {
    switch try scalar(object, conversion: "int") {
    case .bool(let value): return .int(value ? 1 : 0)
    case .int(let value): return .int(value)
    case .float(let value):
      if value.isNaN { throw .valueError("cannot convert float NaN to integer") }
      if value.isInfinite { throw .overflow("cannot convert float infinity to integer") }
      return .integer(BigInteger(truncating: value)!)
    }
  }

  private func scalar(_ object: Object, conversion: String) throws(ExceptionObject) -> NDArray.Element {
    let array = try concrete(object) {
      .tracerAsNumber($0, conversion: conversion)
    } refusing: { (value) throws(ExceptionObject) in
      guard value.rank == 0 else {
        throw .typeError("Only scalar arrays can be converted to Python scalars; got arr.ndim=\(value.rank)")
      }
    }
    return array[0]
  }

  /// The memory behind an array; a batched value has none to show.
  ///
  /// - Parameter check: refuses what is wrong whatever the elements are.
  func concrete(
    _ object: Object, _ mistake: (ArrayType) -> ArrayError,
    refusing check: (Value) throws(ExceptionObject) -> Void = { _ in }
  ) throws(ExceptionObject) -> NDArray {
    guard case .value(let value) = object else { preconditionFailure("the operand is an array") }
    try check(value)
    switch value {
    case .array(let array): return try computed(array)
    case .tracer(_ as ShapeTracer) where checker != nil: throw .unknownElements()
    case .tracer(let tracer): throw ExceptionObject(mistake(tracer.type))
    }
  }

  /// The array, its elements computed to the last: Ctrl-C may have come in between.
  private func computed(_ array: NDArray) throws(ExceptionObject) -> NDArray {
    array.compute()
    if axle_has_abandoned() { throw abandonment() }
    return array
  }

  func arrayAbs(_ x: Value) throws(ExceptionObject) -> Object {
    return .value(try arrays { () throws(ArrayError) in try NumPy.abs(x) })
  }

  func arrayRound(_ x: Value, digits: Object) throws(ExceptionObject) -> Object {
    let decimals = try digits.given.map { (digits) throws(ExceptionObject) in
      // JAX asks first whether it is zero.
      _ = try truth(digits)
      return try self.decimals(digits)
    }
    return .value(
      try arrays { () throws(ArrayError) in
        let rounded = try NumPy.round(x, decimals: decimals ?? 0)
        return decimals == nil ? try NumPy.astype(rounded, .int32) : rounded
      })
  }

  /// A number of decimals: what is too large becomes the largest.
  func decimals(_ object: Object) throws(ExceptionObject) -> Int {
    if case .bigInt = object { return try clampedInt(object) }
    return try integer(object)
  }

  // MARK: Sequences

  func arrayLength(_ value: Value) throws(ExceptionObject) -> Int {
    guard let count = value.shape.first else { throw .typeError("len() of unsized object") }
    return count
  }

  func arrayIterator(_ value: Value) throws(ExceptionObject) -> IteratorObject {
    guard let count = value.shape.first else { throw .typeError("iteration over a 0-d array") }
    var row = 0
    return ClosureIterator("generator") { (machine) throws(ExceptionObject) in
      if row == count { return .absent }
      row += 1
      return .value(try machine.arrays { () throws(ArrayError) in try NumPy.index(value, [.int(row - 1)]) })
    }
  }

  func arraySubscript(_ x: Value, _ key: Object) throws(ExceptionObject) -> Object {
    if notes == nil, let part = try arrays({ () throws(ArrayError) in try simplePart(of: x, key) }) {
      return .value(part)
    }
    let items = try indexItems(key)
    if let notes { notes.indexed(x, items, self) }
    return .value(try arrays { () throws(ArrayError) in try NumPy.index(x, items) })
  }

  /// What the two most frequent indices take, a number or a slice of the first axis; nil for others.
  @inline(__always)
  private func simplePart(of x: Value, _ key: Object) throws(ArrayError) -> Value? {
    switch key {
    case .int(let index): return try NumPy.element(x, index)
    case .slice(let slice) where slice.step.isNone:
      guard let start = plainBound(slice.start), let stop = plainBound(slice.stop) else { return nil }
      return try NumPy.rows(x, start, stop)
    default: return nil
    }
  }

  /// A bound of a slice that is left out or an integer; nil for others.
  @inline(__always)
  private func plainBound(_ bound: Object) -> Int?? {
    switch bound {
    case .none: .some(nil)
    case .int(let index): index
    default: nil
    }
  }

  /// What stands between the brackets of `x[…]`.
  func indexItems(_ key: Object) throws(ExceptionObject) -> [IndexItem] {
    guard case .tuple(let tuple) = key else { return [try indexItem(key, 0, isAlone: true)] }
    var items: [IndexItem] = []
    for (i, item) in tuple.items.enumerated() { items.append(try indexItem(item, i, isAlone: false)) }
    return items
  }

  private func indexItem(_ key: Object, _ position: Int, isAlone: Bool) throws(ExceptionObject) -> IndexItem {
    switch key {
    case .int(let index): return .int(index)
    case .bigInt: throw .tooLargeForInt32(try repr(key))
    case .none: return .newAxis
    case .ellipsis: return .ellipsis
    case .slice(let slice):
      for bound in [slice.start, slice.stop, slice.step] {
        guard case .value(.tracer) = bound else { continue }
        throw .indexError(
          "Slice entries must be static integers. Got \(try repr(key)) at position \(position)")
      }
      let step = try sliceBound(slice.step, compared: ">")
      return .slice(start: try sliceBound(slice.start), stop: try sliceBound(slice.stop), step: step)
    case .bool(let truth): return .array(Value(truth))
    case .value(let value): return .array(value)
    case .list where isAlone, .range where isAlone:
      let isNested = try elements(key).contains(where: \.isNestedIndex)
      throw .typeError(
        "Using a non-tuple sequence for multidimensional indexing is not allowed; use "
          + "`arr[\(isNested ? "tuple" : "array")(seq)]` instead of `arr[seq]`. "
          + "See https://github.com/jax-ml/jax/issues/4564 for more information.")
    case .list(let list) where list.items.isEmpty: return .array(.array(.make([Int](), shape: [0])))
    case .tuple(let tuple) where tuple.count == 0: return .array(.array(.make([Int](), shape: [0])))
    case .list, .tuple:
      do throws(ExceptionObject) {
        return .array(try tracedArray(key))
      } catch {
        // JAX looks at the elements one by one before it makes an array of them.
        if case .string(let text)? = try tree(key).leaves.first { throw textAsNumber(text.text) }
        throw Machine.asArray.mistake(key, "a") ?? error
      }
    case .range:
      throw Machine.asArray.mistake(key, "a")
        ?? .typeError("'range' object cannot be interpreted as an integer")
    case .float: throw .typeError("Indexer must have integer or boolean type, got indexer with type float64")
    case .string: throw .typeError("JAX does not support string indexing; got idx=\(try repr(key))")
    default:
      if let value = key.arrayValue { return .array(value) }
      throw .indexError(
        "only integers, slices (`:`), ellipsis (`...`), newaxis (`None`) and integer or boolean arrays are valid "
          + "indices. Got \(try str(key).text)")
    }
  }

  /// JAX compiles what makes an array of an index.
  private static let asArray = CompiledFunctions.Traced(name: "asarray")

  /// An array of numbers and arrays in nested lists. To compiled code, each number is an array.
  func tracedArray(_ object: Object) throws(ExceptionObject) -> Value {
    let data = try nestedData(object)
    return try arrays { () throws(ArrayError) in
      do throws(ArrayError) {
        return try NumPy.array(data)
      } catch {
        return try NumPy.array(data.withArrays)
      }
    }
  }

  /// - Parameter comparison: what JAX asks the bound first, with zero.
  private func sliceBound(_ bound: Object, compared comparison: String = ">=") throws(ExceptionObject) -> Int?
  {
    if bound.isNone { return nil }
    if case .value(.array(let array)) = bound, array.rank > 0 { _ = try truth(bound) }
    guard let index = try bound.asIndex(clamping: true) else {
      if case .float = bound { throw .typeError("'float' object cannot be interpreted as an integer") }
      throw .typeError("'\(comparison)' not supported between instances of '\(bound.typeName)' and 'int'")
    }
    return index
  }

  var arrayAssignment: ExceptionObject {
    .typeError(
      "JAX arrays are immutable and do not support in-place item assignment. Instead of x[idx] = y, use "
        + "x = x.at[idx].set(y) or another .at[] method: "
        + "https://docs.jax.dev/en/latest/_autosummary/jax.numpy.ndarray.at.html")
  }

  // MARK: Text

  /// - Parameter text: what is shown of an array; a tracer has one text for `str` and `repr`.
  func arrayText(_ value: Value, _ text: (NDArray) -> String) throws(ExceptionObject) -> String {
    switch value {
    case .array(let array): return text(try computed(array))
    case .tracer(_ as ShapeTracer) where checker != nil: throw .unknownElements()
    case .tracer(let tracer): return tracer.description
    }
  }

  /// `f"{x:spec}"` of an array: one of rank 0 is formatted as its number.
  func formatArray(_ object: Object, spec: StringObject) throws(ExceptionObject) -> StringObject {
    if case .value(.tracer(_ as BatchTracer)) = object {
      throw .typeError("unsupported format string passed to BatchTracer.__format__")
    }
    let array = try concrete(object) {
      .tracerAsNumber($0, conversion: "float")
    } refusing: { (value) throws(ExceptionObject) in
      guard value.rank == 0 else {
        throw .typeError("unsupported format string passed to numpy.ndarray.__format__")
      }
    }
    return try format(Object(array[0]), spec: spec)
  }

  // MARK: Attributes

  static var arrayAttributeNames: [String] {
    ["shape", "ndim", "size", "dtype", "T", "mT", "itemsize", "nbytes", "weak_type", "at", "real", "imag"]
  }

  func arrayAttribute(_ value: Value, _ name: Symbol) throws(ExceptionObject) -> Object? {
    switch name {
    case ArrayNames.shape: return .tuple(value.shape.map { .int($0) })
    case ArrayNames.ndim: return .int(value.rank)
    case ArrayNames.size: return .int(value.shape.product)
    case ArrayNames.dtype: return DTypeObject.of(value.dtype)
    case ArrayNames.transposed:
      return .value(try arrays { () throws(ArrayError) in try NumPy.transpose(value) })
    case ArrayNames.matrixTransposed:
      return .value(try arrays { () throws(ArrayError) in try NumPy.matrixTranspose(value) })
    case ArrayNames.itemsize: return .int(value.dtype.size)
    case ArrayNames.nbytes: return .int((value.shape + [value.dtype.size]).product)
    case ArrayNames.weakType: return .bool(value.isWeak)
    case ArrayNames.at: return .native(IndexUpdateHelper(value))
    case ArrayNames.real: return .value(value)
    case ArrayNames.imag: return .value(try arrays { () throws(ArrayError) in try NumPy.imag(value) })
    case ArrayNames.flat:
      throw .unsupported(
        "JAX Arrays do not implement the arr.flat property: consider arr.flatten() instead.")
    default: return nil
    }
  }
}

private enum ArrayNames {
  static let shape = Symbol("shape")
  static let ndim = Symbol("ndim")
  static let size = Symbol("size")
  static let dtype = Symbol("dtype")
  static let transposed = Symbol("T")
  static let matrixTransposed = Symbol("mT")
  static let itemsize = Symbol("itemsize")
  static let nbytes = Symbol("nbytes")
  static let weakType = Symbol("weak_type")
  static let at = Symbol("at")
  static let real = Symbol("real")
  static let imag = Symbol("imag")
  static let flat = Symbol("flat")
}

extension Object {
  init(_ element: NDArray.Element) {
    switch element {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .made(value)
    }
  }

  /// The kinds that JAX itself refuses to add or multiply.
  fileprivate var isRow: Bool {
    switch self {
    case .list, .tuple: true
    default: false
    }
  }

  /// Whether it only holds other objects. JAX itself refuses those beside an array.
  var isContainer: Bool {
    switch self {
    case .list, .tuple, .set, .dict: true
    default: false
    }
  }

  /// What makes JAX take a sequence of indices for a tuple.
  fileprivate var isNestedIndex: Bool {
    switch self {
    case .none, .ellipsis, .slice, .list, .tuple, .string, .range: true
    case .value(let value): value.rank > 0
    default: false
    }
  }

  /// An array as an index.
  func arrayIndex() throws(ExceptionObject) -> Int {
    let array = try Machine.current.concrete(self) {
      .tracerAsIndex($0)
    } refusing: { (value) throws(ExceptionObject) in
      guard value.rank == 0 && value.dtype.isInteger else {
        throw .typeError("Only integer scalar arrays can be converted to a scalar index.")
      }
    }
    guard case .int(let index) = array[0] else { preconditionFailure("the array holds integers") }
    return index
  }
}

extension BinaryOperator {
  func apply(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    switch self {
    case .add: try NumPy.add(x, y)
    case .subtract: try NumPy.subtract(x, y)
    case .multiply: try NumPy.multiply(x, y)
    case .divide: try NumPy.divide(x, y)
    case .floorDivide: try NumPy.floorDivide(x, y)
    case .modulo: try NumPy.remainder(x, y)
    case .power: try NumPy.power(x, y)
    case .matmul: try NumPy.matmul(x, y)
    case .leftShift: try NumPy.leftShift(x, y)
    case .rightShift: try NumPy.rightShift(x, y)
    case .bitAnd: try NumPy.bitwiseAnd(x, y)
    case .bitOr: try NumPy.bitwiseOr(x, y)
    case .bitXor: try NumPy.bitwiseXor(x, y)
    }
  }
}

extension BinaryOperator {
  /// What the kernels call it, where it means the same for all float32s.
  var arithmetic: BinaryOperation? {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    default: nil
    }
  }

  /// The parameters of the function of `jax.numpy` that the operator stands for.
  fileprivate var operandNames: (String, String) {
    switch self {
    case .divide, .floorDivide, .modulo, .power, .rightShift: ("x1", "x2")
    case .matmul: ("a", "b")
    case .add, .subtract, .multiply, .leftShift, .bitAnd, .bitOr, .bitXor: ("x", "y")
    }
  }
}

extension ComparisonOperator {
  fileprivate func apply(_ x: Value, _ y: Value) throws(ArrayError) -> Value {
    switch self {
    case .equal: try NumPy.equal(x, y)
    case .notEqual: try NumPy.notEqual(x, y)
    case .less: try NumPy.less(x, y)
    case .lessEqual: try NumPy.lessEqual(x, y)
    case .greater: try NumPy.greater(x, y)
    case .greaterEqual: try NumPy.greaterEqual(x, y)
    case .contains, .notContains, .identical, .notIdentical: preconditionFailure("not for elements")
    }
  }
}

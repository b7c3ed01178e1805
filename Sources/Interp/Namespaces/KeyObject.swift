import Arrays
import Parser
import Primitives

/// What `jax.random.key` makes: an array of keys, each of which is two integers along the last axis of `data`.
final class KeyObject: NativeObject {
  let data: Value

  init(_ data: Value) { self.data = data }

  private static let typeName = "PRNGKeyArray"

  nonisolated(unsafe) private static let type = TypeObject(
    typeName, module: "jax._src.random.prng", base: Types.ndarray
  ) {
    let reshape = Builtin(variadic: "reshape(*args)") { (call) throws(ExceptionObject) in
      .native(try call.receiverKey().reshaped(call.positional, call.machine))
    }
    let flattening = ["ravel()", "flatten()"].map { signature in
      Builtin(signature) { (call) throws(ExceptionObject) in
        .native(try call.receiverKey().reshaped([.int(-1)], call.machine))
      }
    }
    let unchanged = ["copy()", "block_until_ready()"].map { signature in
      Builtin(signature) { (call) throws(ExceptionObject) in .native(try call.receiverKey()) }
    }
    return ([reshape] + flattening + unchanged).methods(of: typeName)
  }

  override var type: TypeObject { KeyObject.type }
  override var referents: [Object]? { [] }

  var shape: [Int] { data.shape.dropLast() }

  override var attributeNames: [String] { ["shape", "dtype", "ndim", "size", "itemsize", "nbytes", "T"] }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    if KeyObject.abstractMembers.contains(name[...]) {
      throw ExceptionObject(Exceptions.notImplementedError, "Cannot call abstract method \(name)")
    }
    return switch name {
    case "shape": .tuple(shape.map { .int($0) })
    case "dtype": .native(KeyType.shared)
    case "ndim": .int(shape.count)
    case "size": .int(shape.product)
    case "itemsize": .int(8)
    case "nbytes": .int(8 * shape.product)
    case "T": .native(try transposed())
    default: nil
    }
  }

  /// What arrays of numbers have, and those of keys only by name.
  private static let abstractMembers = Set(
    """
    mT all any argmax argmin argsort astype clip conj conjugate cumprod cumsum diagonal dot flat imag item max mean min
    nonzero prod ptp real repeat round searchsorted sort std sum trace var view
    """.split { $0 == " " || $0 == "\n" })

  override func repr(_ machine: Machine) -> String {
    switch data {
    case .array(let array): "Array(\(shape.pythonTuple), dtype=key<fry>) overlaying:\n\(array)"
    case .tracer(let tracer as BatchTracer):
      "VmapTracer(aval=key<fry>\(KeyObject.text(shape)), "
        + "batched=key<fry>\(KeyObject.text(tracer.batchedType.shape.dropLast())))"
    case .tracer(let tracer): tracer.description
    }
  }

  private static func text(_ shape: some Sequence<Int>) -> String {
    "[\(shape.map(String.init).joined(separator: ","))]"
  }

  override func subscripted(_ key: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    var items = try machine.indexItems(key)
    let count = items.reduce(0) { $0 + $1.consumedAxes }
    guard count <= shape.count else {
      throw ExceptionObject(.tooManyIndices(rank: shape.count, count: count))
    }
    // The integers of a key stay together.
    if !items.contains(where: \.isEllipsis) { items.append(.ellipsis) }
    items.append(.slice(start: nil, stop: nil, step: nil))
    return .native(
      KeyObject(try machine.arrays { () throws(ArrayError) in try NumPy.index(data, items) }))
  }

  /// The keys in another shape, as `reshape` of an array reads it.
  fileprivate func reshaped(_ sizes: [Object], _ machine: Machine) throws(ExceptionObject) -> KeyObject {
    let request = try machine.shapeRequest(sizes)
    return KeyObject(
      try machine.arrays { () throws(ArrayError) in
        let places = try NumPy.reshape(try NumPy.zeros(shape, .bool), request)
        return try NumPy.reshape(data, ShapeRequest(places.shape + [2]))
      })
  }

  private func transposed() throws(ExceptionObject) -> KeyObject {
    let axes = Array(shape.indices.reversed()) + [shape.count]
    return KeyObject(
      try Machine.current.arrays { () throws(ArrayError) in try NumPy.transpose(data, axes) })
  }

  override func length() throws(ExceptionObject) -> Int? {
    guard let first = shape.first else { throw .typeError("len() of unsized object") }
    return first
  }

  override func iterate(_ machine: Machine) throws(ExceptionObject) -> IteratorObject? {
    guard let count = shape.first else { throw .typeError("iteration over a 0-d array") }
    var keys: [Object] = []
    for i in 0..<count {
      let key = try machine.arrays { () throws(ArrayError) in try indexInDim(data, i, axis: 0) }
      keys.append(.native(KeyObject(key)))
    }
    return TupleIterator(.make(keys))
  }

  override func compared(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine, isFirst: Bool
  ) throws(ExceptionObject) -> Object? {
    guard op == .equal || op == .notEqual else { return nil }
    if let key = other.asKey {
      return .value(try isFirst ? KeyObject.compared(op, self, key) : KeyObject.compared(op, key, self))
    }
    // A number leaves the comparison to the keys.
    return try compared(op, withOther: other, isFirst: isFirst || !other.isArray)
  }

  override func operate(
    _ op: BinaryOperator, _ rhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    if let refusal = refusal(of: op, rhs, isFirst: true) { throw refusal }
    return nil
  }

  override func operateReflected(
    _ op: BinaryOperator, _ lhs: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Object? {
    if let refusal = refusal(of: op, lhs, isFirst: false) { throw refusal }
    return nil
  }

  override func unary(_ op: UnaryOperator) throws(ExceptionObject) -> Object? {
    switch op {
    case .plus: return .native(self)
    case .negate: throw .refusedKey("neg", accepted: "integer, floating, complexfloating")
    case .invert: throw .refusedKey("not", accepted: "integer, bool")
    case .not: return nil
    }
  }

  override func pythonHash() throws(ExceptionObject) -> Int {
    throw .typeError("unhashable type: '\(KeyObject.typeName)'")
  }

  override func truth() throws(ExceptionObject) -> Bool {
    throw .typeError("key array cannot be converted to boolean.")
  }

  override func isOrdered(
    _ op: ComparisonOperator, _ other: Object, _ machine: Machine
  ) throws(ExceptionObject) -> Bool? {
    let primitives: [ComparisonOperator: (String, String)] = [
      .less: ("lt", "less"), .lessEqual: ("le", "less_equal"), .greater: ("gt", "greater"),
      .greaterEqual: ("ge", "greater_equal"),
    ]
    guard let (primitive, function) = primitives[op] else { return nil }
    if other.asKey != nil { throw .refusedKey(primitive, position: 0, accepted: "integer, floating, bool") }
    guard let dtype = other.arrayValue?.dtype else { return nil }
    throw .typeError("\(function) does not accept dtypes key<fry>, \(dtype.name).")
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    guard let key = other.asKey, key.shape.isEmpty, shape.isEmpty, case .array(let x) = data,
      case .array(let y) = key.data
    else { return nil }
    return (0..<2).allSatisfy { i in
      if case .int(let a) = x[i], case .int(let b) = y[i] { a == b } else { false }
    }
  }
}

extension KeyObject {
  /// Key by key.
  private static func compared(
    _ op: ComparisonOperator, _ x: KeyObject, _ y: KeyObject
  ) throws(ExceptionObject) -> Value {
    let isEqual = op == .equal
    do throws(ArrayError) {
      return try isEqual
        ? NumPy.all(NumPy.equal(x.data, y.data), axis: .one(-1))
        : NumPy.any(NumPy.notEqual(x.data, y.data), axis: .one(-1))
    } catch {
      throw .typeError(
        "\(isEqual ? "eq" : "ne") got incompatible shapes for broadcasting: "
          + "\(x.shape.pythonTuple), \(y.shape.pythonTuple).")
    }
  }

  private func compared(
    _ op: ComparisonOperator, withOther other: Object, isFirst: Bool
  ) throws(ExceptionObject) -> Object {
    if let value = other.arrayValue {
      let names = isFirst ? "key<fry>, \(value.dtype.name)" : "\(value.dtype.name), key<fry>"
      throw .typeError("\(op == .equal ? "equal" : "not_equal") does not accept dtypes \(names).")
    }
    if other.isContainer {
      throw .typeError("unsupported operand type(s) for ==: 'PRNGKeyArray' and '\(other.type.name)'")
    }
    return .bool(op == .notEqual)
  }
}

extension Object {
  /// The array of keys that it is; `nil` for all else.
  var asKey: KeyObject? {
    if case .native(let key as KeyObject) = self { key } else { nil }
  }
}

/// The dtype of keys.
private final class KeyType: NativeObject {
  nonisolated(unsafe) static let shared = KeyType()
  nonisolated(unsafe) private static let type = TypeObject("KeyTy", module: "jax._src.random.prng")

  override var type: TypeObject { KeyType.type }
  override var referents: [Object]? { [] }
  override func repr(_ machine: Machine) -> String { "key<fry>" }
}

extension Arguments {
  fileprivate func receiverKey() throws(ExceptionObject) -> KeyObject {
    guard let key = receiver.asKey else {
      preconditionFailure("the methods of keys are called on keys")
    }
    return key
  }
}

extension IndexItem {
  fileprivate var isEllipsis: Bool { if case .ellipsis = self { true } else { false } }
}

// MARK: - Operators, which keys have none of

extension KeyObject {
  /// What JAX says of an operator between keys, or a key and numbers; `nil` beside anything else.
  fileprivate func refusal(of op: BinaryOperator, _ other: Object, isFirst: Bool) -> ExceptionObject? {
    let uninterpreted = ExceptionObject.typeError("Cannot interpret 'key<fry>' as a data type")
    let otherDType = other.arrayValue?.dtype.name
    guard otherDType != nil || other.asKey != nil else { return nil }
    let refusedRank = "matmul input operand \(isFirst ? 0 : 1) must have ndim at least 1, but it has ndim 0"
    if op == .matmul {
      return shape.isEmpty
        ? .valueError(refusedRank) : .unsupported("Axle's keys have no products: JAX refuses them, too")
    }
    if let otherDType {
      if op == .power, isFirst, Numbers.isNumber(other) { return uninterpreted }
      let dtypes = isFirst ? "key<fry>, \(otherDType)" : "\(otherDType), key<fry>"
      return .typeError("\(op == .divide ? "true_divide" : op.ufunc) does not accept dtypes \(dtypes).")
    }
    let primitives: [BinaryOperator: String] = [
      .add: "add", .subtract: "sub", .multiply: "mul", .bitAnd: "and", .bitOr: "or", .bitXor: "xor",
    ]
    guard let primitive = primitives[op] else { return uninterpreted }
    let isBitwise = [.bitAnd, .bitOr, .bitXor].contains(op)
    return .refusedKey(
      primitive, position: 0, accepted: isBitwise ? "integer, bool" : "integer, floating, complexfloating")
  }
}

extension ExceptionObject {
  /// A primitive refuses keys.
  fileprivate static func refusedKey(
    _ primitive: String, position: Int? = nil, accepted: String
  ) -> ExceptionObject {
    let place = position.map { " at position \($0)" } ?? ""
    return .typeError(
      "\(primitive) does not accept dtype key<fry>\(place). Accepted dtypes\(place) are subtypes of \(accepted)."
    )
  }
}

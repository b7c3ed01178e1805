import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make arrays.
  static var creation: [Builtin] { fromData + filled + filledLike }

  /// Parameters of JAX that say where an array lies; there is one place.
  static let placement = ["device", "out_sharding"]

  private static var fromData: [Builtin] {
    [
      Builtin(
        "array(object, dtype=None, copy=True, order='K', ndmin=0, device=None, out_sharding=None)",
        refusing: placement
      ) { (call) throws(ExceptionObject) in
        let dtype = try call.dtype(1, of: "array")
        if dtype == nil, call[0].asKey != nil { return call[0] }
        let data = try call.machine.nestedData(call[0], as: dtype)
        let given: Value? =
          if case .value(let value) = call[0], try call.flag(2, default: true) { value } else { nil }
        let (isOrdered, rank) = (call.isOrderK(3), try call.integer(4, default: 0))
        return try call.result { () throws(ArrayError) in
          guard isOrdered else { throw .numpy(.onlyOrderK) }
          let made = try NumPy.withRank(try NumPy.array(data, dtype), atLeast: rank)
          return given.map(made.isIdentical) == true ? made.another() : made
        }
      },
      Builtin(
        "asarray(a, dtype=None, order=None, *, copy=None, device=None, out_sharding=None)",
        refusing: placement
      ) { (call) throws(ExceptionObject) in
        let dtype = try call.dtype(1, of: "asarray")
        if dtype == nil, call[0].asKey != nil { return call[0] }
        let data = try call.machine.nestedData(call[0], as: dtype)
        let isOrdered = call.isOrderK(2)
        return try call.result { () throws(ArrayError) in
          guard isOrdered else { throw .numpy(.onlyOrderK) }
          return try NumPy.array(data, dtype)
        }
      },
      Builtin("copy(a, order=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "copy")
        let isOrdered = call.isOrderK(1)
        return try call.result { () throws(ArrayError) in
          guard isOrdered else { throw .numpy(.onlyOrderK) }
          return x.another()
        }
      },
    ]
  }

  private static var filled: [Builtin] {
    [
      constant("zeros", NumPy.zeros), constant("ones", NumPy.ones), constant("empty", NumPy.zeros),
      Builtin(
        "full(shape, fill_value, dtype=None, *, device=None, out_sharding=None)", refusing: placement
      ) { (call) throws(ExceptionObject) in
        let dtype = try call.dtype(2, of: "full")
        let element = try call.fillValue(1, of: "full", position: 0, as: dtype ?? .int32)
        let shape = try call.machine.shape(call[0])
        return try call.result { () throws(ArrayError) in try NumPy.full(shape, element, dtype) }
      },
    ]
  }

  private static func constant(
    _ name: String, _ make: @escaping ([Int], DType) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(shape, dtype=None, *, device=None, out_sharding=None)", refusing: placement) {
      (call) throws(ExceptionObject) in
      if case .int(let size) = call[0], case .int(let number) = call[1] {
        throw .typeError(
          "Cannot interpret '\(number)' as a data type.\n\nDid you accidentally write `jax.numpy.\(name)(\(size), "
            + "\(number))` when you meant `jax.numpy.\(name)((\(size), \(number)))`, i.e. with a single tuple argument "
            + "for the shape?")
      }
      let (dtype, shape) = (
        try call.dtype(1, of: name) ?? .float32, try call.machine.shape(call[0])
      )
      return try call.result { () throws(ArrayError) in try make(shape, dtype) }
    }
  }

  private static var filledLike: [Builtin] {
    [
      constantLike("zeros_like(a, dtype=None, shape=None, *, device=None, out_sharding=None)", 0),
      constantLike("ones_like(a, dtype=None, shape=None, *, device=None, out_sharding=None)", 1),
      constantLike("empty_like(prototype, dtype=None, shape=None, *, device=None)", 0, refusing: ["device"]),
      Builtin(
        "full_like(a, fill_value, dtype=None, shape=None, *, device=None, out_sharding=None)",
        refusing: placement
      ) { (call) throws(ExceptionObject) in
        let x = try call.pattern(0, "a", of: "full_like")
        let dtype = try call.dtype(2, of: "full_like")
        let element = try call.fillValue(1, of: "full_like", as: dtype ?? x.dtype)
        let shape = try call.shape(3) ?? x.shape
        return try call.result { () throws(ArrayError) in
          try NumPy.fullLike(x, element, shape: shape, dtype)
        }
      },
    ]
  }

  private static func constantLike(
    _ signature: String, _ element: Int, refusing refused: [String] = placement
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature, refusing: refused) { (call) throws(ExceptionObject) in
      // JAX has the words for `empty_like` from `ones_like`.
      let function = name == "empty_like" ? "ones_like" : name
      let x = try call.pattern(0, "a", of: function)
      let (dtype, shape) = (
        try call.dtype(1, of: function), try call.shape(2) ?? x.shape
      )
      return try call.result { () throws(ArrayError) in
        try NumPy.fullLike(x, Value(element), shape: shape, dtype)
      }
    }
  }
}

extension Arguments {
  /// A shape; `nil` where none is given.
  fileprivate func shape(_ i: Int) throws(ExceptionObject) -> [Int]? {
    guard let given = self[i].given else { return nil }
    return try machine.shape(given)
  }

  /// Whether the argument `order` leaves the order of the elements as it is.
  fileprivate func isOrderK(_ i: Int) -> Bool { self[i].given == nil || self[i].isText("K") }
}

extension Machine {
  /// Numbers and arrays in nested lists and tuples, as `array` takes them for a dtype, and the texts that it reads.
  func nestedData(_ object: Object, as dtype: DType? = nil) throws(ExceptionObject) -> NestedData {
    do throws(ExceptionObject) {
      return try plainData(object)
    } catch {
      if let data = try dataWithTexts(object, as: dtype) { return data }
      if let data = try dataWithWideIntegers(object, as: dtype) { return data }
      if let dtype, let other = otherThanNumber(in: object), dtype != .bool {
        throw dtype.isFloating ? .notAFloat(other) : .notAnInteger(other)
      }
      throw error
    }
  }

  /// The same without texts.
  func plainData(_ object: Object) throws(ExceptionObject) -> NestedData {
    switch object {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .value(let value): return .value(value)
    case .list(let list): return try plainData(list.items)
    case .tuple(let tuple): return try plainData(tuple.items)
    case .range: return try plainData(try elements(object))
    case .none: throw .valueError("None is not a valid value for jnp.array")
    case .dict(let dict):
      // NumPy is asked for its type, which complains of arrays in it.
      if dict.live.contains(where: \.value.isArray) { try checkFields(object) }
      throw try notData(object, dtype: "object")
    case .bigInt(let big):
      let digits = try raising { () throws(TextError) in try big.value.digits() }
      throw .tooLargeForInt32(String(decoding: digits, as: UTF8.self))
    case .string(let text): throw try notData(text)
    case .type(let type) where type.name == "int":
      throw .notAnInteger(object)
    case .native(let type as DTypeObject) where type.dtype.isFloating && type.isCallable:
      throw .notAFloat(object)
    case .module: throw .typeError("Unexpected input type for array: \(try repr(.type(object.type)))")
    default:
      if let value = object.arrayValue { return .value(value) }
      throw try notData(object, dtype: "object")
    }
  }

  /// The first object in data that is neither a number nor a text, and that NumPy therefore asks for one.
  private func otherThanNumber(in object: Object) -> Object? {
    switch object {
    case .list(let list): list.items.lazy.compactMap(otherThanNumber).first
    case .tuple(let tuple): tuple.items.lazy.compactMap(otherThanNumber).first
    case .none, .bool, .int, .bigInt, .float, .value, .string, .range, .native: nil
    default: object
    }
  }

  func notData(_ text: StringObject) throws(ExceptionObject) -> ExceptionObject {
    try notData(.string(text), dtype: "<U\(text.scalarCount)")
  }

  /// What JAX says of an object of which NumPy makes an array of `dtype`.
  func notData(_ object: Object, dtype: String) throws(ExceptionObject) -> ExceptionObject {
    notData(try str(object).text, dtype: dtype)
  }

  func notData(_ text: String, dtype: String) -> ExceptionObject {
    .typeError(
      "Value '\(text)' with dtype \(dtype) is not a valid JAX array type. Only arrays of numeric types are supported by "
        + "JAX.")
  }

  private func plainData(_ items: some Sequence<Object>) throws(ExceptionObject) -> NestedData {
    try nested { () throws(ExceptionObject) in
      var parts: [NestedData] = []
      for item in items { parts.append(try plainData(item)) }
      return .sequence(parts)
    }
  }

  /// The sizes that a shape argument names: one integer, or a sequence.
  ///
  /// - Parameters:
  ///   - context: what JAX's words for a mistake end with.
  ///   - takesIterables: whether dicts and sets serve, as for `reshape`, whose words show what is no sequence in a list,
  ///     and text as it is, instead of in a tuple.
  func shape(_ object: Object, context: String = "", takesIterables: Bool = false) throws(ExceptionObject)
    -> [Int]
  {
    switch object {
    case .value(.tracer(let tracer)) where tracer.type.rank > 0:
      throw notAShape(try repr(object), context, isTraced: true)
    case .int, .bool, .value(.tracer):
      guard let size = try object.asConcreteSize() else {
        throw notAShape("(\(try repr(object)),)", context, isTraced: true)
      }
      return [size]
    case .value(.array(let array)) where array.rank < 2 && array.dtype.isInteger || array.shape == [0]:
      return array.elements.map { if case .int(let size) = $0 { size } else { 0 } }
    case .value(.array(let array)) where array.rank > 0: throw notAShape(try str(object).text, context)
    case .tuple, .list, .range: return try sizes(in: object, context)
    case .dict where takesIterables, .set where takesIterables: return try sizes(in: object, context)
    case .string(let text) where takesIterables: throw notAShape(text.text, context)
    default: throw notAShape(takesIterables ? "[\(try repr(object))]" : "(\(try repr(object)),)", context)
    }
  }

  private func sizes(in sequence: Object, _ context: String) throws(ExceptionObject) -> [Int] {
    var sizes: [Int] = []
    for item in try elements(sequence) {
      if case .value(.array(let array)) = item, array.rank > 0 || !array.dtype.isInteger {
        throw notAShape(try repr(sequence), context)
      }
      guard let size = try item.asConcreteSize() else {
        let isTraced = if case .value(.tracer) = item { true } else { false }
        throw notAShape(try repr(sequence), context, isTraced: isTraced)
      }
      sizes.append(size)
    }
    return sizes
  }

  func notAShape(_ text: String, _ context: String = "", isTraced: Bool = false) -> ExceptionObject {
    let hint = "\nIf using `jit`, try using `static_argnums` or applying `jit` to smaller subfunctions."
    return .typeError(
      "Shapes must be 1D sequences of concrete values of integer type, got \(text)."
        + (context.isEmpty ? "" : " \(context).") + (isTraced ? hint : "")
    ).about(.sizes)
  }
}

extension Object {
  fileprivate func asConcreteSize() throws(ExceptionObject) -> Int? {
    if case .value(.tracer) = self { return nil }
    if case .float = self { return nil }
    if case .value(.array(let array)) = self, array.rank > 0 { return nil }
    return try asIndex()
  }
}

extension Value {
  /// What `jnp.array` and `copy` make of an array: another object with the same elements.
  func another() -> Value {
    if case .array(let array) = self { .array(array.another()) } else { self }
  }

  fileprivate func isIdentical(to other: Value) -> Bool {
    if case .array(let mine) = self, case .array(let array) = other { mine === array } else { false }
  }
}

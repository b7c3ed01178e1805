import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make arrays.
  static var creation: [Builtin] { fromData + filled + filledLike + ranges }

  private static var fromData: [Builtin] {
    [
      ("array(object, dtype=None, copy=True, order='K', ndmin=0)", ["order", "ndmin"]),
      ("asarray(a, dtype=None, order=None)", ["order"]),
    ].map { signature, refused in
      Builtin(signature, refusing: refused) { (call) throws(ExceptionObject) in
        let data = try call.machine.nestedData(call[0])
        let dtype = try call.dtype(1)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.array(data, dtype) })
      }
    }
  }

  private static var filled: [Builtin] {
    [
      Builtin("zeros(shape, dtype=None)") { (call) throws(ExceptionObject) in
        let (shape, dtype) = (try call.machine.shape(call[0]), try call.dtype(1) ?? .float32)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.zeros(shape, dtype) })
      },
      Builtin("ones(shape, dtype=None)") { (call) throws(ExceptionObject) in
        let (shape, dtype) = (try call.machine.shape(call[0]), try call.dtype(1) ?? .float32)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.ones(shape, dtype) })
      },
      Builtin("empty(shape, dtype=None)") { (call) throws(ExceptionObject) in
        let (shape, dtype) = (try call.machine.shape(call[0]), try call.dtype(1) ?? .float32)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.zeros(shape, dtype) })
      },
      Builtin("full(shape, fill_value, dtype=None)") { (call) throws(ExceptionObject) in
        let shape = try call.machine.shape(call[0])
        let element = try call.array(1, "fill_value", of: "full")
        let dtype = try call.dtype(2)
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.full(shape, element, dtype) })
      },
      Builtin("eye(N, M=None, k=0, dtype=None)") { (call) throws(ExceptionObject) in
        let rows = try call.machine.integer(call[0])
        let (columns, offset) = (try call.axis(1), try call.axis(2) ?? 0)
        let dtype = try call.dtype(3) ?? .float32
        return .value(
          try call.machine.arrays { () throws(ArrayError) in
            try NumPy.eye(rows, columns, offset: offset, dtype)
          })
      },
      Builtin("identity(n, dtype=None)") { (call) throws(ExceptionObject) in
        let (size, dtype) = (try call.machine.integer(call[0]), try call.dtype(1) ?? .float32)
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.eye(size, nil, offset: 0, dtype) })
      },
    ]
  }

  private static var filledLike: [Builtin] {
    [("zeros_like", 0), ("ones_like", 1), ("empty_like", 0)].map { name, element in
      Builtin("\(name)(a, dtype=None, shape=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: name)
        let (dtype, shape) = (
          try call.dtype(1) ?? x.dtype, try call[2].given.map(call.machine.shape) ?? x.shape
        )
        return .value(
          try call.machine.arrays { () throws(ArrayError) in
            try NumPy.full(shape, .array(.scalar(element, dtype, isWeak: x.isWeak && dtype == x.dtype)))
          })
      }
    } + [
      Builtin("full_like(a, fill_value, dtype=None, shape=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "full_like")
        let element = try call.array(1, "fill_value", of: "full_like")
        let (dtype, shape) = (
          try call.dtype(2) ?? x.dtype, try call[3].given.map(call.machine.shape) ?? x.shape
        )
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.full(shape, element, dtype) })
      }
    ]
  }

  private static var ranges: [Builtin] {
    [
      Builtin("arange(start, stop=None, step=None, dtype=None)") { (call) throws(ExceptionObject) in
        let numbers = try (0..<3).map { (i) throws(ExceptionObject) in try call.number(i, of: "arange") }
        let dtype = try call.dtype(3)
        guard let first = numbers[0] else {
          throw .typeError("jnp.arange: arguments must be scalars; got \(call[0].pythonRepr)")
        }
        return .value(
          try call.machine.arrays { () throws(ArrayError) in
            if let stop = numbers[1] { return try NumPy.arange(first, stop, numbers[2], dtype) }
            return try NumPy.arange(.int(0), first, numbers[2], dtype)
          })
      },
      Builtin("linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)") {
        (call) throws(ExceptionObject) in
        let start = try call.array(0, "start", of: "linspace")
        let stop = try call.array(1, "stop", of: "linspace")
        if try call.flag(4) { throw .unsupported("Axle's linspace has no retstep") }
        if try call.axis(6) ?? 0 != 0 { throw .unsupported("Axle's linspace has no axis other than 0") }
        let count = call[2].isAbsent ? 50 : try call.machine.integer(call[2])
        let endpoint = try call.flag(3, default: true)
        let dtype = try call.dtype(5)
        return .value(
          try call.machine.arrays { () throws(ArrayError) in
            try NumPy.linspace(start, stop, count: count, endpoint: endpoint, dtype)
          })
      },
    ]
  }
}

extension Arguments {
  /// A Python number, or an array of rank 0 that is known; `nil` for None.
  func number(_ i: Int, of function: String) throws(ExceptionObject) -> Number? {
    switch self[i] {
    case .absent, .none: return nil
    case .int(let value): return .int(value)
    case .bool(let value): return .int(value ? 1 : 0)
    case .float(let value): return .float(value)
    case .value(.array(let array)) where array.rank == 0:
      switch array[0] {
      case .bool(let value): return .int(value ? 1 : 0)
      case .int(let value): return .int(value)
      case .float(let value): return .float(value)
      }
    case .value(.tracer(let tracer)):
      throw ExceptionObject(
        .tracerAsValue(
          tracer.type,
          context:
            "It arose in the jnp.\(function) argument '\(i == 0 && self[1].given == nil ? "stop" : ["start", "stop", "step"][i])'"
        ))
    default:
      throw .typeError(
        "\(function) requires ndarray or scalar arguments, got \(try machine.repr(.type(self[i].type))) at position \(i)."
      )
    }
  }
}

extension Machine {
  /// Numbers and arrays in nested lists and tuples, as `array` takes them.
  func nestedData(_ object: Object) throws(ExceptionObject) -> NestedData {
    switch object {
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .float(let value): return .float(value)
    case .value(let value): return .value(value)
    case .list(let list): return try nestedData(list.items)
    case .tuple(let tuple): return try nestedData(tuple.items)
    case .range(let range): return .sequence((0..<range.count).map { .int(range[$0]) })
    case .none: throw .valueError("None is not a valid value for jnp.array")
    case .bigInt(let big):
      throw .overflow(
        "Python int \(String(decoding: try raising { () throws(TextError) in try big.value.digits() }, as: UTF8.self)) too large to convert to int32"
      )
    case .string(let text):
      throw .typeError(
        "Value \(try repr(object)) with dtype <U\(text.scalarCount) is not a valid JAX array type. Only arrays of numeric types are supported by JAX."
      )
    default:
      throw .typeError("Unexpected input type for array: \(try repr(.type(object.type)))")
    }
  }

  private func nestedData(_ items: some Sequence<Object>) throws(ExceptionObject) -> NestedData {
    try nested { () throws(ExceptionObject) in
      var parts: [NestedData] = []
      for item in items { parts.append(try nestedData(item)) }
      return .sequence(parts)
    }
  }

  /// The sizes that a shape argument names: one integer, or a sequence.
  func shape(_ object: Object) throws(ExceptionObject) -> [Int] {
    switch object {
    case .int, .bool, .value:
      if case .value(.tracer(let tracer)) = object {
        throw notAShape("(\(tracer.description),)", isTraced: true)
      }
      return [try integer(object)]
    case .tuple, .list, .range:
      let items = try elements(object)
      var sizes: [Int] = []
      for item in items {
        guard let size = try item.asConcreteSize() else {
          throw notAShape(try repr(.tuple(Array(items))), isTraced: item.isArray)
        }
        sizes.append(size)
      }
      return sizes
    default: throw notAShape("(\(try repr(object)),)")
    }
  }

  private func notAShape(_ text: String, isTraced: Bool = false) -> ExceptionObject {
    .typeError(
      "Shapes must be 1D sequences of concrete values of integer type, got \(text)."
        + (isTraced
          ? "\nIf using `jit`, try using `static_argnums` or applying `jit` to smaller subfunctions." : ""))
  }
}

extension Object {
  fileprivate func asConcreteSize() throws(ExceptionObject) -> Int? {
    if case .value(.tracer) = self { return nil }
    if case .float = self { return nil }
    return try asIndex()
  }
}

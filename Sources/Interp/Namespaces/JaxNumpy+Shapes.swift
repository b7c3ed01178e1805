import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that give the elements another shape, and those that ask for it.
  static var shapes: [Builtin] { reshaping + broadcasting + sizes }

  private static var reshaping: [Builtin] {
    [
      Builtin("reshape(a, shape, order='C', *, copy=None, out_sharding=None)", refusing: ["out_sharding"]) {
        (call) throws(ExceptionObject) in
        if case .string(let text) = call[0] { throw try call.machine.notData(text) }
        let x = try call.array(0, "a", of: "reshape")
        return .value(try call.machine.reshaped(x, [call[1]], order: call[2]))
      },
      Builtin("ravel(a, order='C', *, out_sharding=None)", refusing: ["out_sharding"]) {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "ravel")
        return .value(try call.machine.raveled(x, order: call[1]))
      },
      Builtin("expand_dims(a, axis)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "expand_dims")
        let axes = try call.machine.integers(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.expandDims(x, axes) }
      },
      Builtin("squeeze(a, axis=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "squeeze")
        let axes = try call[1].given.map(call.machine.integers)
        return try call.result { () throws(ArrayError) in try NumPy.squeeze(x, axes) }
      },
      atLeast("atleast_1d") { (x) throws(ArrayError) in try NumPy.withRank(x, atLeast: 1) },
      atLeast("atleast_2d") { (x) throws(ArrayError) in try NumPy.withRank(x, atLeast: 2) },
      atLeast("atleast_3d", NumPy.atLeast3D),
    ]
  }

  /// A function of one array, or of several, each by itself.
  private static func atLeast(
    _ name: String, _ apply: @escaping (Value) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin(variadic: "\(name)(*arys)") { (call) throws(ExceptionObject) in
      _ = try call.named([], of: name)
      let arrays = try call.allArrays(of: name)
      if arrays.count == 1 { return try call.result { () throws(ArrayError) in try apply(arrays[0]) } }
      return try call.list { () throws(ArrayError) in
        var results: [Value] = []
        for x in arrays { results.append(try apply(x)) }
        return results
      }
    }
  }

  private static var broadcasting: [Builtin] {
    [
      Builtin("broadcast_to(array, shape, *, out_sharding=None)", refusing: ["out_sharding"]) {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "array", of: "broadcast_to")
        let shape = try call.machine.shape(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.broadcast(x, to: shape) }
      },
      Builtin(variadic: "broadcast_arrays(*args)") { (call) throws(ExceptionObject) in
        _ = try call.named([], of: "broadcast_arrays")
        let arrays = try call.allArrays(of: "broadcast_arrays")
        return try call.list { () throws(ArrayError) in try NumPy.broadcastArrays(arrays) }
      },
      Builtin(variadic: "broadcast_shapes(*shapes)") { (call) throws(ExceptionObject) in
        _ = try call.named([], of: "broadcast_shapes")
        var shapes: [[Int]] = []
        for shape in call.positional { shapes.append(try call.machine.shape(shape)) }
        let common = try call.machine.arrays { () throws(ArrayError) in try NumPy.broadcastShape(shapes) }
        return .tuple(common.map { .int($0) })
      },
    ]
  }

  private static var sizes: [Builtin] {
    [
      Builtin("ndim(a)") { (call) throws(ExceptionObject) in
        .int(try call.measured(0).rank)
      },
      Builtin("shape(a)") { (call) throws(ExceptionObject) in
        .tuple(try call.measured(0).shape.map { .int($0) })
      },
      Builtin("size(a, axis=None)") { (call) throws(ExceptionObject) in
        let x = try call.measured(0)
        let axes = try call[1].given.map(call.machine.integers)
        return .int(try call.machine.arrays { () throws(ArrayError) in try NumPy.size(x, axes) })
      },
    ]
  }
}

extension Arguments {
  /// What is asked for its shape: an array, or objects in lists, of which NumPy makes one. Any other is of rank 0.
  fileprivate func measured(_ i: Int) throws(ExceptionObject) -> Value {
    if let value = self[i].arrayValue { return value }
    let data = try machine.places(in: self[i])
    return try machine.arrays { () throws(ArrayError) in try NumPy.array(data) }
  }
}

extension Machine {
  /// A zero for each object in nested lists.
  fileprivate func places(in object: Object) throws(ExceptionObject) -> NestedData {
    switch object {
    case .value(let value): return .value(value)
    case .native(let key as KeyObject):
      return .value(try arrays { () throws(ArrayError) in try NumPy.zeros(key.shape, .bool) })
    case .list, .tuple, .range:
      return try nested { () throws(ExceptionObject) in
        var parts: [NestedData] = []
        for item in try elements(object) { parts.append(try places(in: item)) }
        return .sequence(parts)
      }
    default: return .int(0)
    }
  }

  /// The elements of an array in another shape: read and laid out row by row, or with order 'F' column by column.
  func reshaped(_ x: Value, _ sizes: [Object], order: Object) throws(ExceptionObject) -> Value {
    let request = try shapeRequest(sizes)
    if order.isAbsent || order.isText("C") {
      return try arrays { () throws(ArrayError) in try NumPy.reshape(x, request) }
    }
    if !order.isText("F") {
      // A shape that does not fit comes first.
      _ = try arrays { () throws(ArrayError) in try NumPy.reshape(x, request) }
    }
    if order.isText("A") {
      throw ExceptionObject(.numpy(.orderNotImplemented(function: "reshape", order: "A")))
    }
    guard order.isText("F") else {
      throw .valueError("Unexpected value for 'order' argument: \(try str(order).text).")
    }
    return try arrays { () throws(ArrayError) in
      let known = try NumPy.reshape(x, request).shape
      let rows = try NumPy.reshape(try NumPy.transpose(x), ShapeRequest(known.reversed()))
      return try NumPy.transpose(rows)
    }
  }

  /// All elements in a row.
  func raveled(_ x: Value, order: Object) throws(ExceptionObject) -> Value {
    if order.isText("K") {
      throw ExceptionObject(.numpy(.orderNotImplemented(function: "ravel", order: "K")))
    }
    return try reshaped(x, [.int(-1)], order: order)
  }

  /// What `reshape` was asked for: sizes one by one, or in a tuple.
  func shapeRequest(_ arguments: [Object]) throws(ExceptionObject) -> ShapeRequest {
    if arguments.count == 1 {
      if case .int(let size) = arguments[0] { return ShapeRequest([size], spelling: .number) }
      // JAX puts a batched size into a list before it looks at it.
      if case .value(.tracer) = arguments[0] {
        throw notAShape("[\(try repr(arguments[0]))]", isTraced: true)
      }
      return ShapeRequest(
        try shape(arguments[0], takesIterables: true), spelling: try spelling(of: arguments[0]))
    }
    let sizes = Object.tuple(arguments)
    return ShapeRequest(try shape(sizes), spelling: try spelling(of: sizes))
  }

  /// How a message names a shape: as it was given.
  private func spelling(of shape: Object) throws(ExceptionObject) -> ShapeRequest.Spelling {
    func areNumbers(_ items: some Sequence<Object>) -> Bool {
      items.allSatisfy { if case .int = $0 { true } else { false } }
    }
    switch shape {
    case .tuple(let tuple) where areNumbers(tuple.items): return .tuple
    case .list(let list) where areNumbers(list.items): return .list
    default: return .other(try str(shape).text)
    }
  }
}

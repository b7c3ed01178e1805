import Arrays
import Primitives

/// The methods of arrays. Most are functions of `jax.numpy`, with the array as the first argument.
enum ArrayMethods {
  static var all: [Builtin] {
    let methods = own + borrowed
    for method in methods { method.module = "jax" }
    return methods
  }

  /// `x.sum(axis=0)` is `jnp.sum(x, axis=0)`.
  private static var borrowed: [Builtin] {
    let names = [
      "sum", "prod", "mean", "max", "min", "all", "any", "argmax", "argmin", "ravel", "squeeze", "swapaxes",
      "dot", "round", "clip", "conj", "conjugate", "var", "std", "ptp", "cumsum", "cumprod", "sort",
      "argsort",
      "argpartition", "nonzero", "searchsorted", "take", "choose", "repeat", "diagonal", "trace",
    ]
    return JaxNumpy.functions.filter { names.contains($0.name) }.map { function in
      // JAX gave this parameter to the functions only.
      let refused = ["var", "std"].contains(function.name) ? ["mean"] : []
      function.module = "jax.numpy"
      return Builtin(
        methodSignature(function.signatureText), refusing: function.refusedParameters.map(\.text) + refused
      ) { (call) throws(ExceptionObject) in
        try call.prepending(call.receiver) { (all) throws(ExceptionObject) in try function.call(all) }
      }
    }
  }

  /// The signature without its first parameter.
  private static func methodSignature(_ text: String) -> String {
    let open = text.firstIndex(of: "(")!
    let rest = text[open...].drop { $0 != "," && $0 != ")" }
    return String(text[...open]) + rest.drop { $0 == "," || $0 == " " }
  }

  private static var own: [Builtin] {
    [
      Builtin(variadic: "reshape(*args, order='C')") { (call) throws(ExceptionObject) in
        var order = Object.absent
        for (i, name) in call.keywords.enumerated() {
          guard name.text == "order" else {
            throw BindingMistakes(function: "_reshape").unexpected(name.text)
          }
          order = call.value(ofKeyword: i)
        }
        return .value(try call.machine.reshaped(try call.receiverArray(), call.positional, order: order))
      },
      Builtin("flatten(order='C')") { (call) throws(ExceptionObject) in
        try call[0].given?.requireHashable(call.machine)
        return .value(try call.machine.raveled(try call.receiverArray(), order: call[0]))
      },
      Builtin(variadic: "transpose(*axes)") { (call) throws(ExceptionObject) in
        if let name = call.keywords.first {
          throw BindingMistakes(function: "_transpose").unexpected(name.text)
        }
        let x = try call.receiverArray()
        var axes: [Int]?
        if call.count == 1, call[0].given != nil { axes = try call.machine.integers(call[0]) }
        if call.count > 1 { axes = try call.machine.integers(.tuple(call.positional)) }
        return try call.result { () throws(ArrayError) in try NumPy.transpose(x, axes) }
      },
      Builtin("astype(dtype, copy=False, device=None)", refusing: ["device"]) {
        (call) throws(ExceptionObject) in
        let x = try call.receiverArray()
        let dtype = try call.dtype(0, of: "astype") ?? .float32
        return try call.result { () throws(ArrayError) in try NumPy.astype(x, dtype) }
      },
      Builtin(variadic: "item(*args)") { (call) throws(ExceptionObject) in
        if let name = call.keywords.first {
          throw BindingMistakes(function: "_item").unexpected(name.text)
        }
        var position = 0
        let array = try call.machine.concrete(call.receiver) {
          .tracerAsValue($0, context: "This occurred in the item() method of jax.Array")
        } refusing: { (value) throws(ExceptionObject) in
          if case .tracer(_ as BatchTracer) = value { return }
          if call.count > 0 {
            position = try call.flatPosition(in: value.shape)
          } else if value.sizes.product != 1 {
            throw .notOneElement
          }
        }
        return Object(array[position])
      },
      Builtin("tolist()") { (call) throws(ExceptionObject) in
        let array = try call.machine.concrete(call.receiver) {
          .tracerAsValue($0, context: "The tolist() method was called on traced array with shape \($0).")
        }
        try Memory.request(array.nestedListsBytes)
        return array.nestedLists
      },
      Builtin("compress(condition, axis=None, *, out=None, size=None, fill_value=0)") {
        (call) throws(ExceptionObject) in
        let condition = try call.array(0, "condition", of: "compress")
        let (x, axis) = (try call.receiverArray(), try call.axis(1))
        let padding = try call.padding(3, of: "compress")
        try call.refuseOut(2, "jnp.compress")
        return try call.result { () throws(ArrayError) in
          try NumPy.compress(condition, x, axis: axis, padding: padding)
        }
      },
      Builtin("view(dtype=None, type=None)") { (call) throws(ExceptionObject) in
        guard call[1].given == nil else {
          throw ExceptionObject(
            Exceptions.notImplementedError, "`type` argument of array.view() is not supported.")
        }
        let x = try call.receiverArray()
        guard let dtype = try call.dtype(0, of: "view") else { return .value(x) }
        return try call.result { () throws(ArrayError) in try NumPy.view(x, dtype) }
      },
      Builtin("copy()") { (call) throws(ExceptionObject) in
        .value(try call.receiverArray().another())
      },
      Builtin("block_until_ready()") { (call) throws(ExceptionObject) in
        let value = try call.receiverArray()
        if case .array(let array) = value { array.compute() }
        return .value(value)
      },
    ]
  }
}

extension Arguments {
  func receiverArray() throws(ExceptionObject) -> Value {
    guard case .value(let value) = receiver else {
      throw .typeError("this method needs an array, not '\(receiver.typeName)'")
    }
    return value
  }

  /// Where the element stands that `item(position)` or `item(i, j, …)` asks for.
  fileprivate func flatPosition(in shape: [Int]) throws(ExceptionObject) -> Int {
    var given = self[0]
    if count == 1 {
      switch given {
      case .tuple(let items) where items.count == 0:
        guard shape.product == 1 else { throw .notOneElement }
        return 0
      case .tuple(let items) where items.count == 1: given = items.items[0]
      case .tuple, .int, .bigInt: break
      case .value: given = .int(try given.arrayIndex())
      case .bool: throw .typeError("an integer is required")
      default: throw .typeError("'\(given.typeName)' object cannot be interpreted as an integer")
      }
    }
    let indices = try machine.integers(count == 1 ? given : .tuple(positional))
    if indices.count == 1 && (count == 1 && given.isInteger || shape.count == 1) {
      let axis = shape.count == 1 ? "axis 0 with " : ""
      let size = shape.product
      return try position(indices[0], size, "\(axis)size \(size)")
    }
    guard indices.count == shape.count else {
      throw .valueError("incorrect number of indices for array")
    }
    var flat = 0
    for (axis, index) in indices.enumerated() {
      let size = shape[axis]
      flat = flat * size + (try position(index, size, "axis \(axis) with size \(size)"))
    }
    return flat
  }

  private func position(_ index: Int, _ size: Int, _ place: String) throws(ExceptionObject) -> Int {
    let position = index.fromFront(of: size)
    guard (0..<size).contains(position) else {
      throw .indexError("index \(index) is out of bounds for \(place)")
    }
    return position
  }

  /// The same arguments behind another first one.
  func prepending<Result>(
    _ first: Object, _ body: (Arguments) throws(ExceptionObject) -> Result
  ) throws(ExceptionObject) -> Result {
    let window = machine.top
    window[0] = first
    for i in 0..<count { window[i + 1] = base[i] }
    machine.top = window + count + 1
    defer {
      for i in 0...count { window[i] = .absent }
      machine.top = window
    }
    return try body(
      Arguments(machine: machine, receiverPlace: nil, base: window, count: count + 1, keywords: []))
  }
}

extension NDArray {
  /// How much memory those lists take, at least.
  var nestedListsBytes: Int {
    var (bytes, count) = (0, 1)
    for size in sizes {
      bytes = PerAxis.sum(bytes, PerAxis.product(count, 64))
      count = PerAxis.product(count, size)
    }
    return min(PerAxis.sum(bytes, PerAxis.product(count, MemoryLayout<Object>.stride)), .max / 4)
  }

  /// The elements as Python numbers, in lists nested as the axes are.
  var nestedLists: Object {
    func list(_ axis: Int, _ start: Int) -> Object {
      if axis == rank { return Object(self[start]) }
      let stride = shape[(axis + 1)...].product
      return .list((0..<shape[axis]).map { list(axis + 1, start + $0 * stride) })
    }
    return list(0, 0)
  }
}

extension ExceptionObject {
  fileprivate static var notOneElement: ExceptionObject {
    .valueError("can only convert an array of size 1 to a Python scalar")
  }
}

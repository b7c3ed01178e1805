import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make arrays larger by repeating their elements.
  static var repeating: [Builtin] {
    [
      Builtin("tile(A, reps)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "A", of: "tile")
        let repetitions = try call.machine.repetitions(call[1], of: x)
        return try call.result { () throws(ArrayError) in try NumPy.tile(x, repetitions) }
      },
      Builtin(
        "repeat(a, repeats, axis=None, *, total_repeat_length=None, out_sharding=None)",
        refusing: ["out_sharding"]
      ) { (call) throws(ExceptionObject) in
        if case .string(let text) = call[0] { throw try call.machine.notData(text) }
        let x = try call.array(0, "a", of: "repeat")
        if case .int(let count) = call[1], count > Int(Int32.max), !x.shape.contains(0) {
          throw ExceptionObject(.outOfMemory(shape: x.shape + [count], x.dtype))
        }
        let (axis, total) = (try call.axis(2), try call.axis(3))
        if case .float = call[1], total == nil { throw fractionalCount(x, axis, "float") }
        if case .string = call[1], total == nil { throw fractionalCount(x, axis, "str") }
        if case .value(.array(let count)) = call[1], count.rank == 0, total == nil {
          guard count.dtype.isInteger else { throw .typeError("unhashable type: 'jaxlib._jax.ArrayImpl'") }
          try refuseOverflow(of: count, repeating: x, axis)
        }
        var counts = try call.array(1, "repeats", of: "repeat")
        if counts.dtype.isFloating, total != nil {
          throw ExceptionObject(.indexNotInteger(dtype: counts.dtype.name))
        }
        if counts.dtype == .bool {
          counts = try call.machine.arrays { () throws(ArrayError) in try NumPy.astype(counts, .int32) }
        }
        return try call.result { () throws(ArrayError) in
          try NumPy.repeat(x, counts: counts, axis: axis, total: total)
        }
      },
      Builtin("resize(a, new_shape)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "resize")
        let shape = try call.machine.integers(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.resize(x, to: shape) }
      },
    ]
  }
}

extension JaxNumpy {
  /// JAX multiplies the size with an array as integers of its dtype, which may be too narrow for the product.
  private static func refuseOverflow(
    of count: NDArray, repeating x: Value, _ axis: Int?
  ) throws(ExceptionObject) {
    guard case .int(let number) = count[0], number >= 0, count.dtype.size < 4 else { return }
    let place = axis?.fromFront(of: x.rank) ?? 0
    var shape = axis == nil ? [x.shape.product] : x.shape
    guard shape.indices.contains(place) else { return }
    let total = NDArray.scalar(shape[place] * number, count.dtype)
    guard case .int(let wrapped) = total[0], wrapped != shape[place] * number else { return }
    let texts = shape.enumerated().map { $0 == place ? total.repr : String($1) }
    let size = shape.enumerated().reduce(1) { $0 * ($1.offset == place ? wrapped : $1.element) }
    shape.insert(number, at: place + 1)
    throw .typeError(
      "cannot reshape array of shape \(shape.pythonTuple) (size \(shape.product)) into shape "
        + "[\(texts.joined(separator: ", "))] (size \(size))")
  }

  /// A number of repetitions becomes the size of an axis of its own, beside those of the array.
  private static func fractionalCount(_ x: Value, _ axis: Int?, _ type: String) -> ExceptionObject {
    var types = [String](repeating: "<class 'int'>", count: axis == nil ? 1 : x.rank)
    let place = axis.map { ($0 < 0 ? $0 + x.rank : $0) + 1 } ?? 1
    types.insert("<class '\(type)'>", at: max(0, min(place, types.count)))
    return .typeError(
      "broadcast_in_dim shape must have every element be an integer type, got (\(types.joined(separator: ", ")))."
    )
  }
}

extension Machine {
  /// How often each axis is repeated: one number, or whatever can be iterated.
  fileprivate func repetitions(_ object: Object, of x: Value) throws(ExceptionObject) -> [Int] {
    let counts = (try? elements(object)).map { Array($0) } ?? [object]
    var numbers: [Int] = []
    for count in counts {
      guard let number = try index(count) else { throw try notRepetitions(counts, count, of: x) }
      numbers.append(number)
    }
    return numbers
  }

  /// `nil` for what is no integer, and for an array of one element that is none.
  private func index(_ count: Object) throws(ExceptionObject) -> Int? {
    if case .value(.array(let array)) = count, array.rank > 0 || !array.dtype.isInteger { return nil }
    return try count.asIndex()
  }

  /// What NumPy says where it multiplies the sizes with other things than integers.
  private func notRepetitions(
    _ counts: [Object], _ count: Object, of x: Value
  ) throws(ExceptionObject) -> ExceptionObject {
    _ = try count.pythonHash()
    switch count {
    case .float: return floatSizes(counts, x)
    case .string:
      return .typeError(
        "The 'out' kwarg is necessary when using the string multiply ufunc directly. Use numpy.strings.multiply to "
          + "multiply strings without specifying 'out'.")
    default: return .typeError("unsupported operand type(s) for *: 'int' and '\(count.typeName)'")
    }
  }

  /// The sizes of the result, as floats.
  private func floatSizes(_ counts: [Object], _ x: Value) -> ExceptionObject {
    let rank = max(counts.count, x.rank)
    let ones = { (count: Int) in [Double](repeating: 1, count: rank - count) }
    let sizes = ones(x.rank) + x.shape.map(Double.init)
    let factors = ones(counts.count) + counts.map { (try? double($0)) ?? 1 }
    let shown = zip(sizes, factors).map { "np.float64(\(Object.float($0 * $1).pythonRepr))" }
    return notAShape("(\(shown.joined(separator: ", "))\(rank == 1 ? "," : ""))")
  }
}

import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make arrays larger by repeating their elements.
  static var repeating: [Builtin] {
    [
      Builtin("tile(A, reps)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "A", of: "tile")
        let repetitions = try call.machine.repetitions(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.tile(x, repetitions) }
      },
      Builtin(
        "repeat(a, repeats, axis=None, *, total_repeat_length=None, out_sharding=None)",
        refusing: ["out_sharding"]
      ) { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "repeat")
        if case .int(let count) = call[1], count > Int(Int32.max), !x.shape.contains(0) {
          throw ExceptionObject(.outOfMemory(shape: x.shape + [count], x.dtype))
        }
        let (axis, total) = (try call.axis(2), try call.axis(3))
        if case .float = call[1], total == nil { throw fractionalCount(x, axis) }
        if case .value(.array(let count)) = call[1], count.rank == 0, count.dtype.isFloating, total == nil {
          throw .typeError("unhashable type: 'jaxlib._jax.ArrayImpl'")
        }
        let counts = try call.array(1, "repeats", of: "repeat")
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
  /// A number of repetitions becomes the size of an axis of its own, beside those of the array.
  private static func fractionalCount(_ x: Value, _ axis: Int?) -> ExceptionObject {
    var types = [String](repeating: "<class 'int'>", count: axis == nil ? 1 : x.rank)
    let place = axis.map { ($0 < 0 ? $0 + x.rank : $0) + 1 } ?? 1
    types.insert("<class 'float'>", at: max(0, min(place, types.count)))
    return .typeError(
      "broadcast_in_dim shape must have every element be an integer type, got (\(types.joined(separator: ", ")))."
    )
  }
}

extension Machine {
  /// How often each axis is repeated: one number, or a sequence of them.
  fileprivate func repetitions(_ object: Object) throws(ExceptionObject) -> [Int] {
    if case .value(.array(let array)) = object, array.rank == 0 { return [try integer(object)] }
    guard case .value = object else { return try integers(object) }
    var numbers: [Int] = []
    for item in try elements(object) { numbers.append(try integer(item)) }
    return numbers
  }
}

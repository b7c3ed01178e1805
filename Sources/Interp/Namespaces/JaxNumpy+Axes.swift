import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that reorder or turn axes.
  static var axes: [Builtin] { reordering + turning }

  private static var reordering: [Builtin] {
    [
      Builtin("transpose(a, axes=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "transpose")
        let axes = try call[1].given.map { (axes) throws(ExceptionObject) in
          try call.machine.eachInteger(axes)
        }
        return try call.result { () throws(ArrayError) in try NumPy.transpose(x, axes) }
      },
      Builtin("permute_dims(a, /, axes)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "permute_dims")
        let axes = try call.machine.eachInteger(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.permuteDims(x, axes) }
      },
      Builtin("matrix_transpose(x, /)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "matrix_transpose")
        return try call.result { () throws(ArrayError) in try NumPy.matrixTranspose(x) }
      },
      Builtin("swapaxes(a, axis1, axis2)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "swapaxes")
        let (first, second) = (
          try call.machine.axisIndex(call[1]), try call.machine.axisIndex(call[2])
        )
        return try call.result { () throws(ArrayError) in try NumPy.swapaxes(x, first, second) }
      },
      Builtin("moveaxis(a, source, destination)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "moveaxis")
        let (sources, targets) = (try call.machine.integers(call[1]), try call.machine.integers(call[2]))
        return try call.result { () throws(ArrayError) in try NumPy.moveaxis(x, sources, targets) }
      },
      Builtin("rollaxis(a, axis, start=0)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "rollaxis")
        let (axis, start) = (try call.machine.integer(call[1]), try call.integer(2, default: 0))
        return try call.result { () throws(ArrayError) in try NumPy.rollaxis(x, axis, start: start) }
      },
    ]
  }

  private static var turning: [Builtin] {
    [
      Builtin("flip(m, axis=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "m", of: "flip")
        let axes = try call.axes(1)
        return try call.result { () throws(ArrayError) in try NumPy.flip(x, axes) }
      },
      Builtin("fliplr(m)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "m", of: "fliplr")
        return try call.result { () throws(ArrayError) in try NumPy.flip(x, .one(1)) }
      },
      Builtin("flipud(m)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "m", of: "flipud")
        return try call.result { () throws(ArrayError) in try NumPy.flip(x, .one(0)) }
      },
      Builtin("rot90(m, k=1, axes=(0, 1))") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "m", of: "rot90")
        let turns = try call.machine.quarterTurns(call[1])
        let plane = call[2].isAbsent ? [0, 1] : try call.machine.integers(call[2])
        guard plane.count == 2 else {
          throw .valueError(
            plane.count < 2
              ? "not enough values to unpack (expected 2, got \(plane.count))"
              : "too many values to unpack (expected 2)")
        }
        return try call.result { () throws(ArrayError) in
          try NumPy.rot90(x, turns, plane: (plane[0], plane[1]))
        }
      },
      Builtin("roll(a, shift, axis=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "roll")
        let axes = try call[2].given.map(call.machine.integers)
        if let shifts = try? call.machine.integers(call[1]) {
          return try call.result { () throws(ArrayError) in try NumPy.roll(x, shifts, axes: axes) }
        }
        let shifts = try call.machine.nestedData(call[1])
        return try call.result { () throws(ArrayError) in
          try NumPy.roll(x, by: try NumPy.array(shifts), axes: axes)
        }
      },
    ]
  }
}

extension Machine {
  /// An axis that NumPy looks up in a list of axes, with its words.
  fileprivate func axisIndex(_ object: Object) throws(ExceptionObject) -> Int {
    switch object {
    case .int, .bigInt, .value: return try integer(object)
    case .tuple(let tuple) where tuple.count > 1:
      throw .indexError("too many indices for array: array is 1-dimensional, but \(tuple.count) were indexed")
    case .bool, .none, .ellipsis, .range, .tuple:
      throw .valueError("setting an array element with a sequence.")
    default:
      throw .indexError(
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
          + "indices")
    }
  }

  /// A number of turns, of which four are none; what is no whole number counts as three.
  fileprivate func quarterTurns(_ object: Object) throws(ExceptionObject) -> Int {
    if object.isAbsent { return 1 }
    if case .value = object { return try integer(object) }
    switch try binaryOperation(.modulo, object, .int(4)) {
    case .int(let turns): return turns
    case .float(let turns): return Int(exactly: turns) ?? 3
    default: return try integer(object)
    }
  }

  /// The integers of a sequence; one integer alone is none.
  fileprivate func eachInteger(_ object: Object) throws(ExceptionObject) -> [Int] {
    var numbers: [Int] = []
    for item in try elements(object) { numbers.append(try integer(item)) }
    return numbers
  }
}

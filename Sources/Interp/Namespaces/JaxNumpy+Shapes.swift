import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that move elements, and leave their values as they are.
  static var shapes: [Builtin] { reshaping + axes + joining }

  private static var reshaping: [Builtin] {
    [
      Builtin("reshape(a, shape, order='C')") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "reshape")
        return .value(try call.machine.reshaped(x, [call[1]], order: call[2]))
      },
      Builtin("ravel(a, order='C')") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "ravel")
        return .value(try call.machine.reshaped(x, [.int(-1)], order: call[1]))
      },
      Builtin("expand_dims(a, axis)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "expand_dims")
        let axes = try call.machine.integers(call[1])
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.expandDims(x, axes) })
      },
      Builtin("squeeze(a, axis=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "squeeze")
        let axes = try call[1].given.map(call.machine.integers)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.squeeze(x, axes) })
      },
      Builtin("broadcast_to(array, shape)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "array", of: "broadcast_to")
        let shape = try call.machine.shape(call[1])
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.broadcast(x, to: shape) })
      },
    ]
  }

  private static var axes: [Builtin] {
    [
      Builtin("transpose(a, axes=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "transpose")
        let axes = try call[1].given.map(call.machine.integers)
        return .value(try call.machine.arrays { () throws(ArrayError) in try NumPy.transpose(x, axes) })
      },
      Builtin("swapaxes(a, axis1, axis2)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "swapaxes")
        let (first, second) = (try call.machine.integer(call[1]), try call.machine.integer(call[2]))
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.swapaxes(x, first, second) })
      },
      Builtin("moveaxis(a, source, destination)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "moveaxis")
        let (sources, targets) = (try call.machine.integers(call[1]), try call.machine.integers(call[2]))
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.moveaxis(x, sources, targets) })
      },
    ]
  }

  private static var joining: [Builtin] {
    [
      Builtin("stack(arrays, axis=0, out=None, dtype=None)", refusing: ["out", "dtype"]) {
        (call) throws(ExceptionObject) in
        let arrays = try call.machine.arrays(call[0], of: "stack")
        let axis = try call.axis(1) ?? 0
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.stack(arrays, axis: axis) })
      },
      Builtin("concatenate(arrays, axis=0, dtype=None)", refusing: ["dtype"]) {
        (call) throws(ExceptionObject) in
        let arrays = try call.machine.arrays(call[0], of: "concatenate")
        let axis = call[1].isAbsent ? 0 : try call.axis(1)
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.concatenate(arrays, axis: axis) })
      },
    ]
  }
}

extension Machine {
  /// The elements of an array in another shape: read and laid out row by row, or with order 'F' column by column.
  func reshaped(_ x: Value, _ sizes: [Object], order: Object) throws(ExceptionObject) -> Value {
    let request = try shapeRequest(sizes)
    switch order.given.map({ $0.isText("F") }) {
    case true?:
      return try arrays { () throws(ArrayError) in
        let known = try NumPy.reshape(x, request).shape
        let rows = try NumPy.reshape(try NumPy.transpose(x), ShapeRequest(known.reversed()))
        return try NumPy.transpose(rows)
      }
    case false? where !order.isText("C") && !order.isText("A"):
      throw .valueError("Unexpected value for 'order' argument: \(try str(order).text).")
    default: return try arrays { () throws(ArrayError) in try NumPy.reshape(x, request) }
    }
  }

  /// The arrays of a sequence; an array stands for its rows.
  func arrays(_ object: Object, of function: String) throws(ExceptionObject) -> [Value] {
    guard case .value = object else {
      var arrays: [Value] = []
      for (i, item) in try elements(object).enumerated() {
        arrays.append(try array(item, of: function, position: i))
      }
      return arrays
    }
    var rows: [Value] = []
    try drain(try iterate(object)) { row in if case .value(let row) = row { rows.append(row) } }
    return rows
  }

  /// What `reshape` was asked for: sizes one by one, or in a tuple.
  func shapeRequest(_ arguments: [Object]) throws(ExceptionObject) -> ShapeRequest {
    if arguments.count == 1 {
      if case .int(let size) = arguments[0] { return ShapeRequest([size], isNumber: true) }
      return ShapeRequest(try shape(arguments[0]))
    }
    return ShapeRequest(try shape(.tuple(arguments)))
  }
}

import Arrays
import Primitives

extension JaxLax {
  /// Moving elements, and running sums.
  static var shapes: [Builtin] { slices + dynamicSlices + forms + running }

  private static var slices: [Builtin] {
    [
      Builtin("slice(operand, start_indices, limit_indices, strides=None)") {
        (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "slice")
        let (starts, limits) = (try call.numbers(1), try call.numbers(2))
        let strides = call[3].given == nil ? nil : try call.numbers(3)
        return try call.result { () throws(ArrayError) in try Lax.slice(x, starts, limits, strides) }
      },
      Builtin("slice_in_dim(operand, start_index, limit_index, stride=1, axis=0)") {
        (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "slice")
        let (start, limit) = (try call.axis(1), try call.axis(2))
        let stride = call[3].isAbsent ? 1 : try call.machine.integer(call[3])
        let axis = try call.axis(4) ?? 0
        return try call.result { () throws(ArrayError) in
          try Lax.slice(x, from: start, to: limit, by: stride, axis: axis)
        }
      },
      Builtin("index_in_dim(operand, index, axis=0, keepdims=True)") { (call) throws(ExceptionObject) in
        let (x, index) = (try call.operand(0, of: "slice"), try call.machine.integer(call[1]))
        let (axis, keepdims) = (try call.axis(2) ?? 0, try call.flag(3, default: true))
        return try call.result { () throws(ArrayError) in
          let size = x.shape[try x.lookedUp(axis: axis)]
          guard index >= -size && index < size else {
            throw .indexOutOfBounds(index, axis: axis, size: size)
          }
          let row = try NumPy.take(x, .array(.scalar(index, .int32)), axis: axis)
          return keepdims ? try NumPy.expandDims(row, [axis]) : row
        }
      },
    ]
  }

  private static let sign = "allow_negative_indices=True"

  private static var dynamicSlices: [Builtin] {
    [
      Builtin(
        "dynamic_slice(operand, start_indices, slice_sizes, *, \(sign))", refusing: ["allow_negative_indices"]
      ) {
        (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "dynamic_slice")
        let starts = try call.starts(1, rank: x.rank, of: x)
        let sizes = try call.numbers(2)
        return try call.result { () throws(ArrayError) in try Lax.dynamicSlice(x, starts, sizes) }
      },
      Builtin(
        "dynamic_slice_in_dim(operand, start_index, slice_size, axis=0, *, \(sign))",
        refusing: ["allow_negative_indices"]
      ) { (call) throws(ExceptionObject) in
        let (x, start) = (try call.operand(0, of: "dynamic_slice"), try call.operand(1, of: "dynamic_slice"))
        let (size, axis) = (try call.machine.integer(call[2]), try call.axis(3) ?? 0)
        return try call.result { () throws(ArrayError) in
          try Lax.dynamicSlice(x, start, size: size, axis: axis)
        }
      },
      Builtin(
        "dynamic_index_in_dim(operand, index, axis=0, keepdims=True, *, \(sign))",
        refusing: ["allow_negative_indices"]
      ) { (call) throws(ExceptionObject) in
        let (x, start) = (try call.operand(0, of: "dynamic_slice"), try call.operand(1, of: "dynamic_slice"))
        let (axis, keepdims) = (try call.axis(2) ?? 0, try call.flag(3, default: true))
        return try call.result { () throws(ArrayError) in
          let row = try Lax.dynamicSlice(x, start, size: 1, axis: axis)
          return keepdims ? row : try NumPy.squeeze(row, [axis])
        }
      },
      Builtin(
        "dynamic_update_slice(operand, update, start_indices, *, \(sign))",
        refusing: ["allow_negative_indices"]
      ) {
        (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "dynamic_update_slice")
        let update = try call.operand(1, of: "dynamic_update_slice")
        let starts = try call.starts(2, rank: x.rank, of: x)
        return try call.result { () throws(ArrayError) in
          try Lax.dynamicUpdateSlice(x, update, starts)
        }
      },
      dynamicUpdate("dynamic_update_slice_in_dim(operand, update, start_index, axis, *, \(sign))") {
        (x, update, start, axis) throws(ArrayError) in
        try Lax.dynamicUpdateSlice(x, update, start, axis: axis)
      },
      dynamicUpdate("dynamic_update_index_in_dim(operand, update, index, axis, *, \(sign))") {
        (x, update, start, axis) throws(ArrayError) in
        let row = update.rank == x.rank ? update : try NumPy.expandDims(update, [axis])
        return try Lax.dynamicUpdateSlice(x, row, start, axis: axis)
      },
    ]
  }

  private static func dynamicUpdate(
    _ signature: String, _ body: @escaping (Value, Value, Value, Int) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin(signature, refusing: ["allow_negative_indices"]) { (call) throws(ExceptionObject) in
      let x = try call.operand(0, of: "dynamic_update_slice")
      let update = try call.operand(1, of: "dynamic_update_slice")
      let start = try call.operand(2, of: "dynamic_update_slice")
      let axis = try call.machine.integer(call[3])
      return try call.result { () throws(ArrayError) in try body(x, update, start, axis) }
    }
  }

  private static var forms: [Builtin] {
    [
      Builtin("concatenate(operands, dimension)") { (call) throws(ExceptionObject) in
        let (arrays, axis) = (try call.operands(0, of: "concatenate"), try call.machine.integer(call[1]))
        return try call.result { () throws(ArrayError) in try Lax.concatenate(arrays, axis: axis) }
      },
      Builtin("reshape(operand, new_sizes, dimensions=None)", refusing: ["dimensions"]) {
        (call) throws(ExceptionObject) in
        let (x, sizes) = (try call.operand(0, of: "reshape"), try call.machine.shape(call[1]))
        return try call.result { () throws(ArrayError) in try Lax.reshape(x, sizes) }
      },
      Builtin("broadcast(operand, sizes)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "broadcast")
        _ = try call.machine.len(call[1])
        let sizes = try call.machine.integers(call[1])
        return try call.result { () throws(ArrayError) in try NumPy.broadcast(x, to: sizes + x.shape) }
      },
      Builtin("transpose(operand, permutation)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.operand(0, of: "transpose"), try call.numbers(1))
        return try call.result { () throws(ArrayError) in try Primitives.transpose(x, PerAxis(axes)) }
      },
      Builtin("rev(operand, dimensions)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.operand(0, of: "rev"), try call.numbers(1))
        return try call.result { () throws(ArrayError) in try Lax.reverse(x, axes) }
      },
      Builtin("squeeze(array, dimensions)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.operand(0, of: "squeeze"), try call.machine.integers(call[1]))
        return try call.result { () throws(ArrayError) in try NumPy.squeeze(x, axes) }
      },
      Builtin("expand_dims(array, dimensions)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.operand(0, of: "expand_dims"), try call.numbers(1))
        return try call.result { () throws(ArrayError) in try NumPy.expandDims(x, axes) }
      },
      Builtin("pad(operand, padding_value, padding_config)") { (call) throws(ExceptionObject) in
        let (x, element) = (try call.operand(0, of: "pad"), try call.operand(1, of: "pad"))
        let widths = try call.paddings(2)
        guard x.dtype == element.dtype else {
          throw .typeError(
            "pad operand and padding_value must be same dtype: got \(x.dtype.name) and \(element.dtype.name)."
          )
        }
        guard element.rank == 0 else {
          throw .valueError(
            "padding_value must be a scalar; got np.shape(padding_value)=\(element.shape.pythonTuple)")
        }
        guard widths.count == x.rank else {
          throw .valueError(
            "length of padding_config must equal the number of axes of operand, got padding_config "
              + "\(widths.pythonTuple) for operand shape \(x.shape.pythonTuple)")
        }
        guard widths.allSatisfy({ $0.interior >= 0 }) else {
          throw .valueError(
            "interior padding in padding_config must be nonnegative, got padding_config \(widths.pythonTuple)"
          )
        }
        return try call.result { () throws(ArrayError) in try Primitives.pad(x, element, widths) }
      },
      Builtin("iota(dtype, size)") { (call) throws(ExceptionObject) in
        let (dtype, size) = (
          try call.machine.dtype(call[0], warnsIn: "broadcasted_iota"), try call.machine.integer(call[1])
        )
        return try call.result { () throws(ArrayError) in try Lax.iota(dtype, [size], axis: 0) }
      },
      Builtin("broadcasted_iota(dtype, shape, dimension)") { (call) throws(ExceptionObject) in
        let (dtype, shape) = (
          try call.machine.dtype(call[0], warnsIn: "broadcasted_iota"), try call.machine.shape(call[1])
        )
        let axis = try call.machine.integer(call[2])
        return try call.result { () throws(ArrayError) in try Lax.iota(dtype, shape, axis: axis) }
      },
      Builtin("full(shape, fill_value, dtype=None)") { (call) throws(ExceptionObject) in
        let (shape, x) = (try call.machine.shape(call[0]), try call.operand(1, of: "full"))
        let dtype = try call.dtype(2)
        return try call.result { () throws(ArrayError) in
          let element = if let dtype { try convertElementType(x, dtype) } else { x }
          return try Lax.full(shape, element)
        }
      },
      Builtin("full_like(x, fill_value, dtype=None, shape=None)") { (call) throws(ExceptionObject) in
        let (x, element) = (try call.operand(0, of: "full_like"), try call.operand(1, of: "full_like"))
        let dtype = try call.dtype(2)
        let shape = if let given = call[3].given { try call.machine.shape(given) } else { x.shape }
        return try call.result { () throws(ArrayError) in
          let filling = try convertElementType(element, dtype ?? x.dtype, isWeak: dtype == nil && x.isWeak)
          return try Lax.full(shape, filling)
        }
      },
    ]
  }

  private static var running: [Builtin] {
    typealias Door = (Value) throws(ArrayError) -> Value
    let doors: [(String, Door)] = [
      ("cumsum", cumulativeSum), ("cumprod", cumulativeProduct), ("cummax", cumulativeMaximum),
      ("cummin", cumulativeMinimum),
    ]
    return doors.map { name, door in
      Builtin("\(name)(operand, axis=0, reverse=False)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: name)
        if case .none = call[1] { throw .notAnInteger(call[1]) }
        let axis = try call.axis(1) ?? 0
        let isReversed = try call.flag(2)
        return try call.result { () throws(ArrayError) in
          try Lax.running(x, axis: axis, isReversed: isReversed, door)
        }
      }
    } + [
      Builtin("top_k(operand, k, *, axis=-1)") { (call) throws(ExceptionObject) in
        let x = try call.operand(0, of: "top_k")
        switch call[1] {
        case .none, .string, .list, .tuple, .dict:
          throw .typeError("'<' not supported between instances of '\(call[1].typeName)' and 'int'")
        default: break
        }
        let (count, axis) = (try call.machine.integer(call[1]), try call.axis(2) ?? -1)
        return try call.list { () throws(ArrayError) in
          let (values, places) = try Lax.topK(x, count, axis: axis)
          return [values, places]
        }
      },
      sort,
      Builtin("argmax(operand, axis, index_dtype)") { (call) throws(ExceptionObject) in
        try call.extremumPlace(of: "argmax", argMaximum)
      },
      Builtin("argmin(operand, axis, index_dtype)") { (call) throws(ExceptionObject) in
        try call.extremumPlace(of: "argmin", argMinimum)
      },
    ]
  }
}

extension JaxLax {
  /// One array, or several by the order of the first ones.
  fileprivate static var sort: Builtin {
    Builtin("sort(operand, dimension=-1, is_stable=True, num_keys=1)") { (call) throws(ExceptionObject) in
      let (axis, keyCount) = (try call.axis(1) ?? -1, try call.integer(3, default: 1))
      let operands: [Object]
      switch call[0] {
      case .list(let list): operands = Array(list.items)
      case .tuple(let tuple): operands = Array(tuple.items)
      default:
        guard case .value(let x) = call[0] else {
          throw ExceptionObject(
            Exceptions.attributeError, "'\(call[0].typeName)' object has no attribute 'shape'")
        }
        guard keyCount == 1 else {
          throw .valueError("num_keys=\(keyCount) must equal 1 for a single operand.")
        }
        return try call.result { () throws(ArrayError) in try NumPy.sort(x, axis: axis) }
      }
      if operands.isEmpty { throw .typeError("Sort requires at least one operand") }
      guard 1...operands.count ~= keyCount else {
        throw .valueError("num_keys=\(keyCount) must be between 1 and len(operand)=\(operands.count)")
      }
      var values: [Value] = []
      for (place, operand) in operands.enumerated() {
        guard let value = operand.arrayValue else { throw call.machine.notAValue(operand, "sort", place) }
        values.append(value)
      }
      guard values.allSatisfy({ $0.shape == values[0].shape }) else {
        let shapes = values.map(\.shape.pythonTuple).joined(separator: " ")
        throw .typeError("Arguments to sort must have equal shapes, got: \(shapes)")
      }
      return try call.tuple { () throws(ArrayError) in
        let order = try NumPy.lexsort(values.prefix(keyCount).reversed(), axis: axis)
        var sorted: [Value] = []
        for value in values { sorted.append(try NumPy.takeAlongAxis(value, order, axis: axis)) }
        return sorted
      }
    }
  }
}

extension Arguments {
  /// Where a slice begins, a number for each axis.
  fileprivate func starts(_ i: Int, rank: Int, of x: Value) throws(ExceptionObject) -> [Value] {
    var starts: [Value] = []
    if case .value(let vector) = self[i], vector.rank == 1 {
      for place in 0..<vector.shape[0] {
        starts.append(try machine.arrays { () throws(ArrayError) in try NumPy.index(vector, [.int(place)]) })
      }
    } else {
      _ = try machine.len(self[i])
      for (place, item) in try machine.elements(self[i]).enumerated() {
        starts.append(try machine.array(item, of: "dynamic_slice", position: place + 1))
      }
    }
    guard starts.count == rank else {
      let shape = try machine.repr(.tuple(x.shape.map { .int($0) }))
      throw .valueError(
        "Length of slice indices must match number of operand dimensions (\(starts.count) vs \(shape))")
    }
    return starts
  }

  /// The operands of a primitive that takes any number of them.
  fileprivate func operands(_ i: Int, of primitive: String) throws(ExceptionObject) -> [Value] {
    guard try machine.len(self[i]) > 0 else {
      throw .valueError("\(primitive) requires a non-empty sequences of arrays")
    }
    var operands: [Value] = []
    for (position, item) in try machine.elements(self[i]).enumerated() {
      guard let operand = item.arrayValue else { throw machine.notAValue(item, primitive, position) }
      operands.append(operand)
    }
    return operands
  }

  /// A triple for each axis: how many places before, behind, and between the elements.
  fileprivate func paddings(_ i: Int) throws(ExceptionObject) -> [Padding] {
    var widths: [Padding] = []
    for item in try machine.elements(self[i]) {
      let triple = try machine.integers(item)
      guard triple.count == 3 else {
        throw .unsupported("Axle's lax.pad needs three numbers for each axis")
      }
      widths.append(Padding(low: triple[0], high: triple[1], interior: triple[2]))
    }
    return widths
  }

  fileprivate func extremumPlace(
    of name: String, _ primitive: (Value, Int) throws(ArrayError) -> Value
  ) throws(ExceptionObject) -> Object {
    let (x, axis) = (try operand(0, of: name), try machine.integer(self[1]))
    if case .none = self[2] { throw .valueError("dtype must be specified.") }
    let dtype = try machine.dtype(self[2])
    return try result { () throws(ArrayError) in try Lax.extremumPlace(x, axis: axis, dtype, primitive) }
  }

  /// Integers of a sequence: a lone one is none.
  fileprivate func numbers(_ i: Int) throws(ExceptionObject) -> [Int] {
    if case .int = self[i] { throw .typeError("'int' object is not iterable") }
    return try machine.integers(self[i])
  }
}

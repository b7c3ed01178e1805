import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that put arrays side by side.
  static var joining: [Builtin] { lists + [append, block] }

  private static var lists: [Builtin] {
    [
      Builtin("stack(arrays, axis=0, out=None, dtype=None)") { (call) throws(ExceptionObject) in
        try call.refuseOut(2, of: "stack")
        let arrays = try call.machine.arrays(call[0], of: "stack")
        let axis = call[1].isAbsent ? 0 : try call.machine.integer(call[1])
        let dtype = try call.dtype(3, of: "array", warnsIn: "asarray")
        return try call.result { () throws(ArrayError) in
          try NumPy.stack(try NumPy.converted(arrays, dtype), axis: axis)
        }
      },
      Builtin("concatenate(arrays, axis=0, dtype=None)") { (call) throws(ExceptionObject) in
        let arrays = try call.machine.arrays(call[0], of: "concatenate")
        // `concatenate(v, w)` of two vectors gives their elements, before it gives an axis.
        if arrays.first?.rank == 0 { throw ExceptionObject(.concatenateScalars) }
        let axis = call[1].isAbsent ? 0 : try call.axis(1)
        let dtype = try call.dtype(2, of: "array", warnsIn: "asarray")
        return try call.result { () throws(ArrayError) in
          try NumPy.concatenate(arrays, axis: axis, dtype)
        }
      },
      Builtin("concat(arrays, /, *, axis=0)") { (call) throws(ExceptionObject) in
        let arrays = try call.machine.arrays(call[0], of: "concat")
        let axis = call[1].isAbsent ? 0 : try call.axis(1)
        return try call.result { () throws(ArrayError) in try NumPy.concatenate(arrays, axis: axis) }
      },
      list("hstack(tup, dtype=None)", NumPy.hstack), list("vstack(tup, dtype=None)", NumPy.vstack),
      list("dstack(tup, dtype=None)", NumPy.dstack),
      list("column_stack(tup)") { (arrays, _) throws(ArrayError) in try NumPy.columnStack(arrays) },
    ]
  }

  private static func list(
    _ signature: String, _ apply: @escaping ([Value], DType?) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature) { (call) throws(ExceptionObject) in
      let arrays = try call.machine.arrays(call[0], of: name)
      let dtype = try call.dtype(1, of: "array", warnsIn: "asarray")
      return try call.result { () throws(ArrayError) in try apply(arrays, dtype) }
    }
  }

  private static var append: Builtin {
    Builtin("append(arr, values, axis=None)") { (call) throws(ExceptionObject) in
      let axis = try call.axis(2)
      let inner = axis == nil ? "ravel" : "concatenate"
      let x = try call.array(0, "arr", of: inner, position: 0)
      let values = try call.array(1, "values", of: inner, position: axis == nil ? 0 : 1)
      return try call.result { () throws(ArrayError) in
        do throws(ArrayError) {
          return try NumPy.concatenate([x, values], axis: axis)
        } catch {
          // JAX compiles `append`, and so compares the shapes of one example.
          throw error.withoutExamples
        }
      }
    }
  }

  private static var block: Builtin {
    Builtin("block(arrays)") { (call) throws(ExceptionObject) in
      .value(try call.machine.block(call[0]).value)
    }
  }
}

extension Machine {
  /// The arrays of a sequence; an array stands for its rows.
  func arrays(_ object: Object, of function: String) throws(ExceptionObject) -> [Value] {
    guard case .value = object else {
      if ["ravel_multi_index", "stack"].contains(function) {
        _ = try len(object)
      } else if (try? iterate(object)) == nil {
        throw .typeError("Value after * must be an iterable, not \(object.typeName)")
      } else if !["choose", "lexsort"].contains(function), try length(object) ?? 0 == 0 {
        // JAX goes through the arrays twice, which an iterator does not survive.
        throw function == "hstack"
          ? .indexError("list index out of range") : .valueError("Need at least one array to concatenate.")
      }
      var arrays: [Value] = []
      let ranked = ["hstack": "atleast_1d", "vstack": "atleast_2d"][function]
      for (i, item) in try elements(object).enumerated() {
        if case .string(let text) = item {
          if let ranked, let mistake = CompiledFunctions.Traced(name: ranked).mistake(item, "arys[0]") {
            throw mistake
          }
          if function == "column_stack" { throw notData(text) }
        }
        arrays.append(try array(item, of: function, position: i))
      }
      return arrays
    }
    if case .value(let value) = object, value.rank == 0 {
      switch function {
      case "stack": throw .typeError("len() of unsized object")
      case "concatenate": throw .valueError("Need at least one array to concatenate.")
      case "hstack", "vstack", "dstack", "column_stack":
        throw .valueError(
          "vmap was requested to map its argument along axis 0, which implies that its rank should be at least 1, but is "
            + "only 0 (its shape is ())")
      default: break
      }
    }
    var rows: [Value] = []
    try drain(try iterate(object)) { row in if case .value(let row) = row { rows.append(row) } }
    return rows
  }

  /// Nested lists of blocks, the innermost joined along the last axis, and how deep the lists are, counted from one.
  fileprivate func block(_ object: Object) throws(ExceptionObject) -> (value: Value, depth: Int) {
    switch object {
    case .tuple: throw ExceptionObject(.numpy(.blockOfTuple(text: try repr(object))))
    case .list(let list):
      if list.items.isEmpty { throw ExceptionObject(.numpy(.blockEmpty)) }
      var parts: [(value: Value, depth: Int)] = []
      for item in list.items { parts.append(try block(item)) }
      let depth = parts[0].depth
      guard parts.allSatisfy({ $0.depth == depth }) else { throw ExceptionObject(.numpy(.blockDepths)) }
      let values = parts.map(\.value)
      let joined = try arrays { () throws(ArrayError) in try NumPy.joinedBlocks(values, depth: depth) }
      return (joined, depth + 1)
    default: return (try array(object, of: "block", position: 0), 1)
    }
  }
}

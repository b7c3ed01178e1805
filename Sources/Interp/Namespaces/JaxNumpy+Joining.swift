import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that put arrays side by side.
  static var joining: [Builtin] { lists + [append, block] }

  private static var lists: [Builtin] {
    [
      Builtin("stack(arrays, axis=0, out=None, dtype=None)") { (call) throws(ExceptionObject) in
        try call.refuseOut(2, of: "stack")
        let arrays = try ArraySequence.stack.arrays(in: call[0], call.machine)
        let axis = call[1].isAbsent ? 0 : try call.machine.integer(call[1])
        let dtype = try call.dtype(3, of: "array", warnsIn: "asarray")
        return try call.result { () throws(ArrayError) in
          try NumPy.stack(try NumPy.converted(arrays, dtype), axis: axis)
        }
      },
      Builtin("concatenate(arrays, axis=0, dtype=None)") { (call) throws(ExceptionObject) in
        let arrays = try ArraySequence.concatenate.arrays(in: call[0], call.machine)
        // `concatenate(v, w)` of two vectors gives their elements, before it gives an axis.
        if arrays.first?.rank == 0 { throw ExceptionObject(.concatenateScalars) }
        let axis = call[1].isAbsent ? 0 : try call.axis(1)
        let dtype = try call.dtype(2, of: "array", warnsIn: "asarray")
        return try call.result { () throws(ArrayError) in
          try NumPy.concatenate(arrays, axis: axis, dtype)
        }
      },
      Builtin("concat(arrays, /, *, axis=0)") { (call) throws(ExceptionObject) in
        let arrays = try ArraySequence.concat.arrays(in: call[0], call.machine)
        let axis = call[1].isAbsent ? 0 : try call.axis(1)
        return try call.result { () throws(ArrayError) in try NumPy.concatenate(arrays, axis: axis) }
      },
      list("hstack(tup, dtype=None)", .hstack, NumPy.hstack),
      list("vstack(tup, dtype=None)", .vstack, NumPy.vstack),
      list("dstack(tup, dtype=None)", .dstack, NumPy.dstack),
      list("column_stack(tup)", .columnStack) { (arrays, _) throws(ArrayError) in
        try NumPy.columnStack(arrays)
      },
    ]
  }

  private static func list(
    _ signature: String, _ sequence: ArraySequence,
    _ apply: @escaping ([Value], DType?) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin(signature) { (call) throws(ExceptionObject) in
      let arrays = try sequence.arrays(in: call[0], call.machine)
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
    case .none, .dict:
      let data = try plainData(object)
      return (try arrays { () throws(ArrayError) in try NumPy.array(data) }, 1)
    default: return (try array(object, of: "block", position: 0), 1)
    }
  }
}

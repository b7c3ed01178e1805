import Arrays
import Primitives

extension JaxNumpy {
  /// Sorting, and running sums along an axis.
  static var order: [Builtin] { sorting + cumulative }

  private static func partitioning(
    _ name: String, _ apply: @escaping (Value, Int, Int) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(a, kth, axis=-1)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "a", of: name)
      let (kth, axis) = (try call.machine.integer(call[1]), try call.integer(2, default: -1))
      return try call.result { () throws(ArrayError) in try apply(x, kth, axis) }
    }
  }

  private static var sorting: [Builtin] {
    [
      Builtin("sort(a, axis=-1, *, kind=None, order=None, stable=True, descending=False)") {
        (call) throws(ExceptionObject) in
        try call.refuseNumPysOrder("sort")
        let x = try call.array(0, "a", of: "sort")
        let (axis, descending) = (try call.sortAxis(1), try call.flag(5))
        return try call.result { () throws(ArrayError) in
          try NumPy.sort(x, axis: axis, descending: descending)
        }
      },
      Builtin("argsort(a, axis=-1, *, kind=None, order=None, stable=True, descending=False, dtype=None)") {
        (call) throws(ExceptionObject) in
        try call.refuseNumPysOrder("argsort")
        let x = try call.array(0, "a", of: "argsort")
        let (axis, descending) = (try call.sortAxis(1), try call.flag(5))
        let isStable = try call.flag(4, default: true)
        let dtype = try call.dtype(6, of: "argsort") ?? .int32
        return try call.result { () throws(ArrayError) in
          try NumPy.astype(
            try NumPy.argsort(x, axis: axis, descending: descending, isStable: isStable), dtype)
        }
      },
      partitioning("partition", NumPy.partition), partitioning("argpartition", NumPy.argpartition),
      Builtin("lexsort(keys, axis=-1)") { (call) throws(ExceptionObject) in
        let keys = try ArraySequence.lexsort.arrays(in: call[0], call.machine)
        let axis = try call.axis(1) ?? -1
        return try call.result { () throws(ArrayError) in try NumPy.lexsort(keys, axis: axis) }
      },
    ]
  }

  private static var cumulative: [Builtin] {
    typealias Running = (Value, Int?, DType?) throws(ArrayError) -> Value
    let functions: [(String, Running)] = [
      ("cumsum", NumPy.cumsum), ("cumprod", NumPy.cumprod), ("nancumsum", NumPy.nancumsum),
      ("nancumprod", NumPy.nancumprod),
    ]
    let fromStart: [(String, String, Running)] = [("sum", "x", NumPy.cumsum), ("prod", "x", NumPy.cumprod)]
    return functions.map { name, apply in
      Builtin("\(name)(a, axis=None, dtype=None, out=None)") { (call) throws(ExceptionObject) in
        guard call[3].given == nil else {
          throw .unsupported("The 'out' argument to jnp.\(name) is not supported")
        }
        let x = try call.array(0, "a", of: name)
        let (axis, dtype) = (try call.axis(1), try call.dtype(2, of: name))
        return try call.result { () throws(ArrayError) in try apply(x, axis, dtype) }
      }
    }
      + fromStart.map { name, parameter, apply in
        Builtin("cumulative_\(name)(\(parameter), /, *, axis=None, dtype=None, include_initial=False)") {
          (call) throws(ExceptionObject) in
          let x = try call.array(0, parameter, of: "cumulative_\(name)")
          let (axis, dtype, hasStart) = (try call.axis(1), try call.dtype(2), try call.flag(3))
          return try call.result { () throws(ArrayError) in
            if x.rank == 0 {
              throw .reduction(.scalarCumulation(function: name == "sum" ? "sum" : "product"))
            }
            if axis == nil && x.rank > 1 { throw .reduction(.cumulationAxisNeeded(rank: x.rank)) }
            // Only sums of small integers get more room.
            let sums = try apply(x, axis ?? 0, dtype ?? (name == "sum" ? NumPy.summedDType(x) : nil))
            return hasStart
              ? try NumPy.withStart(sums, element: name == "sum" ? 0 : 1, axis: axis ?? 0) : sums
          }
        }
      }
  }
}

extension Arguments {
  /// JAX has `kind` and `order` for NumPy's sake.
  fileprivate func refuseNumPysOrder(_ function: String) throws(ExceptionObject) {
    if self[2].given != nil {
      throw .typeError(
        "'kind' argument to \(function) is not supported. Use stable=True or stable=False to specify sort stability."
      )
    }
    if self[3].given != nil { throw .typeError("'order' argument to \(function) is not supported.") }
  }

  /// The last axis where none is given; `nil` for None, which means all elements in a row.
  fileprivate func sortAxis(_ i: Int) throws(ExceptionObject) -> Int? {
    self[i].isAbsent ? -1 : try axis(i)
  }
}

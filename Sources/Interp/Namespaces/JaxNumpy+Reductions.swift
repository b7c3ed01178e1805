import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make one element of many.
  static var reductions: [Builtin] {
    [
      reduction("sum") { (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.sum(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      reduction("prod") { (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.prod(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      reduction("mean") { (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.mean(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      extremum("max", NumPy.max), extremum("min", NumPy.min), extremum("all", NumPy.all),
      extremum("any", NumPy.any),
      place("argmax", NumPy.argmax), place("argmin", NumPy.argmin),
    ]
  }

  private static func reduction(
    _ name: String,
    _ apply: @escaping (Value, ReductionAxes, DType?, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(a, axis=None, dtype=None, out=None, keepdims=False)") { (call) throws(ExceptionObject) in
      try call.refuse(3, "out", of: name)
      let x = try call.array(0, "a", of: name)
      let (axes, dtype, keepdims) = (try call.axes(1), try call.dtype(2), try call.flag(4))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axes, dtype, keepdims) })
    }
  }

  private static func extremum(
    _ name: String, _ apply: @escaping (Value, ReductionAxes, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(a, axis=None, out=None, keepdims=False)") { (call) throws(ExceptionObject) in
      try call.refuse(2, "out", of: name)
      let x = try call.array(0, "a", of: name)
      let (axes, keepdims) = (try call.axes(1), try call.flag(3))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axes, keepdims) })
    }
  }

  private static func place(
    _ name: String, _ apply: @escaping (Value, Int?, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(a, axis=None, out=None, keepdims=None)") { (call) throws(ExceptionObject) in
      try call.refuse(2, "out", of: name)
      let x = try call.array(0, "a", of: name)
      let (axis, keepdims) = (try call.axis(1), call[3].given == nil ? false : try call.flag(3))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axis, keepdims) })
    }
  }
}

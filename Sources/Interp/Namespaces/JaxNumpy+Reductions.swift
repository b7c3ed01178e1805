import Arrays
import Primitives

extension JaxNumpy {
  /// Functions that make one element of many.
  static var reductions: [Builtin] {
    [
      accumulation("sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None)") {
        (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.sum(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      accumulation("prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=None)") {
        (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.prod(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      accumulation("mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=None)") {
        (x, axis, dtype, keepdims) throws(ArrayError) in
        try NumPy.mean(x, axis: axis, dtype: dtype, keepdims: keepdims)
      },
      choice("max(a, axis=None, out=None, keepdims=False, initial=None, where=None)", NumPy.max),
      choice("min(a, axis=None, out=None, keepdims=False, initial=None, where=None)", NumPy.min),
      choice("all(a, axis=None, out=None, keepdims=False, *, where=None)", NumPy.all),
      choice("any(a, axis=None, out=None, keepdims=False, *, where=None)", NumPy.any),
      place("argmax(a, axis=None, out=None, keepdims=None)", NumPy.argmax),
      place("argmin(a, axis=None, out=None, keepdims=None)", NumPy.argmin),
    ]
  }

  /// The parameters of JAX's reductions that Axle's do not have.
  private static func refused(in signature: String) -> [String] {
    ["out", "initial", "where"].filter { signature.contains(" \($0)=") }
  }

  private static func accumulation(
    _ signature: String,
    _ apply: @escaping (Value, ReductionAxes, DType?, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = String(signature.prefix { $0 != "(" })
    return Builtin(signature, refusing: refused(in: signature)) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "a", of: name)
      let (axes, dtype, keepdims) = (try call.axes(1), try call.dtype(2), try call.flag(4))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axes, dtype, keepdims) })
    }
  }

  private static func choice(
    _ signature: String, _ apply: @escaping (Value, ReductionAxes, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = String(signature.prefix { $0 != "(" })
    return Builtin(signature, refusing: refused(in: signature)) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "a", of: name)
      let (axes, keepdims) = (try call.axes(1), try call.flag(3))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axes, keepdims) })
    }
  }

  private static func place(
    _ signature: String, _ apply: @escaping (Value, Int?, Bool) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = String(signature.prefix { $0 != "(" })
    return Builtin(signature, refusing: refused(in: signature)) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "a", of: name)
      let (axis, keepdims) = (try call.axis(1), call[3].given == nil ? false : try call.flag(3))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, axis, keepdims) })
    }
  }
}

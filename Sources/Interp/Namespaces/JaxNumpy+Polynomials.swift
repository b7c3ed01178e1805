import Primitives

extension JaxNumpy {
  /// Polynomials, as vectors of coefficients.
  static var polynomials: [Builtin] {
    [
      Builtin("polyval(p, x, *, unroll=16)") { (call) throws(ExceptionObject) in
        let (p, x) = (try call.array(0, "p", of: "polyval"), try call.array(1, "x", of: "polyval"))
        return try call.result { () throws(ArrayError) in try NumPy.polyval(p, x) }
      },
      sum("polyadd", NumPy.polyadd), sum("polysub", NumPy.polysub),
      Builtin("polymul(a1, a2, *, trim_leading_zeros=False)") { (call) throws(ExceptionObject) in
        let (p, q) = (try call.array(0, "a1", of: "polymul"), try call.array(1, "a2", of: "polymul"))
        let trims = try call.flag(2)
        return try call.result { () throws(ArrayError) in
          try NumPy.polymul(p, q, trimsLeadingZeros: trims)
        }
      },
      Builtin("polyder(p, m=1)") { (call) throws(ExceptionObject) in
        let (p, order) = (try call.array(0, "p", of: "polyder"), try call.integer(1, default: 1))
        return try call.result { () throws(ArrayError) in try NumPy.polyder(p, order: order) }
      },
      Builtin("polyint(p, m=1, k=None)") { (call) throws(ExceptionObject) in
        let order = try call.integer(1, default: 1)
        let p = try call.array(0, "p", of: "polyint")
        let constants = call[2].given == nil ? Value(0) : try call.array(2, "k", of: "polyint", position: 1)
        return try call.result { () throws(ArrayError) in
          try NumPy.polyint(p, order: order, constants: constants)
        }
      },
    ]
  }

  private static func sum(
    _ name: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(a1, a2)") { (call) throws(ExceptionObject) in
      let (p, q) = (try call.array(0, "a1", of: name), try call.array(1, "a2", of: name))
      return try call.result { () throws(ArrayError) in try apply(p, q) }
    }
  }
}

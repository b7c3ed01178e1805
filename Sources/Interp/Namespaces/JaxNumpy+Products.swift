import Primitives

extension JaxNumpy {
  /// Sums of products.
  static var products: [Builtin] {
    [
      product("dot(a, b, *, precision=None, preferred_element_type=None)", NumPy.dot),
      product("vdot(a, b, *, precision=None, preferred_element_type=None)", NumPy.vdot),
      product("inner(a, b, *, precision=None, preferred_element_type=None)", NumPy.inner),
      product("matmul(a, b, *, precision=None, preferred_element_type=None)", NumPy.matmul),
      product("outer(a, b, out=None)", NumPy.outer), tensordot,
    ]
  }

  private static func product(
    _ signature: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = String(signature.prefix { $0 != "(" })
    let refused = signature.contains("out=") ? "out" : "preferred_element_type"
    return Builtin(signature, refusing: [refused]) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.array(0, "a", of: name), try call.array(1, "b", of: name))
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(a, b) })
    }
  }

  private static var tensordot: Builtin {
    Builtin(
      "tensordot(a, b, axes=2, *, precision=None, preferred_element_type=None)",
      refusing: ["preferred_element_type"]
    ) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.array(0, "a", of: "tensordot"), try call.array(1, "b", of: "tensordot"))
      guard let axes = call[2].given, try axes.asIndex() == nil else {
        let count = call[2].isAbsent ? 2 : try call.machine.integer(call[2])
        return .value(
          try call.machine.arrays { () throws(ArrayError) in try NumPy.tensordot(a, b, axes: count) })
      }
      let pair = try call.machine.elements(axes)
      guard pair.count == 2 else {
        throw .typeError(
          "tensordot axes argument must be an int, a pair of ints, or a pair of lists/tuples of ints.")
      }
      let (left, right) = (try call.machine.integers(pair[0]), try call.machine.integers(pair[1]))
      return .value(
        try call.machine.arrays { () throws(ArrayError) in try NumPy.tensordot(a, b, axes: (left, right)) })
    }
  }
}

import Arrays
import Primitives

extension JaxNumpy {
  /// Sums of products.
  static var products: [Builtin] { contractions + [vecdot, outer, tensordot] + vectorProducts }

  private static var contractions: [Builtin] {
    let options = "*, precision=None, preferred_element_type=None"
    return [
      product("dot(a, b, \(options), out_sharding=None)", refusing: ["out_sharding"], NumPy.dot),
      product("vdot(a, b, \(options))", NumPy.vdot), product("inner(a, b, \(options))", NumPy.inner),
      product("matmul(a, b, \(options), out_sharding=None)", refusing: ["out_sharding"], NumPy.matmul),
      product("matvec(x1, x2, /)", NumPy.matvec), product("vecmat(x1, x2, /)", NumPy.vecmat),
    ]
  }

  /// A product of two arrays. The precision that is asked for is that of the processor, whatever it is.
  private static func product(
    _ signature: String, refusing refused: [String] = [],
    _ apply: @escaping (Value, Value) throws(ArrayError) -> Value
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    // JAX has the words for `vecmat` from `matvec`, and a warning from where the product is made.
    let shownName = name == "vecmat" ? "matvec" : name
    let place = name == "inner" ? "tensordot" : name == "vdot" ? "dot" : name
    return Builtin(signature, refusing: refused) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.array(0, "a", of: shownName), try call.array(1, "b", of: shownName))
      try call.machine.checkPrecision(call[2])
      let preferred = try call.dtype(3, of: name, warnsIn: place)
      return try call.result { () throws(ArrayError) in
        guard preferred != nil else { return try apply(a, b) }
        return try NumPy.product([a, b], preferred) { (operands) throws(ArrayError) in
          try apply(operands[0], operands[1])
        }
      }
    }
  }

  private static var vecdot: Builtin {
    Builtin("vecdot(x1, x2, /, *, axis=-1, precision=None, preferred_element_type=None)") {
      (call) throws(ExceptionObject) in
      let (x, y) = (
        try call.array(0, "x1", of: "jnp.vecdot"), try call.array(1, "x2", of: "jnp.vecdot")
      )
      let axis = try call.integer(2, default: -1)
      try call.machine.checkPrecision(call[3])
      let preferred = try call.dtype(4, of: "dot")
      return try call.result { () throws(ArrayError) in
        try NumPy.product([x, y], preferred) { (operands) throws(ArrayError) in
          try NumPy.vecdot(operands[0], operands[1], axis: axis)
        }
      }
    }
  }

  private static var outer: Builtin {
    Builtin("outer(a, b, out=None)") { (call) throws(ExceptionObject) in
      try call.refuseOut(2, of: "outer")
      let (a, b) = (try call.array(0, "a", of: "outer"), try call.array(1, "b", of: "outer"))
      return try call.result { () throws(ArrayError) in try NumPy.outer(a, b) }
    }
  }

  private static var tensordot: Builtin {
    Builtin(
      "tensordot(a, b, axes=2, *, precision=None, preferred_element_type=None, out_sharding=None)",
      refusing: ["out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let (a, b) = (try call.array(0, "a", of: "tensordot"), try call.array(1, "b", of: "tensordot"))
      try call.machine.checkPrecision(call[3])
      return try tensordot(call, a, b, axes: call[2], preferred: try call.dtype(4, of: "tensordot"))
    }
  }

  /// The product over axes that are given by their number, or pair by pair.
  static func tensordot(
    _ call: Arguments, _ a: Value, _ b: Value, axes: Object, preferred: DType?
  ) throws(ExceptionObject) -> Object {
    let axes = try call.machine.tensordotAxes(axes)
    return try call.result { () throws(ArrayError) in
      try NumPy.product([a, b], preferred) { (operands) throws(ArrayError) in
        switch axes {
        case .count(let count): try NumPy.tensordot(operands[0], operands[1], axes: count)
        case .pairs(let lhs, let rhs): try NumPy.tensordot(operands[0], operands[1], axes: (lhs, rhs))
        }
      }
    }
  }

  private static var vectorProducts: [Builtin] {
    [
      Builtin("kron(a, b)") { (call) throws(ExceptionObject) in
        let (a, b) = (try call.array(0, "a", of: "kron"), try call.array(1, "b", of: "kron"))
        return try call.result { () throws(ArrayError) in try NumPy.kron(a, b) }
      },
      Builtin("cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None)") { (call) throws(ExceptionObject) in
        let (a, b) = (try call.array(0, "a", of: "cross"), try call.array(1, "b", of: "cross"))
        let axis = try call.axis(5)
        let axes = try (2...4).map { (i) throws(ExceptionObject) in try call.integer(i, default: -1) }
        return try call.result { () throws(ArrayError) in
          try NumPy.cross(a, b, axisa: axis ?? axes[0], axisb: axis ?? axes[1], axisc: axis ?? axes[2])
        }
      },
    ]
  }
}

extension Arguments {
  /// - Throws: JAX's refusal of an array to write into.
  func refuseOut(_ i: Int, of function: String) throws(ExceptionObject) {
    guard self[i].given != nil else { return }
    throw ExceptionObject(.numpy(.outNotSupported(function: function)))
  }
}

/// The axes that `tensordot` sums over: so many, or pair by pair.
private enum TensordotAxes {
  case count(Int)
  case pairs([Int], [Int])
}

extension Machine {
  fileprivate func tensordotAxes(_ object: Object) throws(ExceptionObject) -> TensordotAxes {
    switch object {
    case .absent: return .count(2)
    case .int(let count): return .count(count)
    case .tuple, .list:
      let pair = try elements(object)
      guard pair.count == 2 else { throw ExceptionObject(.numpy(.tensordotPairs)) }
      if case .int(let lhs) = pair[0], case .int(let rhs) = pair[1] { return .pairs([lhs], [rhs]) }
      guard pair[0].isSequenceOfAxes, pair[1].isSequenceOfAxes else {
        throw ExceptionObject(.numpy(.tensordotAxes(try str(pair[0]).text, try str(pair[1]).text)))
      }
      let (lhs, rhs) = (try integers(pair[0]), try integers(pair[1]))
      guard lhs.count == rhs.count else {
        throw ExceptionObject(.numpy(.tensordotAxisCounts(try str(pair[0]).text, try str(pair[1]).text)))
      }
      return .pairs(lhs, rhs)
    default: throw ExceptionObject(.numpy(.tensordotPairs))
    }
  }
}

extension Object {
  fileprivate var isSequenceOfAxes: Bool {
    switch self {
    case .tuple, .list: true
    default: false
    }
  }
}

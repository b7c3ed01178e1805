import Arrays
import Primitives

extension JaxNumpy {
  /// Functions of numbers that follow each other: differences, slopes, areas, and sliding sums.
  static var sequences: [Builtin] { slidingSums + differences + [interp] }

  private static var slidingSums: [Builtin] {
    [slidingSum("convolve", mode: "full"), slidingSum("correlate", mode: "valid")]
  }

  private static func slidingSum(_ name: String, mode: String) -> Builtin {
    Builtin("\(name)(a, v, mode='\(mode)', *, precision=None, preferred_element_type=None)") {
      (call) throws(ExceptionObject) in
      let (a, v) = (try call.array(0, "a", of: name), try call.array(1, "v", of: name))
      let mode = call[2].isAbsent ? mode : try call.machine.str(call[2]).text
      try call.machine.checkPrecision(call[3])
      let preferred = try call.dtype(4, of: name, warnsIn: "conv_general_dilated")
      return try call.result { () throws(ArrayError) in
        guard a.rank == 1, v.rank == 1 else { throw .numpy(.oneDimensional(function: name)) }
        return try NumPy.slidingProducts(
          a, v, SlidingMode(rawValue: mode), isConvolution: name == "convolve", preferred)
      }
    }
  }

  private static var differences: [Builtin] {
    [
      Builtin("diff(a, n=1, axis=-1, prepend=None, append=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "a", of: "diff")
        let (order, axis) = (try call.integer(1, default: 1), try call.integer(2, default: -1))
        let (before, after) = (try call.optionalArray(3, of: "diff"), try call.optionalArray(4, of: "diff"))
        return try call.result { () throws(ArrayError) in
          try NumPy.diff(x, order: order, axis: axis, before: before, after: after)
        }
      },
      Builtin("ediff1d(ary, to_end=None, to_begin=None)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "ary", of: "ediff1d")
        let (end, begin) = (
          try call.optionalArray(1, of: "ediff1d"), try call.optionalArray(2, of: "ediff1d")
        )
        return try call.result { () throws(ArrayError) in try NumPy.ediff1d(x, begin: begin, end: end) }
      },
      Builtin("trapezoid(y, x=None, dx=1.0, axis=-1)") { (call) throws(ExceptionObject) in
        let y = try call.array(0, "y", of: "trapezoid")
        let x = try call.optionalArray(1, of: "trapezoid")
        let step = call[2].isAbsent ? Value(1.0) : try call.array(2, "dx", of: "trapezoid")
        let axis = try call.integer(3, default: -1)
        return try call.result { () throws(ArrayError) in
          try NumPy.trapezoid(y, x, step: step, axis: axis)
        }
      },
      gradient,
      Builtin("unwrap(p, discont=None, axis=-1, period=6.283185307179586)") {
        (call) throws(ExceptionObject) in
        let x = try call.array(0, "p", of: "unwrap")
        let jump = try call.optionalArray(1, of: "unwrap")
        let axis = try call.integer(2, default: -1)
        let period = call[3].isAbsent ? Value(6.283185307179586) : try call.array(3, "period", of: "unwrap")
        return try call.result { () throws(ArrayError) in
          try NumPy.unwrap(x, jump: jump, axis: axis, period: period)
        }
      },
    ]
  }

  private static var gradient: Builtin {
    Builtin(variadic: "gradient(f, *varargs, axis=None, edge_order=None)") { (call) throws(ExceptionObject) in
      let options = try call.named(["axis", "edge_order"], of: "gradient")
      guard options[1].given == nil else {
        throw ExceptionObject(
          Exceptions.notImplementedError, "The 'edge_order' argument to jnp.gradient is not supported.")
      }
      guard call.count > 0 else {
        throw BindingMistakes(function: "gradient").missing(["f"], "positional")
      }
      for argument in call.positional where argument.isContainer {
        try call.machine.refuseContainer(argument, ofPair: "convert_element_type")
      }
      let values = try call.allArrays(of: "gradient")
      let axes = try options[0].given.map { (axis) throws(ExceptionObject) in
        try axis.requireHashable(call.machine)
        return try call.machine.integers(axis)
      }
      let text = try call.machine.repr(options[0].given ?? .none)
      let slopes = try call.machine.arrays { () throws(ArrayError) in
        try NumPy.gradient(values[0], Array(values.dropFirst()), axes: axes, axesText: text)
      }
      return slopes.count == 1 ? .value(slopes[0]) : .list(slopes.map { .value($0) })
    }
  }

  private static var interp: Builtin {
    Builtin("interp(x, xp, fp, left=None, right=None, period=None)") { (call) throws(ExceptionObject) in
      let (x, xp, fp) = (
        try call.array(0, "x", of: "interp"), try call.array(1, "xp", of: "interp"),
        try call.array(2, "fp", of: "interp")
      )
      let (left, right) = (try call.outside(3, "left"), try call.outside(4, "right"))
      let period = try call.optionalArray(5, of: "interp")
      return try call.result { () throws(ArrayError) in
        try NumPy.interp(x, xp, fp, left: left, right: right, period: period)
      }
    }
  }
}

extension Arguments {
  /// An array; `nil` for None.
  fileprivate func optionalArray(_ i: Int, of function: String) throws(ExceptionObject) -> Value? {
    guard let given = self[i].given else { return nil }
    return try machine.array(given, of: function, position: 0)
  }

  /// What `interp` gives on one side outside.
  fileprivate func outside(_ i: Int, _ parameter: String) throws(ExceptionObject) -> InterpolationEdge {
    guard let given = self[i].given else { return .last }
    if given.isText("extrapolate") { return .extrapolated }
    if case .string = given {
      throw ExceptionObject(
        .numpy(.interpolationEdge(parameter: parameter, text: try machine.repr(given))))
    }
    return .value(try machine.array(given, of: "interp", position: i))
  }
}

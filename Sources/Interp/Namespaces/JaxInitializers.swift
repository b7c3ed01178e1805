import Lexer
import Primitives

/// The module `jax.nn.initializers`: functions that make the weights a network begins with. Each is a composition of
/// `jax.random` and arithmetic, in the order in which JAX rounds.
enum JaxInitializers {
  nonisolated(unsafe) static let module = ModuleObject("jax.nn.initializers") {
    var members: [String: Object] = [:]
    for function in [zeros, ones, constant, uniform, normal, truncatedNormal, varianceScaling] + scalings {
      function.module = "jax.nn.initializers"
      members[function.name] = .builtin(function)
    }
    for (alias, name) in aliases { members[alias] = members[name] }
    return members
  }

  private static let aliases = [
    "kaiming_normal": "he_normal", "kaiming_uniform": "he_uniform", "xavier_normal": "glorot_normal",
    "xavier_uniform": "glorot_uniform",
  ]

  private static let parameters = "key, shape, dtype=None, out_sharding=None"

  // MARK: Constants

  private static var zeros: Builtin { filled("zeros") }
  private static var ones: Builtin { filled("ones") }

  private static func filled(_ name: String) -> Builtin {
    Builtin("\(name)(\(parameters))", refusing: ["out_sharding"]) { (call) throws(ExceptionObject) in
      try call.machine.callMember(name, of: JaxNumpy.module, [call[1], call[2].given ?? .none])
    }
  }

  private static var constant: Builtin {
    Builtin("constant(value, dtype=None)") { (call) throws(ExceptionObject) in
      let value = call[0]
      return initializer(of: "constant", dtype: call[1]) { (draw) throws(ExceptionObject) in
        try draw.machine.callMember("full", of: JaxNumpy.module, [draw.shape, value, draw.dtype])
      }
    }
  }

  // MARK: Distributions

  private static var uniform: Builtin {
    Builtin("uniform(scale=0.01, dtype=None)") { (call) throws(ExceptionObject) in
      let scale = call[0].isAbsent ? .float(0.01) : call[0]
      return initializer(of: "uniform", dtype: call[1]) { (draw) throws(ExceptionObject) in
        try draw.sample("uniform", [draw.shape, draw.dtype], times: try draw.array(scale))
      }
    }
  }

  private static var normal: Builtin {
    Builtin("normal(stddev=0.01, dtype=None)") { (call) throws(ExceptionObject) in
      let deviation = call[0].isAbsent ? .float(0.01) : call[0]
      return initializer(of: "normal", dtype: call[1]) { (draw) throws(ExceptionObject) in
        try draw.sample("normal", [draw.shape, draw.dtype], times: try draw.array(deviation))
      }
    }
  }

  private static var truncatedNormal: Builtin {
    Builtin("truncated_normal(stddev=0.01, dtype=None, lower=-2.0, upper=2.0)") {
      (call) throws(ExceptionObject) in
      let deviation = call[0].isAbsent ? .float(0.01) : call[0]
      let (lower, upper) = (call[2].given ?? .float(-2), call[3].given ?? .float(2))
      return initializer(of: "truncated_normal", dtype: call[1]) { (draw) throws(ExceptionObject) in
        try draw.sample(
          "truncated_normal", [lower, upper, draw.shape, draw.dtype], times: try draw.array(deviation))
      }
    }
  }

  // MARK: Scaled by the sizes of the layer

  private static let axes = "in_axis=-2, out_axis=-1, batch_axis=()"

  private static var varianceScaling: Builtin {
    Builtin("variance_scaling(scale, mode, distribution, \(axes), dtype=None)") {
      (call) throws(ExceptionObject) in
      VarianceScaling(
        scale: call[0], mode: call[1], distribution: call[2], inAxis: call[3].given ?? .int(-2),
        outAxis: call[4].given ?? .int(-1), batchAxis: call[5].given ?? .tuple([])
      ).initializer(dtype: call[6])
    }
  }

  /// The initializers that have a name of their own: those of Glorot and Bengio, of LeCun, and of He.
  private static var scalings: [Builtin] {
    let kinds: [(name: String, scale: Double, mode: String)] = [
      ("glorot", 1, "fan_avg"), ("lecun", 1, "fan_in"), ("he", 2, "fan_in"),
    ]
    return kinds.flatMap { kind in
      [("uniform", "uniform"), ("normal", "truncated_normal")].map { suffix, distribution in
        Builtin("\(kind.name)_\(suffix)(\(axes), dtype=None)") { (call) throws(ExceptionObject) in
          VarianceScaling(
            scale: .float(kind.scale), mode: .string(kind.mode), distribution: .string(distribution),
            inAxis: call[0].given ?? .int(-2), outAxis: call[1].given ?? .int(-1),
            batchAxis: call[2].given ?? .tuple([])
          ).initializer(dtype: call[3])
        }
      }
    }
  }

  /// The function that `maker` returns.
  ///
  /// - Parameter dtype: what it takes where its call names none.
  fileprivate static func initializer(
    of maker: String, dtype: Object, _ make: @escaping (Draw) throws(ExceptionObject) -> Object
  ) -> Object {
    let function = Builtin("\(maker).<locals>.init(\(parameters))", refusing: ["out_sharding"]) {
      (call) throws(ExceptionObject) in
      let named = call[2].isAbsent ? dtype.given : call[2].given
      let dtype = named ?? DTypeObject.of(.float32)
      return try make(Draw(machine: call.machine, key: call[0], shape: call[1], dtype: dtype))
    }
    function.module = "jax.nn.initializers"
    return .builtin(function)
  }
}

/// One call of an initializer.
private struct Draw {
  let machine: Machine
  let key: Object
  var shape: Object
  let dtype: Object

  /// A sample of `jax.random`, times a factor.
  func sample(
    _ name: String, _ arguments: [Object], times factor: @autoclosure () throws(ExceptionObject) -> Object
  ) throws(ExceptionObject) -> Object {
    let sample = try machine.callMember(name, of: JaxRandom.module, [key] + arguments)
    return try machine.binaryOperation(.multiply, sample, try factor())
  }

  /// The number as an array of the dtype.
  func array(_ number: Object) throws(ExceptionObject) -> Object {
    try machine.callMember("array", of: JaxNumpy.module, [number, dtype])
  }
}

/// `variance_scaling`: the spread of the weights follows from how many numbers go into a layer and come out of it.
private struct VarianceScaling {
  let scale: Object
  let mode: Object
  let distribution: Object
  let inAxis: Object
  let outAxis: Object
  let batchAxis: Object

  func initializer(dtype: Object) -> Object {
    JaxInitializers.initializer(of: "variance_scaling", dtype: dtype) { (draw) throws(ExceptionObject) in
      try sample(draw)
    }
  }

  private func sample(_ draw: Draw) throws(ExceptionObject) -> Object {
    let machine = draw.machine
    if draw.shape.isNone { throw .typeError("'NoneType' object is not iterable") }
    let shape = Object.tuple(try machine.shape(draw.shape, takesIterables: true).map { .int($0) })
    var draw = draw
    draw.shape = shape
    let quotient = try machine.binaryOperation(.divide, scale, try denominator(shape, machine))
    let variance = try draw.array(quotient)
    func root(_ x: Object) throws(ExceptionObject) -> Object {
      try machine.callMember("sqrt", of: JaxNumpy.module, [x])
    }
    switch distribution.text {
    case "truncated_normal":
      // What is no float JAX takes for complex, and draws from a disk.
      guard try machine.namedDType(draw.dtype).isFloating else {
        return try draw.sample("uniform", [shape, draw.dtype], times: variance)
      }
      // The standard deviation of a normal distribution that is cut off at ±2.
      let cut = try draw.array(.float(0.87962566103423978))
      let deviation = try machine.binaryOperation(.divide, try root(variance), cut)
      return try draw.sample("truncated_normal", [.int(-2), .int(2), shape, draw.dtype], times: deviation)
    case "normal": return try draw.sample("normal", [shape, draw.dtype], times: try root(variance))
    case "uniform":
      let width = try root(try machine.binaryOperation(.multiply, .int(3), variance))
      return try draw.sample("uniform", [shape, draw.dtype, .int(-1)], times: width)
    default:
      throw .valueError(
        "invalid distribution for variance scaling initializer: \(try machine.str(distribution).text)")
    }
  }

  /// How many numbers go in, come out, or their mean.
  private func denominator(_ shape: Object, _ machine: Machine) throws(ExceptionObject) -> Object {
    let (fanIn, fanOut) = try fans(shape, machine)
    switch mode.text {
    case "fan_in": return fanIn
    case "fan_out": return fanOut
    case "fan_avg":
      return try machine.binaryOperation(.divide, try machine.binaryOperation(.add, fanIn, fanOut), .int(2))
    case "fan_geo_avg":
      let product = try machine.binaryOperation(.multiply, fanIn, fanOut)
      return try machine.binaryOperation(.power, product, .float(0.5))
    default:
      throw .valueError("invalid mode for variance scaling initializer: \(try machine.str(mode).text)")
    }
  }

  private func fans(
    _ shape: Object, _ machine: Machine
  ) throws(ExceptionObject) -> (fanIn: Object, fanOut: Object) {
    guard case .tuple(let sizes) = shape else { preconditionFailure("a shape is a tuple") }
    if case .int(-2) = inAxis, sizes.count <= 1 {
      throw .valueError(
        "Can't compute input and output sizes of a \(sizes.count)-dimensional weights tensor with default in_axis. Must be "
          + "at least 2D or specify in_axis explicitly.")
    }
    func product(_ axes: Object) throws(ExceptionObject) -> Object {
      if case .int = axes { return try machine.subscripted(shape, axes) }
      var product = Object.int(1)
      for axis in try machine.elements(axes) {
        product = try machine.binaryOperation(.multiply, product, try machine.subscripted(shape, axis))
      }
      return product
    }
    let (input, output, batch) = (try product(inAxis), try product(outAxis), try product(batchAxis))
    // What is left is the receptive field of a convolution.
    var field = try product(.tuple(sizes.items.indices.map { .int($0) }))
    for part in [input, output, batch] { field = try machine.binaryOperation(.divide, field, part) }
    return (
      try machine.binaryOperation(.multiply, input, field),
      try machine.binaryOperation(.multiply, output, field)
    )
  }
}

extension Object {
  fileprivate var text: String? { if case .string(let string) = self { string.text } else { nil } }
}

extension Machine {
  /// Calls a function of a module, as a program would.
  fileprivate func callMember(
    _ name: String, of module: ModuleObject, _ arguments: [Object]
  ) throws(ExceptionObject) -> Object {
    guard let member = module.member(Symbol(name)) else { preconditionFailure("JAX's modules have \(name)") }
    return try apply(member, arguments)
  }
}

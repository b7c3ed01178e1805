import Arrays
import Primitives

/// The module `jax.nn`.
enum JaxNN {
  nonisolated(unsafe) static let module = ModuleObject("jax.nn") {
    var members: [String: Object] = [:]
    for function in activations + parametric + normalizing {
      function.module = "jax.nn"
      members[function.name] = .builtin(function)
    }
    members["initializers"] = .module(JaxInitializers.module)
    members["swish"] = members["silu"]
    members["hard_swish"] = members["hard_silu"]
    return members
  }

  private static var activations: [Builtin] {
    [
      activation("relu", NeuralNetwork.relu, as: "maximum"),
      activation("relu6", NeuralNetwork.relu6, as: "maximum"),
      sigmoid, activation("silu", NeuralNetwork.silu),
      activation("softplus", NeuralNetwork.softplus, as: "logaddexp"),
      activation("soft_sign", NeuralNetwork.softSign),
      activation("log_sigmoid", NeuralNetwork.logSigmoid), activation("mish", NeuralNetwork.mish),
      activation("sparse_plus", NeuralNetwork.sparsePlus),
      shifted("sparse_sigmoid", 1, NeuralNetwork.sparseSigmoid),
      activation("selu", NeuralNetwork.selu, as: "elu"),
      activation("hard_tanh", NeuralNetwork.hardTanh), shifted("hard_sigmoid", 3, NeuralNetwork.hardSigmoid),
      activation("hard_silu", NeuralNetwork.hardSilu), activation("log1mexp", NeuralNetwork.log1mexp),
      activation("identity", NumPy.positive), JaxNumpy.unary("tanh", NumPy.tanh),
    ]
  }

  private static func activation(
    _ name: String, _ apply: @escaping (Value) throws(ArrayError) -> Value, as inner: String? = nil
  ) -> Builtin {
    JaxNumpy.unary("\(name)(x)", apply, as: inner)
  }

  /// JAX passes what it gets right to a primitive, which complains in words of its own.
  private static var sigmoid: Builtin {
    Builtin("sigmoid(x)") { (call) throws(ExceptionObject) in
      guard let x = call[0].arrayValue else { throw call.machine.notAValue(call[0], "logistic", 0) }
      return try call.result { () throws(ArrayError) in try NeuralNetwork.sigmoid(x) }
    }
  }

  /// A function that begins with a sum in Python, which lists can have too.
  private static func shifted(
    _ name: String, _ offset: Double, _ apply: @escaping (Value) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(x)") { (call) throws(ExceptionObject) in
      if call[0].arrayValue == nil { _ = try call.machine.binaryOperation(.add, call[0], .float(offset)) }
      let x = try call.array(0, "x", of: name)
      return try call.result { () throws(ArrayError) in try apply(x) }
    }
  }

  /// Functions with a parameter beside the array.
  private static var parametric: [Builtin] {
    [
      scaled("elu(x, alpha=1.0)", Value(1.0), NeuralNetwork.elu),
      scaled("celu(x, alpha=1.0)", Value(1.0), NeuralNetwork.celu, as: "maximum"),
      scaled("leaky_relu(x, negative_slope=0.01)", Value(0.01), NeuralNetwork.leakyRelu),
      scaled("squareplus(x, b=4)", Value(4), NeuralNetwork.squareplus),
      Builtin("gelu(x, approximate=True)") { (call) throws(ExceptionObject) in
        let x =
          call[0].wideInteger == nil
          ? try call.arrayNotText(0, "x", of: "gelu") : Value(try call.machine.double(call[0]))
        let approximate = try call.flag(1, default: true)
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.gelu(x, approximate: approximate)
        }
      },
      Builtin("glu(x, axis=-1)") { (call) throws(ExceptionObject) in
        let x = try call.array(0, "x", of: "glu")
        let axis = try call.axis(1) ?? -1
        return try call.result { () throws(ArrayError) in try NeuralNetwork.glu(x, axis: axis) }
      },
    ]
  }

  private static func scaled(
    _ signature: String, _ standard: Value, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value,
    as inner: String? = nil
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(signature) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: inner ?? name)
      if ["elu", "leaky_relu"].contains(name) {
        switch call[1] {
        case .none, .tuple, .list, .dict:
          throw .typeError(
            "unsupported operand type(s) for *: '\(call[1].typeName)' and 'DynamicJaxprTracer'")
        default: break
        }
      }
      let parameter = call[1].isAbsent ? standard : try call.array(1, "alpha", of: name)
      return try call.result { () throws(ArrayError) in try apply(x, parameter) }
    }
  }

  /// Functions that look along axes.
  private static var normalizing: [Builtin] {
    [
      Builtin("softmax(x, axis=-1, where=None)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.array(0, "x", of: "max"), try call.normalizedAxes(1))
        let mask = try call.mask(2, of: "softmax")
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.softmax(x, axis: axes, where: mask)
        }
      },
      Builtin("log_softmax(x, axis=-1, where=None)") { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.array(0, "x", of: "log_softmax"), try call.normalizedAxes(1))
        let mask = try call.mask(2, of: "log_softmax")
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.logSoftmax(x, axis: axes, where: mask)
        }
      },
      Builtin(
        "logsumexp(a, axis=None, b=None, keepdims=False, return_sign=False, where=None)",
        refusing: ["b", "where"]
      ) { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.arrayNotText(0, "a", of: "logsumexp"), try call.sumAxes(1))
        let keepdims = try call.flag(3)
        if try call.flag(4) {
          throw .unsupported("Axle's logsumexp does not have the argument 'return_sign'")
        }
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.logsumexp(x, axis: axes, keepdims: keepdims)
        }
      },
      Builtin(
        "standardize(x, axis=-1, mean=None, variance=None, epsilon=1e-05, where=None, *, algorithm='fast')",
        refusing: ["where", "algorithm"]
      ) { (call) throws(ExceptionObject) in
        let (x, axes) = (try call.array(0, "x", of: "standardize"), try call.normalizedAxes(1, of: "mean"))
        let mean = try call[2].given.map { (_) throws(ExceptionObject) in
          try call.array(2, "mean", of: "standardize")
        }
        let variance = try call[3].given.map { (_) throws(ExceptionObject) in
          try call.array(3, "variance", of: "standardize")
        }
        let epsilon = call[4].isAbsent ? Value(1e-5) : try call.array(4, "epsilon", of: "standardize")
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.standardize(x, axis: axes, mean: mean, variance: variance, epsilon: epsilon)
        }
      },
      Builtin("one_hot(x, num_classes, *, dtype=None, axis=-1)") { (call) throws(ExceptionObject) in
        let x = try call.data(0)
        let (count, dtype) = (
          try call.machine.integer(call[1]), try call.dtype(2, warnsIn: "astype") ?? .float32
        )
        let axis = call[3].isAbsent ? -1 : try call.axisOfClasses(3, count)
        return try call.result { () throws(ArrayError) in
          try NeuralNetwork.oneHot(x, count, dtype, axis: axis)
        }
      },
    ]
  }
}

extension Arguments {
  /// The axis along which `one_hot` spreads `count` classes. JAX takes what is no integer for the name of an axis, or for
  /// several.
  fileprivate func axisOfClasses(_ i: Int, _ count: Int) throws(ExceptionObject) -> Int {
    let given = self[i].given ?? .none
    if let axis = try given.asIndex() { return axis }
    let names: [Object]
    switch given {
    case .tuple, .list: names = try machine.elements(given).map { $0 }
    case .dict, .set, .value: return try machine.integer(given)
    default: names = [given]
    }
    guard let first = names.first else {
      if count == 1 { throw .unsupported("Axle's one_hot takes one axis") }
      throw .valueError(
        "Expected num_classes to match the size of axis \(try machine.repr(given)), but \(count) != 1")
    }
    if let axis = try first.asIndex() {
      throw .valueError("axis \(axis) is out of bounds for array of dimension 0")
    }
    let name = try machine.str(first).text
    guard Vmap.named(name) == nil else {
      throw .unsupported("Axle's one_hot takes no name of an axis: jax.lax.axis_index does")
    }
    throw ExceptionObject(.vmap(.unboundAxis(name: name, collective: nil)))
  }

  /// The axes that a function normalizes: the last one, unless others are named. None means all.
  fileprivate func normalizedAxes(_ i: Int, of function: String = "sum") throws(ExceptionObject)
    -> ReductionAxes
  {
    self[i].isAbsent ? .one(-1) : try axes(i, of: function)
  }

  /// The axes of `logsumexp`, which are a key of what is compiled.
  fileprivate func sumAxes(_ i: Int) throws(ExceptionObject) -> ReductionAxes {
    func unhashable(_ object: Object) -> ExceptionObject {
      .typeError("unhashable type: '\(object.typeName)'")
    }
    switch self[i] {
    case .string(let text): throw noAxis(named: text.text, "sum")
    case .dict, .set, .slice: throw unhashable(self[i])
    case .value(.array(let array)):
      if array.rank > 0 || array.dtype == .bool { throw unhashable(self[i]) }
      return try axes(i)
    case .list(let list):
      for item in list.items {
        if item.isContainer { throw unhashable(item) }
        if case .string(let name) = item { throw noAxis(named: name.text, "sum") }
      }
      return try axes(i)
    case .tuple: return try axes(i, of: "sum")
    default: return try plainAxes(i)
    }
  }

  fileprivate func mask(_ i: Int, of function: String) throws(ExceptionObject) -> Value? {
    guard self[i].given != nil else { return nil }
    return try array(i, "where", of: function)
  }
}

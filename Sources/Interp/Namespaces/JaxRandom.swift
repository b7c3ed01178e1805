import Arrays
import Primitives

/// The module `jax.random`.
///
/// JAX's samplers take a key of either kind: one that `key` makes, or the `uint32[2]` that `PRNGKey` makes.
enum JaxRandom {
  nonisolated(unsafe) static let module = ModuleObject("jax.random") {
    Dictionary(
      uniqueKeysWithValues: (keys + samplers + distributions + choices).map { function in
        function.module = "jax.random"
        return (function.name, Object.builtin(function))
      })
  }

  // MARK: - Keys

  private static var keys: [Builtin] {
    [
      Builtin("PRNGKey(seed, *, impl=None)", refusing: ["impl"]) { (call) throws(ExceptionObject) in
        .value(call.asNew(try call.seed(of: "PRNGKey")))
      },
      Builtin("key(seed, *, impl=None, dtype=None)", refusing: ["impl", "dtype"]) {
        (call) throws(ExceptionObject) in
        .native(KeyObject(call.asNew(try call.seed(of: "key"))))
      },
      Builtin("split(key, num=2)") { (call) throws(ExceptionObject) in
        let key = try call.key(of: "split")
        return try call.keyLike { () throws(ExceptionObject) in
          let shape = call[1].isAbsent ? [2] : try call.machine.splitShape(call[1])
          return try call.machine.arrays { () throws(ArrayError) in try Random.split(key, shape) }
        }
      },
      Builtin("fold_in(key, data)") { (call) throws(ExceptionObject) in
        let key = try call.key(of: "fold_in")
        return try call.keyLike { () throws(ExceptionObject) in
          let number = try call.foldedNumber()
          return try call.machine.arrays { () throws(ArrayError) in try Random.foldIn(key, number) }
        }
      },
      Builtin("key_data(keys)") { (call) throws(ExceptionObject) in
        if let key = call[0].asKey { return .value(key.data) }
        return .value(try call.keyData())
      },
      Builtin("wrap_key_data(key_bits_array, *, impl=None)", refusing: ["impl"]) {
        (call) throws(ExceptionObject) in .native(KeyObject(call.asNew(try call.keyData())))
      },
      Builtin("clone(key)") { (call) throws(ExceptionObject) in
        if let key = call[0].asKey { _ = call.asNew(key.data) }
        return call[0]
      },
      Builtin("key_impl(keys)") { (_) throws(ExceptionObject) in .string("threefry2x32") },
    ]
  }

  // MARK: - Samplers

  private static var samplers: [Builtin] {
    typealias Sampler = (Value, [Int], DType) throws(ArrayError) -> Value
    let samplers: [(String, Sampler)] = [
      ("normal", Random.normal), ("exponential", Random.exponential), ("laplace", Random.laplace),
      ("logistic", Random.logistic), ("cauchy", Random.cauchy), ("gumbel", Random.gumbel),
    ]
    return samplers.map { name, sample in
      let end = name == "gumbel" ? "mode=None, *, out_sharding=None" : "*, out_sharding=None"
      let refused = name == "gumbel" ? ["mode", "out_sharding"] : ["out_sharding"]
      return Builtin("\(name)(key, shape=(), dtype=None, \(end))", refusing: refused) {
        (call) throws(ExceptionObject) in
        let key = try call.key(of: name)
        let shape = try call.sampleShape(1)
        let dtype = try call.floatDType(2, of: name)
        return try call.result { () throws(ArrayError) in try sample(key, shape, dtype) }
      }
    } + [uniform, randint, bits, bernoulli, rademacher]
  }

  private static var uniform: Builtin {
    Builtin(
      "uniform(key, shape=(), dtype=None, minval=0.0, maxval=1.0, *, out_sharding=None)",
      refusing: ["out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let key = try call.key(of: "uniform")
      let dtype = try call.floatDType(2, of: "uniform", kinds: "a float dtype")
      let shape = try call.sampleShape(1)
      let low = call[3].isAbsent ? Value(0.0) : try call.array(3, "minval", of: "_uniform", position: 1)
      let high = call[4].isAbsent ? Value(1.0) : try call.array(4, "maxval", of: "_uniform", position: 2)
      return try call.result { () throws(ArrayError) in
        try Random.uniform(key, shape, dtype, minimum: low, maximum: high)
      }
    }
  }

  private static var randint: Builtin {
    Builtin(
      "randint(key, shape, minval, maxval, dtype=None, *, out_sharding=None)", refusing: ["out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let key = try call.key(of: "randint")
      let dtype = try call.dtype(4, of: "randint", warnsIn: "") ?? .int32
      let shape = try call.sampleShape(1, isBroadcast: true)
      guard dtype.isInteger else {
        throw .typeError("randint only accepts integer dtypes, got \(dtype.name)")
      }
      let low = try call.tracedParameter(2, "minval", of: "randint", position: 0)
      let high = try call.tracedParameter(3, "maxval", of: "randint", position: 1)
      return try call.result { () throws(ArrayError) in
        try Random.randint(key, shape, minimum: low, maximum: high, dtype)
      }
    }
  }

  private static var bits: Builtin {
    Builtin("bits(key, shape=(), dtype=None, *, out_sharding=None)", refusing: ["out_sharding"]) {
      (call) throws(ExceptionObject) in
      let key = try call.key(of: "bits")
      let dtype = try call.dtype(2, warnsIn: "") ?? .uint32
      guard dtype.isUnsignedInteger else {
        throw .valueError("dtype argument to `bits` must be an unsigned int dtype, got \(dtype.name)")
      }
      let shape = try call.sampleShape(1)
      return try call.result { () throws(ArrayError) in try Random.bits(key, shape, dtype) }
    }
  }

  private static var bernoulli: Builtin {
    Builtin("bernoulli(key, p=0.5, shape=None, mode='low', *, out_sharding=None)", refusing: ["out_sharding"])
    {
      (call) throws(ExceptionObject) in
      let given = try call[2].given.map { (_) throws(ExceptionObject) in
        try call.sampleShape(2, isBroadcast: true)
      }
      if let mode = call[3].given, call.text(3) != "low" {
        if call.text(3) == "high" { throw .unsupported("Axle's bernoulli does not have the mode 'high'") }
        throw .valueError("got mode=\(try call.machine.repr(mode)), expected 'high' or 'low'")
      }
      let key = try call.key(of: "bernoulli")
      let p = call[1].isAbsent ? Value(0.5) : try call.parameter(1, "p", of: "bernoulli")
      guard p.dtype.isFloating else {
        throw .typeError("bernoulli probability `p` must have a floating dtype, got \(p.dtype.name).")
      }
      return try call.result { () throws(ArrayError) in
        if let given { try Random.checkShape("bernoulli", given, [p.shape]) }
        return try Random.bernoulli(key, p, given ?? p.shape)
      }
    }
  }

  private static var rademacher: Builtin {
    Builtin("rademacher(key, shape=(), dtype=None, *, out_sharding=None)", refusing: ["out_sharding"]) {
      (call) throws(ExceptionObject) in
      let key = try call.key(of: "rademacher")
      let dtype = try call.dtype(2, warnsIn: "") ?? .int32
      let shape = try call.sampleShape(1, isBroadcast: true)
      return try call.result { () throws(ArrayError) in try Random.rademacher(key, shape, dtype) }
    }
  }

  // MARK: - Distributions with parameters

  private static var distributions: [Builtin] {
    typealias Distribution = (Value, Value, [Int], DType) throws(ArrayError) -> Value
    let scaled: [(String, String, Distribution)] = [
      ("lognormal", "sigma=1.0", Random.lognormal), ("rayleigh", "scale", Random.rayleigh),
      ("pareto", "b", Random.pareto),
    ]
    return scaled.map { name, parameter, sample in
      Builtin(
        "\(name)(key, \(parameter), shape=None, dtype=None, *, out_sharding=None)", refusing: ["out_sharding"]
      ) {
        (call) throws(ExceptionObject) in
        let key = try call.key(of: name)
        let dtype = try call.floatDType(3, of: name)
        let scale =
          call[1].isAbsent
          ? Value(1.0) : try call.parameter(1, String(parameter.prefix { $0 != "=" }), of: "_\(name)")
        let shape = try call.sampleShape(2, of: name, stretchedTo: [scale.shape])
        return try call.result { () throws(ArrayError) in try sample(key, scale, shape, dtype) }
      }
    } + [truncatedNormal, multivariateNormal]
  }

  private static var truncatedNormal: Builtin {
    Builtin(
      "truncated_normal(key, lower, upper, shape=None, dtype=None, *, out_sharding=None)",
      refusing: ["out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let name = "truncated_normal"
      let key = try call.key(of: name)
      let dtype = try call.floatDType(4, of: name)
      let (lower, upper) = (
        try call.tracedParameter(1, "lower", of: "_\(name)"),
        try call.tracedParameter(2, "upper", of: "_\(name)")
      )
      let shape = try call.sampleShape(3, of: name, stretchedTo: [lower.shape, upper.shape])
      return try call.result { () throws(ArrayError) in
        try Random.truncatedNormal(key, lower, upper, shape, dtype)
      }
    }
  }

  private static var multivariateNormal: Builtin {
    Builtin(
      "multivariate_normal(key, mean, cov, shape=None, dtype=None, method='cholesky', *, out_sharding=None)",
      refusing: ["method", "out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let key = try call.key(of: "multivariate_normal")
      let (mean, covariance) = (
        try call.parameter(1, "mean", of: "multivariate_normal", position: 0),
        try call.parameter(2, "cov", of: "multivariate_normal", position: 1)
      )
      let dtype = call[4].given == nil ? nil : try call.floatDType(4, of: "multivariate_normal")
      guard mean.rank >= 1 else {
        throw .valueError("multivariate_normal requires mean.ndim >= 1, got mean.ndim == \(mean.rank)")
      }
      guard covariance.rank >= 2 else {
        throw .valueError("multivariate_normal requires cov.ndim >= 2, got cov.ndim == \(covariance.rank)")
      }
      let size = mean.shape.last!
      guard covariance.shape.suffix(2) == [size, size] else {
        throw .valueError(
          "multivariate_normal requires cov.shape == (..., n, n) for n=\(size), but got cov.shape == "
            + "\(covariance.shape.pythonTuple).")
      }
      let shape = try call.sampleShape(
        3, of: "normal", stretchedTo: [mean.shape.dropLast(), covariance.shape.dropLast(2)])
      return try call.result { () throws(ArrayError) in
        let (mean, covariance) = (try NumPy.inexact(mean), try NumPy.inexact(covariance))
        return try Random.multivariateNormal(key, mean, covariance, shape, dtype ?? mean.dtype)
      }
    }
  }

  // MARK: - Choices

  private static var choices: [Builtin] { [permutation, choice, categorical] }

  private static var permutation: Builtin {
    Builtin(
      "permutation(key, x, axis=0, independent=False, *, out_sharding=None)", refusing: ["out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let key = try call.key(of: "permutation")
      let x = try call.array(1, "x", of: "permutation", position: 0)
      let axis = call[2].isAbsent ? 0 : try call.machine.integer(call[2])
      let isIndependent = try call.flag(3)
      let count = x.rank == 0 ? try call.permutedCount(x) : nil
      return try call.result { () throws(ArrayError) in
        let elements = if let count { try NumPy.arange(.int(0), count, nil, .int32) } else { x }
        guard axis >= -elements.rank && axis < elements.rank else {
          throw .axisOutOfBounds(axis, rank: elements.rank)
        }
        return try Random.permutation(
          key, elements, axis: axis.fromFront(of: elements.rank), isIndependent: isIndependent)
      }
    }
  }

  private static var choice: Builtin {
    Builtin("choice(key, a, shape=(), replace=True, p=None, axis=0, mode=None)", refusing: ["mode"]) {
      (call) throws(ExceptionObject) in
      let key = try call.key(of: "choice")
      if !call[2].isAbsent {
        switch call[2] {
        case .tuple, .list, .string, .range: break
        default:
          throw .typeError(
            "shape argument of jax.random.choice must be a sequence, got \(try call.machine.str(call[2]).text)"
          )
        }
      }
      let shape = try call.sampleShape(2, isBroadcast: true)
      let a = try call.array(1, "a", of: "choice", position: 0)
      let axis = call[5].isAbsent ? 0 : try call.machine.integer(call[5])
      let replaces = try call.flag(3, default: true)
      let count = a.rank == 0 ? try call.machine.integer(.int(call.wholeNumber(a))) : nil
      let p = try call.optionalArray(4, "p", of: "choice", position: 0)
      return try call.result { () throws(ArrayError) in
        try Random.choice(key, a, count: count, shape, replaces: replaces, p: p, axis: axis)
      }
    }
  }

  private static var categorical: Builtin {
    Builtin(
      "categorical(key, logits, axis=-1, shape=None, replace=True, mode=None, *, out_sharding=None)",
      refusing: ["mode", "out_sharding"]
    ) { (call) throws(ExceptionObject) in
      let key = try call.key(of: "categorical")
      let logits = try call.array(1, "logits", of: "categorical", position: 0)
      let axis = try call.deletedAxis(2)
      guard try call.flag(4, default: true) else {
        throw .unsupported("Axle's categorical draws with replacement only")
      }
      let given = try call[3].given.map { (_) throws(ExceptionObject) in
        try call.sampleShape(3, isBroadcast: true)
      }
      return try call.result { () throws(ArrayError) in
        guard let place = logits.place(ofAxis: axis) else {
          throw .indexOutOfBounds(axis, axis: 0, size: logits.rank)
        }
        var batch = logits.shape
        batch.remove(at: place)
        guard logits.dtype.isFloating else {
          throw .random(.notAFloatDType(function: "gumbel", kinds: "a float dtype", logits.dtype))
        }
        if let given { try Random.checkBatch("categorical", given, batch) }
        return try Random.categorical(key, logits, axis: axis, given ?? batch, batchRank: batch.count)
      }
    }
  }
}

extension Arguments {
  /// The axis that NumPy deletes from a shape, as an index of it.
  fileprivate func deletedAxis(_ i: Int) throws(ExceptionObject) -> Int {
    switch self[i] {
    case .absent: return -1
    case .none, .string, .float:
      throw .indexError("arrays used as indices must be of integer (or boolean) type")
    default: return try machine.integer(self[i])
    }
  }

  /// The first argument as a single key.
  fileprivate func key(of function: String) throws(ExceptionObject) -> Value {
    let (data, shape): (Value, [Int])
    if let key = self[0].asKey {
      (data, shape) = (key.data, key.shape)
    } else {
      switch self[0] {
      case .list, .tuple, .dict, .set, .none, .function, .builtin, .native, .type, .module:
        throw .typeError("unexpected PRNG key type \(try machine.repr(.type(self[0].type)))").about(.key)
      default: break
      }
      data = try keyData()
      shape = data.rank == 1 ? [] : data.shape
    }
    guard shape.isEmpty else {
      throw .valueError(
        "\(function) accepts a single key, but was given a key array of shape \(shape.pythonTuple) != (). "
          + "Use jax.vmap for batching.")
    }
    // The keys that fold_in makes differ by the number that is folded in.
    if function != "fold_in", let notes = machine.notes { notes.consumed(data, machine) }
    return data
  }

  /// A key that no function has used.
  fileprivate func asNew(_ key: Value) -> Value {
    if let notes = machine.notes { notes.made(key) }
    return key
  }

  /// The integers of keys.
  fileprivate func keyData() throws(ExceptionObject) -> Value {
    func invalid(_ text: String) -> ExceptionObject {
      .typeError("JAX encountered invalid PRNG key data: expected key_data\(text)").about(.key)
    }
    guard case .value(let value) = self[0] else {
      throw invalid(" to have ndim, shape, and dtype attributes. Got \(try machine.str(self[0]).text)")
    }
    if value.rank < 1 { throw invalid(".ndim >= 1; got ndim=\(value.rank)") }
    guard value.shape.last == 2 else {
      throw invalid(".shape to end with (2,); got shape=\(value.shape.pythonTuple)")
    }
    if value.dtype != .uint32 { throw invalid(".dtype = uint32; got dtype=\(value.dtype.name)") }
    return value
  }

  /// Keys of the kind that the first argument has.
  fileprivate func keyLike(
    _ make: () throws(ExceptionObject) -> Value
  ) throws(ExceptionObject) -> Object {
    let data = try make()
    if case .native(is KeyObject) = self[0] { return .native(KeyObject(data)) }
    return .value(data)
  }

  fileprivate func seed(of function: String) throws(ExceptionObject) -> Value {
    if case .native(is KeyObject) = self[0] {
      throw .typeError("\(function) accepts a scalar seed, but was given a PRNG key.")
    }
    if case .bigInt = self[0] { throw .overflow("Python int too large to convert to C long") }
    let seed: Value
    if case .int(let number) = self[0] {
      seed = .array(.scalar(Int(truncatingIfNeeded: Int32(truncatingIfNeeded: number)), .int32))
    } else {
      seed = try data(0)
    }
    guard seed.rank == 0 else {
      throw .typeError(
        "\(function) accepts a scalar seed, but was given an array of shape \(seed.shape.pythonTuple) != (). "
          + "Use jax.vmap for batching")
    }
    guard !seed.dtype.isFloating else {
      throw .typeError("PRNG key seed must be an integer; got JitTracer(\(seed.type.spelledWithWeakness))")
    }
    return try machine.arrays { () throws(ArrayError) in try Random.seed(seed) }
  }

  fileprivate func foldedNumber() throws(ExceptionObject) -> Value {
    if case .int(let number) = self[1] {
      guard UInt32(exactly: number) != nil else {
        throw .overflow("Python integer \(number) out of bounds for uint32")
      }
      return .array(.scalar(number, .uint32))
    }
    let number = try data(1)
    guard number.rank == 0 else {
      throw .typeError(
        "fold_in accepts a scalar, but was given an array ofshape \(number.shape.pythonTuple) != (). "
          + "Use jax.vmap for batching.")
    }
    return number
  }

  /// A parameter of a distribution, of whose dtype JAX asks first.
  fileprivate func parameter(
    _ i: Int, _ name: String, of function: String, position: Int? = nil
  ) throws(ExceptionObject) -> Value {
    switch self[i] {
    case .none: throw .valueError("Invalid argument to dtype: None.")
    case .list, .tuple: throw .typeError("Cannot determine dtype of \(try machine.repr(self[i]))")
    case .string(let text): throw machine.textAsNumber(text.text)
    default: return try array(i, name, of: function, position: position)
    }
  }

  /// One that JAX has traced before it asks whether it is an array.
  fileprivate func tracedParameter(
    _ i: Int, _ name: String, of function: String, position: Int? = nil
  ) throws(ExceptionObject) -> Value {
    switch self[i] {
    case .list, .tuple:
      if let type = try machine.firstLeafType(of: self[i]) { throw ExceptionObject(.tracerAsArray(type)) }
    default: break
    }
    return try array(i, name, of: function, position: position)
  }

  /// - Parameter isBroadcast: whether JAX stretches something to the shape before it draws.
  fileprivate func sampleShape(_ i: Int, isBroadcast: Bool = false) throws(ExceptionObject) -> [Int] {
    let shape = try sampleShape(of: self[i])
    if isBroadcast, shape.contains(where: { $0 < 0 }) {
      throw .typeError(
        "Only non-negative indices are allowed when broadcasting static shapes, but got shape \(shape.pythonTuple)."
      )
    }
    return shape
  }

  private func sampleShape(of object: Object) throws(ExceptionObject) -> [Int] {
    switch object {
    case .absent: return []
    case .string, .dict, .set: return try machine.shape(object, takesIterables: true)
    case .value(.array(let array)) where array.rank == 0: throw .typeError("iteration over a 0-d array")
    case .int, .bool, .bigInt, .tuple, .list, .range, .value: return try machine.shape(object)
    default: throw .typeError("'\(object.typeName)' object is not iterable")
    }
  }

  /// The shape that is given, which the parameters have to stretch to, or else the one they stretch to.
  fileprivate func sampleShape(
    _ i: Int, of function: String, stretchedTo parameters: [[Int]]
  ) throws(ExceptionObject) -> [Int] {
    let given = try self[i].given.map { (_) throws(ExceptionObject) in try sampleShape(i, isBroadcast: true) }
    return try machine.arrays { () throws(ArrayError) in
      guard let given else { return try NumPy.broadcastShape(parameters) }
      try Random.checkShape(function, given, parameters)
      return given
    }
  }

  fileprivate func floatDType(
    _ i: Int, of function: String, kinds: String = "a float or complex dtype"
  ) throws(ExceptionObject) -> DType {
    let dtype = try dtype(i, warnsIn: "") ?? .float32
    guard dtype.isFloating else {
      let kinds = ["normal", "lognormal"].contains(function) ? kinds : "a float dtype"
      throw ExceptionObject(.random(.notAFloatDType(function: function, kinds: kinds, dtype)))
    }
    return dtype
  }

  /// The length of the range that `permutation` puts in another order.
  fileprivate func permutedCount(_ x: Value) throws(ExceptionObject) -> Int {
    guard x.dtype.isInteger else { throw .typeError("x must be an integer or at least 1-dimensional") }
    return max(0, try wholeNumber(x))
  }

  fileprivate func wholeNumber(_ x: Value) throws(ExceptionObject) -> Int {
    let number = try machine.arrays { () throws(ArrayError) in try NumPy.astype(x, .int32) }
    return try machine.integer(.value(number))
  }
}

extension Machine {
  fileprivate func splitShape(_ object: Object) throws(ExceptionObject) -> [Int] {
    if case .tuple = object { return try integers(object) }
    if case .list = object { return try integers(object) }
    return [try integer(object)]
  }
}

import Arrays
import Primitives

/// The module `jax.numpy`: one table a family, each entry the name and signature that JAX has.
enum JaxNumpy {
  nonisolated(unsafe) static let module = ModuleObject("jax.numpy") {
    var members = constants
    for function in functions {
      function.module = "jax.numpy"
      assert(members[function.name] == nil, "\(function.name) stands once")
      members[function.name] = .builtin(function)
    }
    for (name, type) in abstractTypes { members[name] = .type(type) }
    for type in NumberInfo.types { members[type.name] = .type(type) }
    members["linalg"] = .module(JaxLinalg.module)
    for (name, trick) in IndexTrick.all { members[name] = trick }
    for type in DTypeObject.scalarTypes { members[type.name] = .native(type) }
    for (alias, name) in aliases { members[alias] = members[name] }
    return members
  }

  static var functions: [Builtin] {
    elementwise + inspection + folded + found + created + rearranged + products + [einsum]
      + sequences + polynomials + windows
      + dtypes + casting + printing
  }

  /// What makes few elements of many.
  private static var folded: [Builtin] { reductions + statistics + order }

  /// What tells where elements are.
  private static var found: [Builtin] { searching + sets }

  /// What makes arrays.
  private static var created: [Builtin] { creation + ranges + grids + matrices + applying }

  /// What moves elements.
  private static var rearranged: [Builtin] {
    shapes + axes + joining + splitting + repeating + rearranging
  }

  private static var constants: [String: Object] {
    [
      "pi": .float(.pi), "e": .float(2.718281828459045), "inf": .float(.infinity), "nan": .float(.nan),
      "newaxis": .none, "euler_gamma": .float(0.5772156649015329), "ndarray": .type(Types.ndarray),
      "dtype": .type(Types.dtype),
    ]
  }

  /// Other names of the same functions.
  private static let aliases = [
    "bool_": "bool", "int_": "int64", "uint": "uint64", "float_": "float64", "single": "float32",
    "double": "float64",
  ]
}

extension JaxNumpy {
  /// A function of one array.
  ///
  /// - Parameters:
  ///   - signature: the name, or the whole signature where it is not `(x, /)`.
  ///   - inner: the function that complains of arguments which are no arrays.
  static func unary(
    _ signature: String, _ apply: @escaping (Value) throws(ArrayError) -> Value, as inner: String? = nil
  ) -> Builtin {
    let name = Builtin.name(in: signature)
    return Builtin(name == signature ? "\(name)(x, /)" : signature) { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: inner ?? name)
      return try call.result { () throws(ArrayError) in try apply(x) }
    }
  }

  /// A function of two arrays that broadcast.
  static func binary(
    _ name: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value,
    _ first: String = "x", _ second: String = "y", as inner: String? = nil
  ) -> Builtin {
    Builtin("\(name)(\(first), \(second), /)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, first, of: inner ?? name)
      let y = try call.array(1, second, of: inner ?? name)
      return try call.result { () throws(ArrayError) in try apply(x, y) }
    }
  }
}

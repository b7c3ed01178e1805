import Arrays
import Primitives

/// The module `jax.numpy`: one table a family, each entry the name and signature that JAX has.
enum JaxNumpy {
  nonisolated(unsafe) static let module = ModuleObject("jax.numpy") {
    var members = constants
    for function in functions {
      function.module = "jax.numpy"
      members[function.name] = .builtin(function)
    }
    for type in DTypeObject.scalarTypes { members[type.name] = .native(type) }
    for (alias, name) in aliases { members[alias] = members[name] }
    return members
  }

  static var functions: [Builtin] {
    elementwise + reductions + created + rearranged + products
  }

  /// What makes arrays.
  private static var created: [Builtin] { creation + ranges + grids + matrices }

  /// What moves elements.
  private static var rearranged: [Builtin] {
    shapes + axes + joining + splitting + repeating + rearranging
  }

  private static var constants: [String: Object] {
    [
      "pi": .float(.pi), "e": .float(2.718281828459045), "inf": .float(.infinity), "nan": .float(.nan),
      "newaxis": .none, "euler_gamma": .float(0.5772156649015329), "ndarray": .type(Types.ndarray),
    ]
  }

  /// Other names of the same functions.
  private static let aliases = [
    "absolute": "abs", "acos": "arccos", "acosh": "arccosh", "asin": "arcsin", "asinh": "arcsinh",
    "atan": "arctan",
    "atan2": "arctan2", "atanh": "arctanh", "bitwise_invert": "invert", "bitwise_not": "invert",
    "bitwise_left_shift": "left_shift", "bitwise_right_shift": "right_shift",
    "divide": "true_divide", "mod": "remainder", "pow": "power", "amax": "max", "amin": "min",
    "bool_": "bool",
    "int_": "int32",
  ]
}

extension JaxNumpy {
  /// A function of one array.
  static func unary(
    _ name: String, _ apply: @escaping (Value) throws(ArrayError) -> Value
  ) -> Builtin {
    Builtin("\(name)(x, /)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: name)
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x) })
    }
  }

  /// A function of two arrays that broadcast.
  static func binary(
    _ name: String, _ apply: @escaping (Value, Value) throws(ArrayError) -> Value,
    _ first: String = "x", _ second: String = "y"
  ) -> Builtin {
    Builtin("\(name)(\(first), \(second), /)") { (call) throws(ExceptionObject) in
      let x = try call.array(0, first, of: name)
      let y = try call.array(1, second, of: name)
      return .value(try call.machine.arrays { () throws(ArrayError) in try apply(x, y) })
    }
  }
}

import Primitives

/// The types of the language.
enum Types {
  /// A type that a program cannot call.
  private static func plain(_ name: String, methods: @escaping () -> [Builtin] = { [] }) -> TypeObject {
    TypeObject(name, methods: { owned(methods(), by: name) })
  }

  private static func made(
    _ name: String, base: TypeObject? = nil, isGeneric: Bool = false, by constructor: Builtin,
    methods: @escaping () -> [Builtin] = { [] }
  ) -> TypeObject {
    TypeObject(
      name, base: base, isGeneric: isGeneric, constructor: constructor,
      methods: { owned(methods(), by: name) })
  }

  /// Tells the methods whose they are.
  static func owned(_ methods: [Builtin], by owner: String) -> [Builtin] {
    for method in methods { method.owner = owner }
    return methods
  }

  nonisolated(unsafe) static let int = made("int", by: Constructors.int) { NumberMethods.int }
  nonisolated(unsafe) static let bool = made("bool", base: int, by: Constructors.bool)
  nonisolated(unsafe) static let float = made("float", by: Constructors.float) { NumberMethods.float }
  nonisolated(unsafe) static let str = made("str", by: Constructors.str) { StringMethods.all }
  nonisolated(unsafe) static let list = made("list", isGeneric: true, by: Constructors.list) {
    ListMethods.all
  }
  nonisolated(unsafe) static let tuple = made("tuple", isGeneric: true, by: Constructors.tuple) {
    TupleMethods.all
  }
  nonisolated(unsafe) static let dict = made("dict", isGeneric: true, by: Constructors.dict) {
    DictMethods.all
  }
  nonisolated(unsafe) static let set = made("set", isGeneric: true, by: Constructors.set) { SetMethods.all }
  nonisolated(unsafe) static let frozenset = made("frozenset", isGeneric: true, by: Constructors.frozenset) {
    SetMethods.common
  }
  nonisolated(unsafe) static let range = made("range", by: Constructors.range) { TupleMethods.all }
  nonisolated(unsafe) static let slice = made("slice", by: Constructors.slice) { SliceMethods.all }
  nonisolated(unsafe) static let type = made("type", isGeneric: true, by: Constructors.type)
  nonisolated(unsafe) static let enumerate = made("enumerate", by: Constructors.enumerate)
  nonisolated(unsafe) static let zip = made("zip", by: Constructors.zip)
  nonisolated(unsafe) static let map = made("map", by: Constructors.map)
  nonisolated(unsafe) static let filter = made("filter", by: Constructors.filter)
  nonisolated(unsafe) static let reversed = made("reversed", by: Constructors.reversed)

  nonisolated(unsafe) static let function = plain("function")
  nonisolated(unsafe) static let builtin = plain("builtin_function_or_method")
  nonisolated(unsafe) static let methodDescriptor = plain("method_descriptor")
  nonisolated(unsafe) static let module = plain("module")
  nonisolated(unsafe) static let none = plain("NoneType")
  nonisolated(unsafe) static let ellipsis = plain("ellipsis")
  nonisolated(unsafe) static let dictKeys = plain("dict_keys")
  nonisolated(unsafe) static let dictValues = plain("dict_values")
  nonisolated(unsafe) static let dictItems = plain("dict_items")

  /// The types that a program has under their names.
  nonisolated(unsafe) static let predefined = [
    int, bool, float, str, list, tuple, dict, set, frozenset, range, slice, type, enumerate, zip, map, filter,
    reversed,
  ]

  /// The type of an iterator; those that a program can make itself are the predefined ones.
  static func iterator(named name: String) -> TypeObject {
    if let known = predefined.first(where: { $0.name == name }) { return known }
    if let known = iterators[name] { return known }
    let type = plain(name)
    iterators[name] = type
    return type
  }

  nonisolated(unsafe) private static var iterators: [String: TypeObject] = [:]
}

// MARK: - Arrays

extension Types {
  /// `jax.Array`, `jnp.ndarray`: what `isinstance` asks for.
  nonisolated(unsafe) static let ndarray = TypeObject("Array", module: "jax.jaxlib._jax")
  nonisolated(unsafe) private static let concrete = TypeObject(
    "ArrayImpl", module: "jaxlib._jax", isNative: true, base: ndarray,
    methods: { owned(ArrayMethods.all, by: "ArrayImpl") })
  nonisolated(unsafe) private static let traced = TypeObject(
    "BatchTracer", module: "jax._src.interpreters.batching", base: ndarray,
    methods: { owned(ArrayMethods.all, by: "BatchTracer") })
  nonisolated(unsafe) static let dtype = TypeObject("dtype", module: "numpy", isNative: true)
  nonisolated(unsafe) static let scalarMeta = TypeObject("_ScalarMeta")

  static func array(_ value: Value) -> TypeObject {
    switch value {
    case .array: concrete
    case .tracer: traced
    }
  }
}

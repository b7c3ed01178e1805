import Primitives

/// The builtin types. Exception types are in ``Exceptions``.
enum Types {
  nonisolated(unsafe) static let object = TypeObject(
    "object", constructor: Constructors.refused("object", "classes"))
  nonisolated(unsafe) static let int = TypeObject("int", constructor: Constructors.int) { IntMethods.all }
  nonisolated(unsafe) static let bool = TypeObject("bool", base: int, constructor: Constructors.bool)
  nonisolated(unsafe) static let float = TypeObject("float", constructor: Constructors.float) {
    FloatMethods.all
  }
  nonisolated(unsafe) static let str = TypeObject("str", constructor: Constructors.str) {
    StringMethods.all.methods(of: "str")
  }
  nonisolated(unsafe) static let list = TypeObject("list", isGeneric: true, constructor: Constructors.list) {
    ListMethods.all
  }
  nonisolated(unsafe) static let tuple = TypeObject(
    "tuple", isGeneric: true, constructor: Constructors.tuple
  ) { TupleMethods.all }
  nonisolated(unsafe) static let dict = TypeObject("dict", isGeneric: true, constructor: Constructors.dict) {
    DictMethods.all
  }
  nonisolated(unsafe) static let set = TypeObject("set", isGeneric: true, constructor: Constructors.set) {
    SetMethods.all
  }
  nonisolated(unsafe) static let frozenset = TypeObject(
    "frozenset", isGeneric: true, constructor: Constructors.frozenset
  ) { SetMethods.frozen }
  nonisolated(unsafe) static let range = TypeObject("range", constructor: Constructors.range) {
    RangeMethods.all
  }
  nonisolated(unsafe) static let slice = TypeObject("slice", constructor: Constructors.slice) {
    SliceMethods.all
  }
  nonisolated(unsafe) static let type = TypeObject("type", isGeneric: true, constructor: Constructors.type)

  nonisolated(unsafe) static let enumerate = TypeObject("enumerate", constructor: Constructors.enumerate)
  nonisolated(unsafe) static let zip = TypeObject("zip", constructor: Constructors.zip)
  nonisolated(unsafe) static let map = TypeObject("map", constructor: Constructors.map)
  nonisolated(unsafe) static let filter = TypeObject("filter", constructor: Constructors.filter)
  nonisolated(unsafe) static let reversed = TypeObject("reversed", constructor: Constructors.reversed)

  nonisolated(unsafe) static let function = TypeObject("function")
  nonisolated(unsafe) static let builtin = TypeObject("builtin_function_or_method")
  nonisolated(unsafe) static let method = TypeObject("method")
  nonisolated(unsafe) static let methodDescriptor = TypeObject("method_descriptor")
  nonisolated(unsafe) static let module = TypeObject("module")
  nonisolated(unsafe) static let none = TypeObject(
    "NoneType", constructor: Constants.only(.none, of: "NoneType"))
  nonisolated(unsafe) static let ellipsis = TypeObject(
    "ellipsis", constructor: Constants.only(.ellipsis, of: "EllipsisType"))

  /// Types that exist so that `isinstance` can ask for them; none of their values do.
  nonisolated(unsafe) static let withoutValues = [
    TypeObject("complex", constructor: Constructors.refused("complex", "complex numbers")),
    TypeObject("bytes", constructor: Constructors.refused("bytes", "bytes")),
    TypeObject("bytearray", constructor: Constructors.refused("bytearray", "bytes")),
    TypeObject("memoryview", constructor: Constructors.refused("memoryview", "bytes")),
    TypeObject("super", constructor: Constructors.refused("super", "classes")),
    TypeObject("property", constructor: Constructors.refused("property", "classes")),
    TypeObject("classmethod", constructor: Constructors.refused("classmethod", "classes")),
    TypeObject("staticmethod", constructor: Constructors.refused("staticmethod", "classes")),
  ]

  /// The types with names that Python predefines.
  nonisolated(unsafe) static let predefined =
    [
      object, bool, int, float, str, list, tuple, dict, set, frozenset, range, slice, type,
      enumerate, zip, map, filter, reversed,
    ] + withoutValues

  /// The types whose methods a program may call on their values.
  static var withMethods: [TypeObject] {
    [str, list, tuple, dict, set, frozenset, int, float, range, slice, Exceptions.baseException]
  }

  // MARK: Iterators

  nonisolated(unsafe) private static var iterators = Dictionary(
    uniqueKeysWithValues: [enumerate, zip, map, filter, reversed].map { ($0.name, $0) })

  /// The type of the iterators of this name: always the same one.
  static func iterator(named name: String) -> TypeObject {
    if let known = iterators[name] { return known }
    let made = TypeObject(name)
    iterators[name] = made
    return made
  }
}

// MARK: - Arrays

extension Types {
  /// `jax.Array`, `jnp.ndarray`: what `isinstance` asks for.
  nonisolated(unsafe) static let ndarray = TypeObject("Array", module: "jax.jaxlib._jax")
  nonisolated(unsafe) private static let concrete = TypeObject(
    "ArrayImpl", module: "jaxlib._jax", isNative: true, base: ndarray
  ) { ArrayMethods.all.methods(of: "ArrayImpl") }
  nonisolated(unsafe) private static let traced = TypeObject(
    "BatchTracer", module: "jax._src.interpreters.batching", base: ndarray
  ) { ArrayMethods.all.methods(of: "BatchTracer") }
  /// The types whose methods JAX writes as functions of their own.
  static let arrayNames: Set<String> = ["ArrayImpl", "BatchTracer"]
  nonisolated(unsafe) static let dtype = TypeObject(
    "dtype", module: "numpy", isNative: true, constructor: DTypeObject.constructor)
  nonisolated(unsafe) static let scalarMeta = TypeObject(
    "_ScalarMeta", module: "jax._src.numpy.scalar_types")

  static func array(_ value: Value) -> TypeObject {
    switch value {
    case .array, .tracer(_ as ShapeTracer): concrete
    case .tracer: traced
    }
  }
}

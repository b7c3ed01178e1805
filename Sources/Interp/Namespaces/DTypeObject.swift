import Arrays
import Primitives

/// A dtype as a program sees it: `x.dtype`, or the scalar type `jnp.float32`, which also converts.
final class DTypeObject: NativeObject {
  let dtype: DType
  /// Whether it is the callable `jnp.float32`, and not the `dtype('float32')` of an array.
  private let isScalarType: Bool
  private let shownName: String

  private init(_ dtype: DType, isScalarType: Bool, name: String? = nil) {
    self.dtype = dtype
    self.isScalarType = isScalarType
    shownName = name ?? dtype.name
  }

  nonisolated(unsafe) private static let dtypes = DType.allCases.map { DTypeObject($0, isScalarType: false) }

  /// The dtype object of an array.
  static func of(_ dtype: DType) -> Object { .native(dtypes[Int(dtype.rawValue)]) }

  /// One that NumPy has, and arrays have not: `dtype('int64')`.
  static func named(_ name: String, _ dtype: DType) -> Object {
    name == dtype.name ? of(dtype) : .native(DTypeObject(dtype, isScalarType: false, name: name))
  }

  /// `jnp.dtype`, which is NumPy's: Python's numbers have 64 bits there.
  nonisolated(unsafe) static let constructor = Builtin("dtype(dtype=None, align=False, copy=False)") {
    (call) throws(ExceptionObject) in
    switch call[0] {
    case .absent: throw .bindingError("dtype() missing required argument 'dtype' (pos 1)")
    case .none: return named("float64", .float32)
    case .value(let value): return of(value.dtype)
    default:
      let dtype = try call.machine.namedDType(call[0])
      return named(numpyName(of: call[0]) ?? dtype.name, dtype)
    }
  }

  /// The scalar types of `jax.numpy`. The 64-bit names make 32-bit arrays.
  nonisolated(unsafe) static let scalarTypes =
    DType.allCases.map { DTypeObject($0, isScalarType: true) } + [
      DTypeObject(.int32, isScalarType: true, name: "int64"),
      DTypeObject(.uint32, isScalarType: true, name: "uint64"),
      DTypeObject(.float32, isScalarType: true, name: "float64"),
    ]

  var name: String { shownName }

  override var referents: [Object]? { [] }
  override var type: TypeObject {
    isScalarType ? Types.scalarMeta : DTypeObject.types[shownName] ?? Types.dtype
  }

  /// NumPy has a class for each of its own dtypes; those that JAX adds share one.
  nonisolated(unsafe) private static let types = Dictionary(
    uniqueKeysWithValues: (DType.allCases.map(\.name) + ["int64", "uint64", "float64"]).map { name in
      guard name != DType.bfloat16.name else {
        return (name, TypeObject("dtype[bfloat16]", module: "numpy", isNative: true, base: Types.dtype))
      }
      let isUnsigned = name.hasPrefix("u")
      let title = (isUnsigned ? "UI" : name.prefix(1).uppercased()) + name.dropFirst(isUnsigned ? 2 : 1)
      return (name, TypeObject(title + "DType", module: "numpy.dtypes", isNative: true, base: Types.dtype))
    })

  override func repr(_ machine: Machine) -> String {
    isScalarType
      ? "<class 'jax.numpy.\(shownName)'>"
      : shownName == dtype.name ? dtype.numpyText : "dtype('\(shownName)')"
  }

  override func str(_ machine: Machine) -> String { isScalarType ? repr(machine) : shownName }

  override var attributeNames: [String] { ["name", "itemsize", "kind"] }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    if !isScalarType {
      if let layout = layout(name) { return layout }
      if DTypeObject.otherMembers.contains(name[...]) {
        throw .unsupported("Axle's dtypes have no \(name): .name, .kind and .itemsize tell what they are")
      }
    }
    return switch name {
    case "name" where !isScalarType: .string(shownName)
    case "__name__": .string(shownName)
    case "itemsize" where !isScalarType: .int(shownName.hasSuffix("64") ? 8 : dtype.size)
    case "kind" where !isScalarType: .string(kind)
    case "dtype" where isScalarType: DTypeObject.of(dtype)
    default: nil
    }
  }

  /// How NumPy lays such an element out.
  private func layout(_ name: String) -> Object? {
    let size = shownName.hasSuffix("64") ? 8 : dtype.size
    return switch name {
    case "str": .string("\(size == 1 ? "|" : "<")\(kind)\(size)")
    case "char": DTypeObject.codes[shownName].map { .string($0.letter) }
    case "num": DTypeObject.codes[shownName].map { .int($0.number) }
    case "byteorder": .string(size == 1 ? "|" : "=")
    case "alignment": .int(size)
    case "isnative": .bool(true)
    case "shape": .tuple([])
    case "ndim": .int(0)
    case "base": .native(self)
    case "names", "fields", "subdtype", "metadata": Object.none
    case "hasobject": .bool(false)
    default: nil
    }
  }

  override func length() -> Int? { isScalarType ? nil : 0 }

  private static let codes: [String: (letter: String, number: Int)] = [
    "bool": ("?", 0), "int8": ("b", 1), "uint8": ("B", 2), "int16": ("h", 3), "uint16": ("H", 4),
    "int32": ("i", 5),
    "uint32": ("I", 6), "int64": ("l", 7), "uint64": ("L", 8), "float32": ("f", 11), "float64": ("d", 12),
    "float16": ("e", 23), "bfloat16": ("E", 256),
  ]

  private static let otherMembers: Set<Substring> = ["type", "isbuiltin", "flags", "descr", "newbyteorder"]

  private var kind: String {
    if dtype == .bool { return "b" }
    if dtype == .bfloat16 { return "V" }
    return dtype.isFloating ? "f" : dtype.isSignedInteger ? "i" : "u"
  }

  override var isCallable: Bool { isScalarType }

  override func call(_ arguments: Arguments) throws(ExceptionObject) -> Object {
    let machine = arguments.machine
    let given = try arguments.only("x", of: "_ScalarMeta.__call__")
    if shownName != dtype.name { machine.warnOfTruncation(shownName, to: dtype, in: "asarray") }
    let data = try machine.nestedData(given, as: dtype)
    return .value(try machine.arrays { () throws(ArrayError) in try NumPy.array(data, self.dtype) })
  }

  override func isEqual(to other: Object, _ machine: Machine) -> Bool? {
    if case .native(let type as DTypeObject) = other {
      return type.dtype == dtype && type.shownName == shownName
    }
    // A scalar type is a class: it equals no name and no type of Python.
    if case .value(let array) = other { return !isScalarType && array.dtype == dtype }
    return !isScalarType && DTypeObject.numpyName(of: other) == shownName
  }

  /// The name of the dtype that NumPy makes of an object: Python's numbers have 64 bits there.
  static func numpyName(of object: Object) -> String? {
    switch object {
    case .native(let type as DTypeObject): type.shownName
    case .string(let name): if case .elements(_, let name) = TypeName(name.text) { name } else { name.text }
    case .type(let type):
      switch type.name {
      case "bool": "bool"
      case "int": "int64"
      case "float": "float64"
      default: nil
      }
    default: nil
    }
  }

  override func isSameKey(as other: Object) -> Bool {
    if case .native(let type as DTypeObject) = other { return type.dtype == dtype }
    return false
  }

  override func pythonHash() -> Int { Int(dtype.rawValue) + 1 }
}

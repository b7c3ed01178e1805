import Arrays
import Primitives

extension JaxNumpy {
  /// Questions about types of elements.
  static var dtypes: [Builtin] { promotion + [astype] }

  /// NumPy's abstract types, by name.
  nonisolated(unsafe) static let abstractTypes: [String: TypeObject] = {
    var types: [String: TypeObject] = [:]
    for (name, base) in [
      ("generic", nil), ("number", "generic"), ("integer", "number"), ("signedinteger", "integer"),
      ("unsignedinteger", "integer"), ("inexact", "number"), ("floating", "inexact"),
      ("complexfloating", "inexact"),
    ] {
      types[name] = TypeObject(name, module: "numpy", isNative: true, base: base.flatMap { types[$0] })
    }
    return types
  }()

  /// What NumPy says where one of them stands for a dtype; `nil` for other types.
  static func refusal(of type: TypeObject) -> ExceptionObject? {
    guard abstractTypes[type.name] === type else { return nil }
    let sentence =
      switch type.name {
      case "integer", "signedinteger":
        "Converting 'np.integer' or 'np.signedinteger' to a dtype is not allowed"
      case "unsignedinteger": "Converting `np.unsignedinteger` to a dtype is not allowed"
      case "generic": "Converting `np.generic` to a dtype is not allowed."
      case "complexfloating": "Converting `np.complex` to a dtype is not allowed."
      default: "Converting `np.inexact` or `np.floating` to a dtype not allowed"
      }
    return .typeError(sentence)
  }

  private static var promotion: [Builtin] {
    [
      Builtin(variadic: "result_type(*args)") { (call) throws(ExceptionObject) in
        _ = try call.named([], of: "result_type")
        guard call.count > 0 else { throw .valueError("at least one array or dtype is required") }
        var members: [Promotion.Member] = []
        for argument in call.positional { members.append(try call.machine.promotionMember(argument)) }
        return DTypeObject.of(members.dropFirst().reduce(members[0]) { Promotion.join($0, $1) }.dtype)
      },
      Builtin("promote_types(a, b)") { (call) throws(ExceptionObject) in
        let (a, b) = (try call.machine.narrowDType(call[0]), try call.machine.narrowDType(call[1]))
        return DTypeObject.of(Promotion.join(.init(a, isWeak: false), .init(b, isWeak: false)).dtype)
      },
      Builtin("issubdtype(arg1, arg2)") { (call) throws(ExceptionObject) in
        .bool(
          try call.machine.typeNode(call[0]).isSubtype(of: try call.machine.typeNode(call[1])))
      },
    ]
  }

  private static var astype: Builtin {
    Builtin("astype(x, dtype, /, *, copy=False, device=None)", refusing: ["device"]) {
      (call) throws(ExceptionObject) in
      let x = try call.array(0, "x", of: "astype")
      let dtype = try call.dtype(1, of: "astype") ?? .float32
      return try call.result { () throws(ArrayError) in try NumPy.astype(x, dtype) }
    }
  }
}

/// A type in NumPy's tree: an abstract one, or that of elements, under its name.
private enum TypeNode {
  case abstract(TypeObject)
  case elements(name: String)

  func isSubtype(of other: TypeNode) -> Bool {
    switch (self, other) {
    case (.elements(let name), .elements(let otherName)): name == otherName
    case (.elements(let name), .abstract(let type)):
      TypeNode.parent(of: name).isSubtype(of: type)
    case (.abstract(let type), .abstract(let otherType)): type.isSubtype(of: otherType)
    case (.abstract, .elements): false
    }
  }

  private static func parent(of name: String) -> TypeObject {
    let parent =
      switch NumPyKind(of: name) {
      case .unsigned: "unsignedinteger"
      case .signed: "signedinteger"
      case .floating: "floating"
      case .bool, .text, .object, .void: "generic"
      }
    return JaxNumpy.abstractTypes[parent]!
  }
}

extension TypeObject {
  /// The dtype, which no array of JAX has, that NumPy makes of Python's types that are no numbers; `nil` for numbers and
  /// for NumPy's own types.
  var otherDType: (name: String, spelling: String)? {
    if JaxNumpy.refusal(of: self) != nil { return nil }
    switch name {
    case "int", "float", "bool", "complex": return nil
    case "str": return ("str", "<U0")
    case "bytes": return ("bytes", "|S0")
    default: return ("object", "object")
    }
  }
}

extension Machine {
  /// What an argument of `result_type` brings: Python's numbers and types are weak.
  fileprivate func promotionMember(_ object: Object) throws(ExceptionObject) -> Promotion.Member {
    if let value = object.arrayValue { return .init(value.dtype, isWeak: value.isWeak) }
    switch object {
    case .int, .bigInt: return .init(.int32, isWeak: true)
    case .none: return .init(.float32, isWeak: false)
    case .string(let name):
      if case .foreign = TypeName(name.text) { throw textAsNumber(name.text) }
      return .init(try namedDType(object), isWeak: false)
    case .list, .tuple, .dict, .set, .builtin, .function, .slice, .range, .ellipsis:
      try refuseEmpty(object)
      throw .typeError("Cannot determine dtype of \(try repr(object))")
    case .type(let type) where type.name == "int" || type.name == "float":
      return .init(try namedDType(object), isWeak: true)
    case .type(let type):
      if let other = type.otherDType { throw try notData(object, dtype: other.spelling) }
      return .init(try namedDType(object), isWeak: false)
    default: return .init(try namedDType(object), isWeak: false)
    }
  }

  /// A dtype that is not cut down to 32 bits.
  fileprivate func narrowDType(_ object: Object) throws(ExceptionObject) -> DType {
    let dtype = try namedDType(object)
    guard DTypeObject.numpyName(of: object) == dtype.name else {
      throw .unsupported("Axle has no 64-bit types, which promote_types would give")
    }
    return dtype
  }

  fileprivate func typeNode(_ object: Object) throws(ExceptionObject) -> TypeNode {
    if case .type(let type) = object, JaxNumpy.abstractTypes[type.name] === type { return .abstract(type) }
    if case .value(let value) = object { return .elements(name: value.dtype.name) }
    let dtype = try namedDType(object, of: "issubdtype")
    return .elements(name: DTypeObject.numpyName(of: object) ?? dtype.name)
  }
}

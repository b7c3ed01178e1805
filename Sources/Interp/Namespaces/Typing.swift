// The modules whose names stand in annotations: `typing`, `collections.abc`, `__future__`. Axle ignores annotations.

/// A name that only annotations use: it may be subscripted, and nothing else.
final class TypingForm: NativeObject {
  /// With its module.
  let name: String
  private let isSubscripted: Bool

  init(_ name: String, isSubscripted: Bool = false) {
    self.name = name
    self.isSubscripted = isSubscripted
  }

  nonisolated(unsafe) private static let type = TypeObject("typing._Form")

  override var type: TypeObject { TypingForm.type }

  override func subscripted(_ key: Object, _ machine: Machine) -> Object {
    .native(TypingForm(name, isSubscripted: true))
  }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String {
    if isSubscripted { throw refusal }
    return name.hasPrefix("typing.") ? name : "<class '\(name)'>"
  }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    if isSubscripted, case .native(let form as TypingForm) = other, form.name == name { throw refusal }
    return nil
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws(ExceptionObject) -> Object { throw refusal }

  private var refusal: ExceptionObject { .unsupported("Axle has \(name) for annotations only") }
}

enum TypingModule {
  nonisolated(unsafe) static let module = ModuleObject("typing") {
    var members: [String: Object] = ["TYPE_CHECKING": .bool(false), "Text": .type(Types.str)]
    for name in forms { members[name] = .native(TypingForm("typing.\(name)")) }
    for name in refused {
      members[name] = .builtin(
        Builtin(variadic: "\(name)(*args)") { _ throws(ExceptionObject) in
          throw .unsupported("Axle ignores annotations: typing.\(name)() is not supported")
        })
    }
    members["cast"] = .builtin(Builtin("cast(typ, val)") { a in a[1] })
    return members
  }

  private static let forms = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "ByteString", "Callable", "ClassVar", "Collection",
    "Concatenate",
    "Container", "Counter", "DefaultDict", "Deque", "Dict", "Final", "FrozenSet", "Generator", "Generic",
    "Hashable",
    "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal", "LiteralString", "Mapping",
    "MappingView",
    "MutableMapping", "MutableSequence", "MutableSet", "Never", "NoReturn", "NotRequired", "Optional",
    "OrderedDict",
    "Protocol", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "Tuple", "Type", "TypeAlias", "TypeGuard", "Union",
    "Unpack",
    "ValuesView",
  ]

  private static let refused = [
    "NamedTuple", "NewType", "ParamSpec", "TypeVar", "TypeVarTuple", "TypedDict", "assert_never",
    "assert_type",
    "get_args", "get_origin", "get_type_hints", "overload", "reveal_type", "runtime_checkable",
  ]
}

extension TypingModule {
  nonisolated(unsafe) static let collections = ModuleObject("collections") {
    ["abc": .module(collectionsABC)]
  }

  nonisolated(unsafe) static let collectionsABC = ModuleObject("collections.abc") {
    var members: [String: Object] = [:]
    for name in abstractTypes { members[name] = .native(TypingForm("collections.abc.\(name)")) }
    return members
  }

  private static let abstractTypes = [
    "ByteString", "Callable", "Collection", "Container", "Generator", "Hashable", "ItemsView", "Iterable",
    "Iterator",
    "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Reversible",
    "Sequence",
    "Set", "Sized", "ValuesView",
  ]
}

extension TypingModule {
  /// Every feature is in force already; `annotations` because annotations are ignored.
  nonisolated(unsafe) static let future = ModuleObject("__future__") {
    var members: [String: Object] = [:]
    for name in features { members[name] = .native(TypingForm("__future__.\(name)", isSubscripted: true)) }
    return members
  }

  private static let features = [
    "absolute_import", "annotations", "division", "generator_stop", "generators", "nested_scopes",
    "print_function",
    "unicode_literals", "with_statement",
  ]
}

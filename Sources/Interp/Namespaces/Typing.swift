/// The modules whose names stand in annotations, which Axle ignores: `typing`, `collections.abc`, `__future__`.
enum TypingModule {
  nonisolated(unsafe) static let module = ModuleObject("typing") {
    named(
      "Any", "Callable", "ClassVar", "Dict", "Final", "FrozenSet", "Generic", "Hashable", "Iterable",
      "Iterator",
      "List", "Literal", "Mapping", "MutableMapping", "MutableSequence", "NamedTuple", "NoReturn", "Optional",
      "Protocol", "Sequence", "Set", "Sized", "Tuple", "Type", "TypeAlias", "TypeVar", "Union",
      module: "typing")
  }

  nonisolated(unsafe) static let collections = ModuleObject("collections") {
    ["abc": .module(collectionsABC)]
  }

  nonisolated(unsafe) static let collectionsABC = ModuleObject("collections.abc") {
    named(
      "Callable", "Collection", "Container", "Hashable", "Iterable", "Iterator", "Mapping", "MutableMapping",
      "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized", module: "collections.abc")
  }

  nonisolated(unsafe) static let future = ModuleObject("__future__") {
    named("annotations", "division", "print_function", module: "__future__")
  }

  private static func named(_ names: String..., module: String) -> [String: Object] {
    Dictionary(
      uniqueKeysWithValues: names.map { ($0, .type(TypeObject($0, module: module, isGeneric: true))) })
  }
}

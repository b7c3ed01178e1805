import Lexer

/// A type of the language: its name, what calling it does, its methods, and for exceptions its base.
package final class TypeObject {
  package let name: String
  /// With its module, where `print` and tracebacks show one: `jax.errors.TracerBoolConversionError`.
  package let qualifiedName: String
  /// How the interpreter's own messages name it: for types written in C, with the module.
  let nameInMessages: String
  let base: TypeObject?
  /// Whether `list[int]` and the like are allowed: in annotations, which are ignored.
  let isGeneric: Bool
  /// `nil` for types that a program cannot call.
  let constructor: Builtin?
  private let makeMethods: () -> [Builtin]
  private lazy var methods = SymbolMap(makeMethods().map { (Symbol($0.name), $0) })

  package init(
    _ name: String, module: String? = nil, isNative: Bool = false, base: TypeObject? = nil,
    isGeneric: Bool = false,
    constructor: Builtin? = nil,
    methods: @escaping () -> [Builtin] = { [] }
  ) {
    self.name = name
    qualifiedName = module.map { "\($0).\(name)" } ?? name
    nameInMessages = isNative ? qualifiedName : name
    self.base = base
    self.isGeneric = isGeneric
    self.constructor = constructor
    self.makeMethods = methods
  }

  func method(_ name: Symbol) -> Builtin? { methods[name] ?? base?.method(name) }

  package var methodNames: [String] { methods.keys.map(\.text) + (base?.methodNames ?? []) }

  func isSubtype(of other: TypeObject) -> Bool {
    var type: TypeObject? = self
    while let current = type {
      if current === other { return true }
      type = current.base
    }
    return false
  }

  func isSubtype(ofTypeNamed name: String) -> Bool {
    self.name == name || base?.isSubtype(ofTypeNamed: name) == true
  }
}

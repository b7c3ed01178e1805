import Lexer

/// The names that a program has without an import: Python's builtins, and beside them those of `jax.numpy` and `jax`
/// that Python does not have. `from axle import *` brings the same ones to Python.
enum BareNames {
  static func find(_ name: Symbol, isForgotten: Bool = false) -> Object? {
    if let builtin = builtins[name] { return builtin }
    if isForgotten { return nil }
    return JaxNumpy.module.member(name) ?? jax[name]
  }

  static var names: [String] {
    builtins.keys.map(\.text) + JaxNumpy.module.names + jax.keys.map(\.text)
  }

  /// Those that Python itself has.
  static var pythonNames: [String] { builtins.keys.map(\.text) }

  /// Whether JAX has a function of this name that Axle lacks.
  static func isRefused(_ name: String) -> Bool {
    JaxNames.contains(name, in: "jax.numpy") || JaxNames.contains(name, in: "jax")
  }

  nonisolated(unsafe) private static let builtins: SymbolMap<Object> = {
    var builtins = SymbolMap<Object>()
    for function in BuiltinFunctions.all { builtins[Symbol(function.name)] = .builtin(function) }
    for type in Types.predefined + Exceptions.builtins { builtins[Symbol(type.name)] = .type(type) }
    for (name, value) in Constants.all { builtins[Symbol(name)] = value }
    return builtins
  }()

  nonisolated(unsafe) private static let jax = SymbolMap([
    (Symbol("vmap"), .builtin(Jax.vmap)), (Symbol("nn"), Object.module(JaxNN.module)),
    (Symbol("explain"), .builtin(Explaining.explain)), (Symbol("show"), .builtin(Showing.show)),
  ])
}

/// The modules that a program can import.
enum Modules {
  static var table: ModuleTable {
    ModuleTable {
      [
        "jax": Jax.module, "jax.numpy": JaxNumpy.module,
        "jax.numpy.linalg": JaxLinalg.module, "jax.nn": JaxNN.module,
        "jax.nn.initializers": JaxInitializers.module, "jax.errors": Jax.errors,
        "jax.lax": JaxLax.module, "jax.random": JaxRandom.module, "jax.tree": JaxTree.module,
        "jax.tree_util": JaxTree.utilities,
        "jax.debug": JaxDebug.module,
        "math": MathModule.module, "functools": FunctoolsModule.module, "time": TimeModule.module,
        "typing": TypingModule.module, "collections": TypingModule.collections,
        "collections.abc": TypingModule.collectionsABC, "__future__": TypingModule.future, "axle": axle,
      ]
    }
  }

  /// `from axle import *` brings nothing new: everything is predefined.
  nonisolated(unsafe) private static let axle = ModuleObject("axle") {
    ["explain": .builtin(Explaining.explain), "show": .builtin(Showing.show)]
  }
}

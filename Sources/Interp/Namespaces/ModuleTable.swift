import Lexer

/// The modules that a program can import, by their full names.
final class ModuleTable {
  private let make: () -> [String: ModuleObject]
  /// Made at the first import: many programs have none.
  private lazy var modules = make()

  init(_ make: @escaping () -> [String: ModuleObject]) { self.make = make }

  /// - Throws: `ModuleNotFoundError` that names what Axle has instead.
  func module(named name: String) throws(ExceptionObject) -> ModuleObject {
    if let module = modules[name] { return module }
    let parent = name.split(separator: ".").dropLast().joined(separator: ".")
    let isInPlainModule = modules[parent] != nil && !modules.keys.contains { $0.hasPrefix(parent + ".") }
    let error = ExceptionObject(
      Exceptions.moduleNotFoundError,
      "No module named '\(name)'" + (isInPlainModule ? "; '\(parent)' is not a package" : ""))
    error.attributes["name"] = .string(name)
    throw error
  }

  /// `from module import name`: a member, or a submodule.
  func member(_ name: Symbol, of module: Object) throws(ExceptionObject) -> Object {
    guard case .module(let module) = module else { preconditionFailure("an import makes a module") }
    if let member = module.member(name) { return member }
    if let submodule = modules["\(module.name).\(name.text)"] { return .module(submodule) }
    if let refusal = refusal(name, in: module) { throw refusal }
    let error = ExceptionObject(
      Exceptions.importError, "cannot import name '\(name.text)' from '\(module.name)' (unknown location)")
    error.attributes["name"] = .string(name.text)
    throw error
  }

  /// The refusal of a member that JAX has and Axle does not; `nil` for names that JAX has not either.
  func refusal(_ name: Symbol, in module: ModuleObject) -> ExceptionObject? {
    if let words = ModuleTable.removed["\(module.name).\(name.text)"] {
      return ExceptionObject(Exceptions.attributeError, words)
    }
    guard JaxNames.contains(name.text, in: module.name) else { return nil }
    return .unsupported("Axle does not have \(module.name).\(name.text), which JAX has")
  }

  /// What JAX says of names that it has removed.
  private static let removed = [
    "jax.numpy.fix": "jax.numpy.fix was deprecated in JAX v0.9.0, and will be removed in JAX v0.10.0. "
      + "Use jax.numpy.trunc instead."
  ]

  var names: [String] { modules.keys.sorted() }

  /// Every module by its full name.
  var all: [String: ModuleObject] { modules }
}

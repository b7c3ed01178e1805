package import Lexer

/// An imported module: names to objects, fixed once made. Members are made when they are first asked for.
package final class ModuleObject {
  package let name: String
  /// Whether its repr says `(built-in)`.
  let isBuiltin: Bool
  private var members = SymbolMap<Object>()
  private let make: () -> [String: Object]
  private var isMade = false

  package init(_ name: String, isBuiltin: Bool = false, _ make: @escaping () -> [String: Object]) {
    self.name = name
    self.isBuiltin = isBuiltin
    self.make = make
  }

  package func member(_ name: Symbol) -> Object? {
    load()
    return members[name]
  }

  package var names: [String] {
    load()
    return members.keys.map(\.text).sorted()
  }

  private func load() {
    if isMade { return }
    isMade = true
    for (name, member) in make() { members[Symbol(name)] = member }
  }
}

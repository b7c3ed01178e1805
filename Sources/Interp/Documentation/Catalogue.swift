import Lexer
import Primitives

/// The names through which a program reaches what Axle has: the live tables, read when somebody asks.
package enum Catalogue {
  /// Every path, `len`, `str.join`, `jax.numpy.sum`, that leads to a function, a type or a constant.
  package static var paths: [String] { members.keys.sorted() }

  /// What must have an entry: all but modules and what is refused by name. A method of arrays that is also a
  /// function of `jax.numpy` is written about there.
  package static var documentedPaths: [String] {
    paths.filter { path in
      switch members[path] {
      case .module, nil: false
      case .builtin(let builtin): !refusals.contains(ObjectIdentifier(builtin))
      case .type(let type):
        !refusals.contains { id in type.constructor.map { ObjectIdentifier($0) == id } ?? false }
      default: true
      }
    }
  }

  /// Whether a program finds something there: in the tables, or as an attribute of an array.
  package static func leads(_ path: String) -> Bool {
    members[path] != nil || arrayAttributes.contains(path)
  }

  /// What the path leads to; `nil` for attributes, which belong to values, and for what is not there.
  static func object(at path: String) -> Object? { members[path] }

  /// Every path to the same object.
  static func paths(of object: Object) -> [String] {
    guard let identity = object.documentedIdentity else { return [] }
    return pathsByIdentity[identity] ?? []
  }

  // MARK: - The tables

  private static let arrayAttributes = Set(Machine.arrayAttributeNames.map { "jax.Array.\($0)" })

  nonisolated(unsafe) private static let members: [String: Object] = {
    var members: [String: Object] = [:]
    for name in BareNames.pythonNames { members[name] = BareNames.find(Symbol(name), isForgotten: true) }
    for type in Types.withMethods { add(methodsOf: type, as: type.name, to: &members) }
    add(methodsOf: Types.array(Value(0)), as: "jax.Array", to: &members)
    add(methodsOf: UfuncMethods.type, as: "jax.numpy.ufunc", to: &members)
    for module in documentedModules {
      for name in module.names { members["\(module.name).\(name)"] = module.member(Symbol(name)) }
    }
    return members
  }()

  private static let pathsByIdentity: [ObjectIdentifier: [String]] = {
    var paths: [ObjectIdentifier: [String]] = [:]
    for (path, object) in members.sorted(by: { $0.key < $1.key }) {
      if let identity = object.documentedIdentity { paths[identity, default: []].append(path) }
    }
    return paths
  }()

  private static func add(methodsOf type: TypeObject, as scope: String, to members: inout [String: Object]) {
    for name in type.methodNames {
      guard let method = type.method(Symbol(name)) else { continue }
      members["\(scope).\(name)"] = .builtin(method)
    }
  }

  /// The modules with functions; those for annotations have no entries.
  private static var documentedModules: [ModuleObject] {
    Modules.table.all.filter { (path, _) in
      path.hasPrefix("jax") || ["axle", "math", "functools", "time"].contains(path)
    }.map(\.value)
  }

  private static let refusals: Set<ObjectIdentifier> = Set(
    (BuiltinFunctions.refused + Types.withoutValues.compactMap(\.constructor) + [Types.object.constructor!])
      .map { ObjectIdentifier($0) })
}

extension Object {
  /// The identity of what tables hold once.
  fileprivate var documentedIdentity: ObjectIdentifier? {
    switch self {
    case .builtin(let builtin): ObjectIdentifier(builtin)
    case .method(let bound): ObjectIdentifier(bound.method)
    case .type(let type): ObjectIdentifier(type)
    case .native(let native): ObjectIdentifier(native)
    default: nil
    }
  }
}

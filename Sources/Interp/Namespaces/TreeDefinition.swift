import Lexer
import Primitives

/// `PyTreeDef`: the containers of a tree without its leaves.
final class TreeDefinition: NativeObject {
  /// What stands in the leaves is of no account.
  let tree: Pytree<Object>

  init(_ tree: Pytree<Object>) { self.tree = tree }

  nonisolated(unsafe) static let type = TypeObject("PyTreeDef", module: "jaxlib._jax.pytree", isNative: true)

  override var type: TypeObject { TreeDefinition.type }

  var text: String { "PyTreeDef(\(tree.text { _ in "*" }))" }

  override func repr(_ machine: Machine) throws(ExceptionObject) -> String { text }

  override func isEqual(to other: Object, _ machine: Machine) throws(ExceptionObject) -> Bool? {
    guard case .native(let other as TreeDefinition) = other else { return nil }
    return text == other.text
  }

  override func isSameKey(as other: Object) -> Bool {
    guard case .native(let other as TreeDefinition) = other else { return false }
    return text == other.text
  }

  override func pythonHash() throws(ExceptionObject) -> Int { text.hashValue }

  override var attributeNames: [String] {
    ["children", "compose", "flatten_up_to", "num_leaves", "num_nodes", "unflatten"]
  }

  override func attribute(_ name: String) throws(ExceptionObject) -> Object? {
    switch name {
    case "num_leaves": return .int(tree.leaves.count)
    case "num_nodes": return .int(tree.nodeCount)
    case "children":
      return .builtin(Builtin("children()") { [self] (_) throws(ExceptionObject) in children })
    case "unflatten":
      return .builtin(
        Builtin("unflatten(leaves, /)") { [self] (call) throws(ExceptionObject) in
          try filled(with: try call.machine.elements(call[0]), call.machine)
        })
    case "compose":
      return .builtin(
        Builtin("compose(inner, /)") { [self] (call) throws(ExceptionObject) in
          .native(TreeDefinition(composed(with: try call.definition(0).tree)))
        })
    case "flatten_up_to":
      return .builtin(
        Builtin("flatten_up_to(tree, /)") { [self] (call) throws(ExceptionObject) in
          .list(try call.machine.subtrees(of: call[0], under: tree, named: "PyTreeDef"))
        })
    default: return nil
    }
  }

  var children: Object { .list(tree.children.map { .native(TreeDefinition($0)) }) }

  /// The tree with these leaves, first to last.
  ///
  /// - Throws: `ValueError` where there are too few or too many.
  func filled(with leaves: ContiguousArray<Object>, _ machine: Machine) throws(ExceptionObject) -> Object {
    let count = tree.leaves.count
    if leaves.count > count { throw .valueError("Too many leaves for PyTreeDef; expected \(count).") }
    if leaves.count < count {
      throw .valueError("Too few leaves for PyTreeDef; expected \(count), got \(leaves.count)")
    }
    var rest = leaves[...]
    return machine.object(tree.replacingLeaves { _ in .leaf(rest.removeFirst()) })
  }

  /// This tree with `inner` in the place of each leaf.
  func composed(with inner: Pytree<Object>) -> Pytree<Object> { tree.replacingLeaves { _ in inner } }
}

extension Arguments {
  /// An argument that is to be a `PyTreeDef`.
  ///
  /// - Throws: `AttributeError`, as JAX does when it looks for what any other object lacks.
  func definition(_ i: Int, using method: String = "num_leaves") throws(ExceptionObject) -> TreeDefinition {
    if case .native(let definition as TreeDefinition) = self[i] { return definition }
    throw ExceptionObject(
      Exceptions.attributeError, "'\(self[i].typeName)' object has no attribute '\(method)'")
  }
}

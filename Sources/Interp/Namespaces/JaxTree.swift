import Primitives

/// The modules `jax.tree` and `jax.tree_util`: functions on trees of containers.
enum JaxTree {
  nonisolated(unsafe) static let module = ModuleObject("jax.tree") { members(functions(prefix: "")) }

  nonisolated(unsafe) static let utilities = ModuleObject("jax.tree_util") {
    members(functions(prefix: "tree_") + definitions)
  }

  private static func members(_ functions: [Builtin]) -> [String: Object] {
    Dictionary(
      uniqueKeysWithValues: functions.map { function in
        function.module = "jax.tree"
        return (function.name, Object.builtin(function))
      })
  }

  /// The functions that both modules have: `jax.tree.map` is `jax.tree_util.tree_map`.
  private static func functions(prefix: String) -> [Builtin] {
    [
      Builtin(variadic: "\(prefix)map(f, tree, *rest, is_leaf=None)") { (call) throws(ExceptionObject) in
        try map(call, name: "\(prefix)map")
      },
      Builtin("\(prefix)leaves(tree, is_leaf=None)") { (call) throws(ExceptionObject) in
        .list(try call.tree(0, isLeaf: 1).leaves)
      },
      Builtin("\(prefix)structure(tree, is_leaf=None)") { (call) throws(ExceptionObject) in
        .native(TreeDefinition(try call.tree(0, isLeaf: 1)))
      },
      Builtin("\(prefix)flatten(tree, is_leaf=None)") { (call) throws(ExceptionObject) in
        let tree = try call.tree(0, isLeaf: 1)
        return .tuple([.list(tree.leaves), .native(TreeDefinition(tree))])
      },
      Builtin("\(prefix)unflatten(treedef, leaves)") { (call) throws(ExceptionObject) in
        try call.definition(0, using: "unflatten").filled(
          with: try call.machine.elements(call[1]), call.machine)
      },
      Builtin("\(prefix)reduce(function, tree, initializer=None, is_leaf=None)", reduce),
      Builtin("\(prefix)all(tree, *, is_leaf=None)") { (call) throws(ExceptionObject) in
        for leaf in try call.tree(0, isLeaf: 1).leaves where !(try call.machine.truth(leaf)) {
          return .bool(false)
        }
        return .bool(true)
      },
      Builtin("\(prefix)transpose(outer_treedef, inner_treedef, pytree_to_transpose)", transpose),
      Builtin("\(prefix)broadcast(prefix_tree, full_tree, is_leaf=None)", broadcast),
    ]
  }

  /// Applies a function to each leaf of the first tree, and to what the others have in its place.
  private static func map(_ call: Arguments, name: String) throws(ExceptionObject) -> Object {
    let mistakes = BindingMistakes(function: name)
    var given: [String: Object] = [:]
    for (place, parameter) in zip(call.positional, ["f", "tree"]) { given[parameter] = place }
    for (i, keyword) in call.keywords.enumerated() {
      guard ["f", "tree", "is_leaf"].contains(keyword.text) else { throw mistakes.unexpected(keyword.text) }
      guard given.updateValue(call.value(ofKeyword: i), forKey: keyword.text) == nil else {
        throw mistakes.multiple(keyword.text)
      }
    }
    guard let function = given["f"], let argument = given["tree"] else {
      throw mistakes.missing(["f", "tree"].filter { given[$0] == nil }, "positional")
    }
    let machine = call.machine
    let tree = try machine.tree(argument, isLeaf: given["is_leaf"]?.given)
    var columns: [[Object]] = []
    for other in call.positional.dropFirst(2) {
      columns.append(try machine.subtrees(of: other, under: tree, named: "tree_map tree"))
    }
    var number = 0
    let result = try tree.map { leaf throws(ExceptionObject) in
      defer { number += 1 }
      return try machine.apply(function, [leaf] + columns.map { $0[number] })
    }
    return machine.object(result)
  }

  private static func reduce(_ call: Arguments) throws(ExceptionObject) -> Object {
    var leaves = try call.tree(1, isLeaf: 3).leaves[...]
    guard var result = call[2].isAbsent ? leaves.popFirst() : call[2] else {
      throw .typeError("reduce() of empty iterable with no initial value")
    }
    for leaf in leaves { result = try call.machine.apply(call[0], [result, leaf]) }
    return result
  }

  /// A tree of trees, turned inside out.
  private static func transpose(_ call: Arguments) throws(ExceptionObject) -> Object {
    let machine = call.machine
    let outer = try call.definition(0)
    let tree = try machine.tree(call[2])
    let inner: Pytree<Object>
    if call[1].isNone {
      let subtrees = try machine.subtrees(of: call[2], under: outer.tree, named: "PyTreeDef")
      inner = try machine.tree(subtrees.first ?? .none)
    } else {
      inner = try call.definition(1).tree
    }
    let (rows, columns) = (outer.tree.leaves.count, inner.leaves.count)
    if rows == 0 || columns == 0 { throw .valueError("TreeDefs must have at least one leaf.") }
    let (given, expected) = (TreeDefinition(tree), TreeDefinition(outer.composed(with: inner)))
    guard given.text == expected.text else {
      throw .typeError("Mismatch\n\(given.text)\n != \n\(expected.text)")
    }
    let leaves = tree.leaves
    var column = 0
    let transposed = inner.replacingLeaves { _ in
      defer { column += 1 }
      var row = 0
      return outer.tree.replacingLeaves { _ in
        defer { row += 1 }
        return .leaf(leaves[row * columns + column])
      }
    }
    return machine.object(transposed)
  }

  /// Repeats each leaf of a prefix for all leaves below it.
  private static func broadcast(_ call: Arguments) throws(ExceptionObject) -> Object {
    let machine = call.machine
    let prefix = try call.tree(0, isLeaf: 2)
    var subtrees = try machine.subtrees(of: call[1], under: prefix, named: "broadcast_prefix tree")[...]
    var full: [Pytree<Object>] = []
    while let subtree = subtrees.popFirst() { full.append(try machine.tree(subtree, isLeaf: call[2].given)) }
    var rest = full[...]
    return machine.object(
      prefix.replacingLeaves { leaf in rest.removeFirst().replacingLeaves { _ in .leaf(leaf) } })
  }

  private static var definitions: [Builtin] {
    [
      Builtin("treedef_is_leaf(treedef)") { (call) throws(ExceptionObject) in
        .bool(try call.definition(0, using: "num_nodes").tree.nodeCount == 1)
      },
      Builtin("treedef_children(treedef)") { (call) throws(ExceptionObject) in
        try call.definition(0, using: "children").children
      },
      Builtin("treedef_tuple(treedefs)") { (call) throws(ExceptionObject) in
        var trees: [Pytree<Object>] = []
        for case .native(let definition as TreeDefinition) in try call.machine.elements(call[0]) {
          trees.append(definition.tree)
        }
        return .native(TreeDefinition(.tuple(trees)))
      },
      Builtin("all_leaves(iterable, is_leaf=None)") { (call) throws(ExceptionObject) in
        for item in try call.machine.elements(call[0]) {
          guard case .leaf = try call.machine.tree(item, isLeaf: call[1].given) else { return .bool(false) }
        }
        return .bool(true)
      },
    ]
  }
}

extension Arguments {
  fileprivate func tree(_ i: Int, isLeaf: Int) throws(ExceptionObject) -> Pytree<Object> {
    try machine.tree(self[i], isLeaf: self[isLeaf].given)
  }
}

extension Machine {
  /// What `object` has in the place of each leaf of `prefix`.
  ///
  /// - Throws: `ValueError` where `prefix` is no prefix of it; `name` is what the error calls the prefix.
  func subtrees(
    of object: Object, under prefix: Pytree<Object>, named name: String
  ) throws(ExceptionObject) -> [Object] {
    let tree = try tree(object)
    let mismatches = prefix.mismatches(with: tree) { $0.type.qualifiedName }
    if let mismatch = mismatches.first { throw .valueError(mismatch.text(name)) }
    var subtrees: [Object] = []
    appendSubtrees(of: object, under: prefix, to: &subtrees)
    return subtrees
  }

  private func appendSubtrees(of object: Object, under prefix: Pytree<Object>, to subtrees: inout [Object]) {
    switch (prefix, object) {
    case (.leaf, _): subtrees.append(object)
    case (.tuple(let children), .tuple(let tuple)):
      for (child, item) in zip(children, tuple.items) {
        appendSubtrees(of: item, under: child, to: &subtrees)
      }
    case (.list(let children), .list(let list)):
      for (child, item) in zip(children, list.items) { appendSubtrees(of: item, under: child, to: &subtrees) }
    case (.dict(let entries), .dict(let dict)):
      for entry in entries {
        guard let value = try? dict.value(for: entry.key) else { preconditionFailure("the keys agree") }
        appendSubtrees(of: value, under: entry.value, to: &subtrees)
      }
    default: break
    }
  }
}

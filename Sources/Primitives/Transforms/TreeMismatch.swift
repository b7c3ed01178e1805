/// A place where a tree that should be a prefix of another is none: it branches in a way of its own.
package struct TreeMismatch: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case containers(prefix: String, full: String)
    case lengths(container: String, prefix: Int, full: Int)
    case keyCounts(prefix: [String], full: [String])
    case keys(prefix: [String], full: [String])
  }

  package let path: String
  package let kind: Kind
}

extension Pytree {
  /// All places where this tree is no prefix of `tree`.
  ///
  /// - Parameter leafClass: the name of the Python class of a leaf of `tree`.
  package func mismatches<Element>(
    with tree: Pytree<Element>, path: String = "", leafClass: (Element) -> String
  ) -> [TreeMismatch] {
    switch (self, tree) {
    case (.leaf, _), (.none, .none): return []
    case (.tuple(let prefix), .tuple(let children)), (.list(let prefix), .list(let children)):
      guard prefix.count == children.count else {
        let kind = TreeMismatch.Kind.lengths(
          container: containerName!, prefix: prefix.count, full: children.count)
        return [TreeMismatch(path: path, kind: kind)]
      }
      return prefix.indices.flatMap {
        prefix[$0].mismatches(with: children[$0], path: "\(path)[\($0)]", leafClass: leafClass)
      }
    case (.dict(let prefix), .dict(let entries)):
      let (keys, full) = (prefix.map(\.keyText), entries.map(\.keyText))
      if keys.count != full.count {
        return [TreeMismatch(path: path, kind: .keyCounts(prefix: keys, full: full))]
      }
      if keys != full { return [TreeMismatch(path: path, kind: .keys(prefix: keys, full: full))] }
      return zip(prefix, entries).flatMap { entry, other in
        entry.value.mismatches(with: other.value, path: "\(path)[\(other.keyText)]", leafClass: leafClass)
      }
    case (.record(let type, let prefix), .record(let other, let children)) where type == other:
      return prefix.indices.flatMap {
        prefix[$0].mismatches(
          with: children[$0], path: "\(path).\(type.fields[$0])", leafClass: leafClass)
      }
    case (.none, _), (.tuple, _), (.list, _), (.dict, _), (.record, _):
      let full = if case .leaf(let leaf) = tree { leafClass(leaf) } else { tree.containerName! }
      return [TreeMismatch(path: path, kind: .containers(prefix: containerName!, full: full))]
    }
  }
}

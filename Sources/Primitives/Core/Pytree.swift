/// The name of a tuple with named elements, and the names.
@usableFromInline package struct RecordType: Hashable, Sendable {
  package let name: String
  package let fields: [String]

  package init(_ name: String, _ fields: [String]) {
    self.name = name
    self.fields = fields
  }
}

/// A tree of containers, as Python's tuples, lists and dicts make it. `None` is a container without leaves.
@usableFromInline package enum Pytree<Leaf> {
  case leaf(Leaf)
  case none
  case tuple([Pytree])
  case list([Pytree])
  /// A tuple whose elements have names.
  indirect case record(RecordType, [Pytree])
  /// Entries sorted by key.
  case dict([Entry])

  @usableFromInline package struct Entry {
    @usableFromInline package let key: Leaf
    /// The key as Python's `repr` writes it.
    @usableFromInline package let keyText: String
    @usableFromInline package let value: Pytree

    @usableFromInline @inlinable package init(key: Leaf, keyText: String, value: Pytree) {
      self.key = key
      self.keyText = keyText
      self.value = value
    }
  }

  /// The leaves, first to last.
  @usableFromInline @inlinable package var leaves: [Leaf] {
    var leaves: [Leaf] = []
    appendLeaves(to: &leaves)
    return leaves
  }

  @usableFromInline @inlinable package func appendLeaves(to leaves: inout [Leaf]) {
    switch self {
    case .leaf(let leaf): leaves.append(leaf)
    case .none: break
    case .tuple(let children), .list(let children), .record(_, let children):
      for child in children { child.appendLeaves(to: &leaves) }
    case .dict(let entries):
      for entry in entries { entry.value.appendLeaves(to: &leaves) }
    }
  }

  /// The same containers with other leaves, visited first to last.
  @usableFromInline @inlinable package func map<Failure: Error>(
    _ transform: (Leaf) throws(Failure) -> Leaf
  ) throws(Failure) -> Pytree {
    switch self {
    case .leaf(let leaf): return .leaf(try transform(leaf))
    case .none: return .none
    case .tuple(let children): return .tuple(try mapAll(children, transform))
    case .list(let children): return .list(try mapAll(children, transform))
    case .record(let type, let children): return .record(type, try mapAll(children, transform))
    case .dict(let entries):
      let values = try mapAll(entries.map(\.value), transform)
      return .dict(zip(entries, values).map { Entry(key: $0.key, keyText: $0.keyText, value: $1) })
    }
  }

  @usableFromInline @inlinable package func mapAll<Failure: Error>(
    _ children: [Pytree], _ transform: (Leaf) throws(Failure) -> Leaf
  ) throws(Failure) -> [Pytree] {
    var mapped: [Pytree] = []
    mapped.reserveCapacity(children.count)
    for child in children { mapped.append(try child.map(transform)) }
    return mapped
  }

  /// The path of each leaf as JAX writes it: `[0]['b'][1]`.
  @usableFromInline package var leafPaths: [String] {
    switch self {
    case .leaf: [""]
    case .none: []
    case .tuple(let children), .list(let children):
      children.enumerated().flatMap { index, child in child.leafPaths.map { "[\(index)]\($0)" } }
    case .record(let type, let children):
      zip(type.fields, children).flatMap { field, child in child.leafPaths.map { ".\(field)\($0)" } }
    case .dict(let entries):
      entries.flatMap { entry in entry.value.leafPaths.map { "[\(entry.keyText)]\($0)" } }
    }
  }

  /// The name of Python's class of a container.
  var containerName: String? {
    switch self {
    case .leaf: nil
    case .none: "NoneType"
    case .tuple: "tuple"
    case .list: "list"
    case .record(let type, _): type.name
    case .dict: "dict"
    }
  }

  /// The tree as Python writes it, with a text for each leaf.
  package func text(_ leafText: (Leaf) -> String) -> String {
    switch self {
    case .leaf(let leaf): return leafText(leaf)
    case .none: return "None"
    case .tuple(let children):
      let texts = children.map { $0.text(leafText) }.joined(separator: ", ")
      return children.count == 1 ? "(\(texts),)" : "(\(texts))"
    case .list(let children): return "[\(children.map { $0.text(leafText) }.joined(separator: ", "))]"
    case .record(let type, let children):
      let texts = zip(type.fields, children).map { "\($0)=\($1.text(leafText))" }
      return "\(type.name)(\(texts.joined(separator: ", ")))"
    case .dict(let entries):
      let texts = entries.map { "\($0.keyText): \($0.value.text(leafText))" }
      return "{\(texts.joined(separator: ", "))}"
    }
  }

  /// The number of containers and leaves.
  package var nodeCount: Int {
    switch self {
    case .leaf, .none: 1
    case .tuple(let children), .list(let children), .record(_, let children):
      children.reduce(1) { $0 + $1.nodeCount }
    case .dict(let entries): entries.reduce(1) { $0 + $1.value.nodeCount }
    }
  }

  /// The trees directly below; none for a leaf.
  package var children: [Pytree] {
    switch self {
    case .leaf, .none: []
    case .tuple(let children), .list(let children), .record(_, let children): children
    case .dict(let entries): entries.map(\.value)
    }
  }

  /// The same containers with a tree in the place of each leaf, visited first to last.
  package func replacingLeaves(_ replacement: (Leaf) -> Pytree) -> Pytree {
    switch self {
    case .leaf(let leaf): replacement(leaf)
    case .none: .none
    case .tuple(let children): .tuple(children.map { $0.replacingLeaves(replacement) })
    case .list(let children): .list(children.map { $0.replacingLeaves(replacement) })
    case .record(let type, let children): .record(type, children.map { $0.replacingLeaves(replacement) })
    case .dict(let entries):
      .dict(
        entries.map { entry in
          Entry(key: entry.key, keyText: entry.keyText, value: entry.value.replacingLeaves(replacement))
        })
    }
  }
}

extension Pytree.Entry: Equatable where Leaf: Equatable {}
extension Pytree: Equatable where Leaf: Equatable {}

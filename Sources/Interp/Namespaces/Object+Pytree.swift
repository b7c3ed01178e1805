package import Primitives

// Python's containers as trees of arrays, and back.

extension Machine {
  /// The tree of an object: tuples, lists, dicts and None are nodes, everything else is a leaf.
  ///
  /// - Parameter isLeaf: A function of the language; where it returns true, the object is a leaf whatever it is.
  /// - Throws: `RecursionError` for a container that holds itself, `ValueError` for keys that cannot be sorted.
  func tree(_ object: Object, isLeaf: Object? = nil) throws(ExceptionObject) -> Pytree<Object> {
    if let isLeaf, try truth(try apply(isLeaf, [object])) { return .leaf(object) }
    switch object {
    case .none: return .none
    case .tuple(let tuple):
      return .tuple(try nested { () throws(ExceptionObject) in try trees(tuple.items, isLeaf) })
    case .list(let list):
      return .list(try nested { () throws(ExceptionObject) in try trees(list.items, isLeaf) })
    case .dict(let dict):
      return .dict(try nested { () throws(ExceptionObject) in try entries(dict, isLeaf) })
    case .native(let native as RecordObject):
      return .record(
        native.record, try nested { () throws(ExceptionObject) in try trees(native.elements, isLeaf) })
    default: return .leaf(object)
    }
  }

  private func trees(
    _ items: some Collection<Object>, _ isLeaf: Object?
  ) throws(ExceptionObject) -> [Pytree<Object>] {
    var trees: [Pytree<Object>] = []
    trees.reserveCapacity(items.count)
    for item in items { trees.append(try tree(item, isLeaf: isLeaf)) }
    return trees
  }

  /// A dict's entries sorted by key, as JAX has them.
  private func entries(
    _ dict: DictObject, _ isLeaf: Object?
  ) throws(ExceptionObject) -> [Pytree<Object>.Entry] {
    var entries: [Pytree<Object>.Entry] = []
    for (key, value) in try sortedEntries(dict) {
      entries.append(.init(key: key, keyText: try repr(key), value: try tree(value, isLeaf: isLeaf)))
    }
    return entries
  }

  func sortedEntries(_ dict: DictObject) throws(ExceptionObject) -> [(key: Object, value: Object)] {
    var entries = dict.live.map { (key: $0.key, value: $0.value) }
    var failure: ExceptionObject?
    entries.sort { lhs, rhs in
      do throws(ExceptionObject) {
        return try isOrdered(.less, lhs.key, rhs.key)
      } catch {
        failure = error
        return false
      }
    }
    if failure != nil {
      throw .valueError("Comparator raised exception while sorting pytree dictionary keys.")
    }
    return entries
  }

  /// The object that a tree stands for: new containers, the leaves as they are.
  func object(_ tree: Pytree<Object>) -> Object {
    switch tree {
    case .leaf(let leaf): return leaf
    case .none: return .none
    case .tuple(let children): return .tuple(children.map(object))
    case .list(let children): return .list(children.map(object))
    case .record(let type, let children): return .native(RecordObject(type, children.map(object)))
    case .dict(let entries):
      let dict = DictObject()
      for entry in entries {
        guard let hash = try? entry.key.pythonHash() else { preconditionFailure("a key has a hash") }
        dict.insert(entry.key, hash: hash, object(entry.value))
      }
      return .dict(dict)
    }
  }
}

extension Object: BatchableLeaf {
  package var arrayValue: Value? {
    switch self {
    case .value(let value): value
    case .bool(let truth): Value(truth)
    case .int(let number): Int32(exactly: number) == nil ? nil : Value(number)
    case .float(let number): Value(number)
    case .native(let native): native.arrayValue
    default: nil
    }
  }

  package var mappableValue: Value? {
    if case .native(let native as KeyObject) = self { return native.data }
    return arrayValue
  }

  package init(_ value: Value) { self = .value(value) }

  package func holding(_ value: Value) -> Object {
    if case .native(is KeyObject) = self { return .native(KeyObject(value)) }
    return .value(value)
  }

  package var pythonRepr: String { (try? Machine.current.repr(self)) ?? "<\(typeName)>" }

  package var pythonTypeName: String { type.qualifiedName }

  package var isFunction: Bool { isCallable }

  var isCallable: Bool {
    switch self {
    case .function, .builtin, .method, .type: true
    case .native(let native): native.isCallable
    default: false
    }
  }
}

import Primitives

// Trees of arrays as `vmap` sees them, without taking the containers apart.

extension Machine {
  /// What `transform` makes of a leaf and its axis; `nil` where they do not fit.
  typealias LeafTransform = (_ leaf: Object, _ axis: Int?) throws(ExceptionObject) -> Object?

  /// The same containers, made anew, with other leaves. Leaves are visited first to last; those of dicts by key.
  ///
  /// - Parameter axes: an entry holds for all leaves below it.
  /// - Returns: `nil` where `axes` is no prefix of the object's tree, or `transform` returns it.
  func mapLeaves(
    _ object: Object, _ axes: Pytree<AxisSpec>, _ transform: LeafTransform
  ) throws(ExceptionObject) -> Object? {
    switch axes {
    case .leaf(let spec): return try mapLeaves(object, spec.axis, transform)
    case .none: return try mapLeaves(object, nil, transform)
    case .tuple(let specs):
      guard case .tuple(let tuple) = object, tuple.count == specs.count else { return nil }
      return try mapItems(tuple.items, specs, transform).map { .tuple(TupleObject.make($0)) }
    case .list(let specs):
      guard case .list(let list) = object, list.items.count == specs.count else { return nil }
      return try mapItems(list.items, specs, transform).map { .list(ListObject($0)) }
    case .record(let type, let specs):
      guard case .native(let native as RecordObject) = object, native.record == type else { return nil }
      return try mapItems(native.elements, specs, transform).map { .native(RecordObject(type, Array($0))) }
    case .dict(let specs):
      guard case .dict(let dict) = object, dict.count == specs.count else { return nil }
      let entries = try sortedEntries(dict)
      for (entry, spec) in zip(entries, specs) where try repr(entry.key) != spec.keyText { return nil }
      return try mapEntries(entries) { (i, value) throws(ExceptionObject) in
        try mapLeaves(value, specs[i].value, transform)
      }
    }
  }

  private func mapItems(
    _ items: some Collection<Object>, _ specs: [Pytree<AxisSpec>], _ transform: LeafTransform
  ) throws(ExceptionObject) -> ContiguousArray<Object>? {
    try nested { () throws(ExceptionObject) in
      var mapped = ContiguousArray<Object>()
      mapped.reserveCapacity(items.count)
      for (item, spec) in zip(items, specs) {
        guard let item = try mapLeaves(item, spec, transform) else { return nil }
        mapped.append(item)
      }
      return mapped
    }
  }

  /// As above, all leaves having one axis.
  func mapLeaves(
    _ object: Object, _ axis: Int?, _ transform: LeafTransform
  ) throws(ExceptionObject) -> Object? {
    switch object {
    case .none: return .some(.none)
    case .tuple(let tuple):
      return try mapTuple(tuple, axis, transform).map { .tuple($0) }
    case .list(let list): return try mapItems(list.items, axis, transform).map { .list(ListObject($0)) }
    case .dict(let dict):
      return try mapEntries(try sortedEntries(dict)) { (_, value) throws(ExceptionObject) in
        try mapLeaves(value, axis, transform)
      }
    case .native(let native as RecordObject):
      return try mapItems(native.elements, axis, transform).map {
        .native(RecordObject(native.record, Array($0)))
      }
    default: return try transform(object, axis)
    }
  }

  private func mapItems(
    _ items: some Collection<Object>, _ axis: Int?, _ transform: LeafTransform
  ) throws(ExceptionObject) -> ContiguousArray<Object>? {
    try nested { () throws(ExceptionObject) in
      var mapped = ContiguousArray<Object>()
      mapped.reserveCapacity(items.count)
      for item in items {
        guard let item = try mapLeaves(item, axis, transform) else { return nil }
        mapped.append(item)
      }
      return mapped
    }
  }

  /// As above, where the elements go at once to where they belong.
  private func mapTuple(
    _ tuple: TupleObject, _ axis: Int?, _ transform: LeafTransform
  ) throws(ExceptionObject) -> TupleObject? {
    if tuple.count == 0 { return tuple }
    return try nested { () throws(ExceptionObject) in
      let mapped = TupleObject.make(count: tuple.count) {
        $0.initialize(repeating: .none, count: tuple.count)
      }
      for i in 0..<tuple.count {
        guard let item = try mapLeaves(tuple.items[i], axis, transform) else { return nil }
        mapped.items[i] = item
      }
      return mapped
    }
  }

  private func mapEntries(
    _ entries: [(key: Object, value: Object)],
    _ transform: (_ place: Int, _ value: Object) throws(ExceptionObject) -> Object?
  ) throws(ExceptionObject) -> Object? {
    try nested { () throws(ExceptionObject) in
      let dict = DictObject()
      for (i, entry) in entries.enumerated() {
        guard let value = try transform(i, entry.value) else { return nil }
        dict.insert(entry.key, hash: try entry.key.pythonHash(), value)
      }
      return .dict(dict)
    }
  }
}

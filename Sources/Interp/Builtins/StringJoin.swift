extension Machine {
  /// `separator.join(parts)`, in one allocation.
  func join(_ parts: Object, by separator: StringObject) throws(ExceptionObject) -> StringObject {
    let parts = try joinable(parts)
    if parts.count == 1, case .string(let only) = parts[0] { return only }
    let gaps = max(parts.count - 1, 0)
    var (count, scalars) = (separator.count * gaps, separator.scalarCount * gaps)
    for i in parts.indices {
      guard case .string(let part) = parts[i] else {
        throw .typeError("sequence item \(i): expected str instance, \(parts[i].typeName) found")
      }
      count += part.count
      scalars += part.scalarCount
    }
    try Memory.request(count)
    return StringObject.join(parts, by: separator, count: count, scalars: scalars)
  }

  private func joinable(_ parts: Object) throws(ExceptionObject) -> ContiguousArray<Object> {
    switch parts {
    case .list(let list): return list.items
    case .tuple(let tuple): return ContiguousArray(tuple.items)
    default:
      guard let iterator = try iterator(parts) else { throw .typeError("can only join an iterable") }
      return try collect(iterator)
    }
  }
}

extension StringObject {
  /// - Precondition: the parts are strings, and `count` and `scalars` the sizes of the result.
  fileprivate static func join(
    _ parts: ContiguousArray<Object>, by separator: StringObject, count: Int, scalars: Int
  ) -> StringObject {
    let made = allocate(count: count, capacity: count)
    made.header.scalars = scalars
    made.withUnsafeMutablePointerToElements { start in
      var target = start
      for i in parts.indices {
        if i > 0 { target.write(separator.bytes) }
        if case .string(let part) = parts[i] { target.write(part.bytes) }
      }
    }
    return made
  }
}

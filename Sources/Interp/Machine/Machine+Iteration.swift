import Kernels

extension Machine {
  /// An iterator over the elements; `nil` where the object cannot be iterated.
  package func iterator(_ object: Object) throws(ExceptionObject) -> IteratorObject? {
    switch object {
    case .iterator(let iterator): return iterator
    case .range(let range): return RangeIterator(range)
    case .list(let list): return ListIterator(list)
    case .tuple(let tuple): return TupleIterator(tuple)
    case .string(let string): return StringIterator(string)
    case .dict(let dict): return DictIterator(dict, .keys)
    case .set(let set): return SetIterator(set)
    case .value(let array): return try arrayIterator(array)
    case .native(let native): return try native.iterate(self)
    default: return nil
    }
  }

  /// - Throws: `TypeError` where the object cannot be iterated.
  package func iterate(_ object: Object) throws(ExceptionObject) -> IteratorObject {
    guard let iterator = try iterator(object) else {
      throw .typeError("'\(object.typeName)' object is not iterable")
    }
    return iterator
  }

  /// Gives each remaining element to `body`. This is a loop as one of the program's: its turns are steps.
  @inline(__always)
  func drain(
    _ iterator: IteratorObject, _ body: (Object) throws(ExceptionObject) -> Void
  ) throws(ExceptionObject) {
    var turns = 0
    while true {
      let next = try iterator.next(self)
      if next.isAbsent { return }
      try body(next)
      try turn(&turns)
    }
  }

  /// Counts a turn of a loop inside of a builtin, which may go on for long.
  @inline(__always)
  func turn(_ turns: inout Int) throws(ExceptionObject) {
    try poll()
    turns &+= 1
    if turns & 0xFF == 0 { try tick(steps: 256) }
  }

  /// The remaining elements.
  func collect(_ iterator: IteratorObject) throws(ExceptionObject) -> ContiguousArray<Object> {
    var items: ContiguousArray<Object> = []
    try drain(iterator) { (item) throws(ExceptionObject) in
      items.append(item)
      if items.count & 0xFFFF == 0 { try Memory.request(items.count * 32) }
    }
    return items
  }

  /// The elements of anything that can be iterated.
  package func elements(_ object: Object) throws(ExceptionObject) -> ContiguousArray<Object> {
    switch object {
    case .list(let list): list.items
    case .tuple(let tuple): ContiguousArray(tuple.items)
    case .range(let range): try elements(range)
    default: try collect(try iterate(object))
    }
  }

  private func elements(_ range: RangeObject) throws(ExceptionObject) -> ContiguousArray<Object> {
    try Memory.request(range.count.multipliedReportingOverflow(by: 16).overflow ? .max : range.count * 16)
    var items: ContiguousArray<Object> = []
    items.reserveCapacity(range.count)
    for i in 0..<range.count {
      items.append(.int(range[i]))
      if i & 0xFFFF == 0xFFFF { try tick(steps: 1 << 16) }
    }
    return items
  }

  /// Raises KeyboardInterrupt where a stop was asked for. Long-running builtins call it now and then.
  @inline(__always)
  func poll() throws(ExceptionObject) {
    if axle_wants_attention() { try attend() }
  }

  /// `len(object)`.
  ///
  /// - Throws: `TypeError` where it has none.
  func len(_ object: Object) throws(ExceptionObject) -> Int {
    guard let length = try length(object) else {
      throw .typeError("object of type '\(object.typeName)' has no len()")
    }
    return length
  }

  /// `len(object)`; `nil` where it has none.
  func length(_ object: Object) throws(ExceptionObject) -> Int? {
    switch object {
    case .string(let string): string.scalarCount
    case .list(let list): list.items.count
    case .tuple(let tuple): tuple.count
    case .dict(let dict): dict.count
    case .set(let set): set.count
    case .range(let range): range.count
    case .value(let array): try arrayLength(array)
    case .native(let native): try native.length()
    default: nil
    }
  }
}

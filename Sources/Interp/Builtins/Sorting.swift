import Glibc

extension Machine {
  /// Sorts as `list.sort` does: stable, by `<` of the elements or of what `key` makes of them.
  ///
  /// Where a comparison raises, the elements stay in some order.
  func sort(_ items: inout ContiguousArray<Object>, key: Object?, reverse: Bool) throws(ExceptionObject) {
    try Memory.request(items.count * 48)
    try tick(steps: items.count)
    var keys = items
    if let key {
      for i in keys.indices { keys[i] = try apply(key, CollectionOfOne(keys[i])) }
    }
    // Reversing before and after keeps equal elements in their order.
    if reverse {
      items.reverse()
      keys.reverse()
    }
    defer { if reverse { items.reverse() } }
    switch SortKind(keys) {
    case .ints where key == nil && keys.count < RunSorter<IntOrder>.many:
      items = ContiguousArray(keys.map(\.sortedInt).sorted().map { .int($0) })
    case .ints: try sort(&items, by: IntOrder(), keys.map(\.sortedInt))
    case .floats: try sort(&items, by: FloatOrder(), keys.map(\.sortedFloat))
    case .strings: try sort(&items, by: StringOrder(), keys.map { StringKey($0.sortedString) })
    case .tuples: try sort(&items, by: TupleOrder(machine: self), keys.map(\.sortedTuple))
    case .mixed: try sort(&items, by: ObjectOrder(machine: self), Array(keys))
    }
    withExtendedLifetime(keys) {}
  }

  private func sort<Order: SortOrder>(
    _ items: inout ContiguousArray<Object>, by order: Order, _ keys: [Order.Key]
  ) throws(ExceptionObject) {
    var keyed: [Keyed<Order.Key>] = []
    keyed.reserveCapacity(keys.count)
    for (i, key) in keys.enumerated() { keyed.append(Keyed(key: key, place: Int32(i))) }
    let unsorted = items
    defer { for (i, element) in keyed.enumerated() { items[i] = unsorted[Int(element.place)] } }
    try keyed.withUnsafeMutableBufferPointer { (buffer) throws(ExceptionObject) in
      guard let elements = buffer.baseAddress else { return }
      try RunSorter(elements: elements, count: buffer.count, order: order, machine: self).sort()
    }
  }

  func isLess(_ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool {
    switch (lhs, rhs) {
    case (.int(let x), .int(let y)): x < y
    case (.float(let x), .float(let y)): x < y
    default: try truth(try comparisonOperation(.less, lhs, rhs))
    }
  }

  /// Tuples compare by their first elements that differ: mostly numbers or strings.
  fileprivate func isLess(_ lhs: TupleObject, _ rhs: TupleObject) throws(ExceptionObject) -> Bool {
    for i in 0..<min(lhs.count, rhs.count) {
      switch (lhs.items[i], rhs.items[i]) {
      case (.int(let x), .int(let y)): if x != y { return x < y }
      case (.float(let x), .float(let y)): if x != y { return x < y }
      case (.string(let x), .string(let y)): if !x.equals(y) { return x.precedes(y) }
      case (let x, let y):
        if try !areSame(x, y) { return try truth(try comparisonOperation(.less, x, y)) }
      }
    }
    return lhs.count < rhs.count
  }
}

/// What is sorted: a key, and where its element stood.
private struct Keyed<Key> {
  let key: Key
  let place: Int32
}

// MARK: - Orders

/// A `<` of keys. One type each, so that the sorter is compiled for it.
private protocol SortOrder {
  associatedtype Key
  func isLess(_ lhs: Key, _ rhs: Key) throws(ExceptionObject) -> Bool
}

private struct IntOrder: SortOrder {
  func isLess(_ lhs: Int, _ rhs: Int) -> Bool { lhs < rhs }
}

private struct FloatOrder: SortOrder {
  func isLess(_ lhs: Double, _ rhs: Double) -> Bool { lhs < rhs }
}

private struct StringOrder: SortOrder {
  func isLess(_ lhs: StringKey, _ rhs: StringKey) -> Bool {
    if lhs.start != rhs.start { return lhs.start < rhs.start }
    return lhs.text._withUnsafeGuaranteedRef { lhs in
      rhs.text._withUnsafeGuaranteedRef { rhs in lhs.precedes(rhs) }
    }
  }
}

/// A string and its first eight bytes, which mostly settle the comparison.
private struct StringKey {
  let start: UInt64
  let text: Unmanaged<StringObject>

  /// - Precondition: the string outlives the key.
  init(_ text: StringObject) {
    var start: UInt64 = 0
    for (i, byte) in text.bytes.prefix(8).enumerated() { start |= UInt64(byte) << UInt64(56 - 8 * i) }
    self.start = start
    self.text = .passUnretained(text)
  }
}

private struct TupleOrder: SortOrder {
  let machine: Machine
  func isLess(
    _ lhs: Unmanaged<TupleObject>, _ rhs: Unmanaged<TupleObject>
  ) throws(ExceptionObject) -> Bool {
    try machine.isLess(lhs.takeUnretainedValue(), rhs.takeUnretainedValue())
  }
}

private struct ObjectOrder: SortOrder {
  let machine: Machine
  func isLess(_ lhs: Object, _ rhs: Object) throws(ExceptionObject) -> Bool { try machine.isLess(lhs, rhs) }
}

/// The kind that all keys are of.
private enum SortKind {
  case ints, floats, strings, tuples, mixed

  init(_ keys: ContiguousArray<Object>) {
    guard let first = keys.first else {
      self = .mixed
      return
    }
    let kind = SortKind(first)
    self = keys.allSatisfy { SortKind($0) == kind } ? kind : .mixed
  }

  private init(_ key: Object) {
    switch key {
    case .int: self = .ints
    case .float: self = .floats
    case .string: self = .strings
    case .tuple: self = .tuples
    default: self = .mixed
    }
  }
}

extension Object {
  fileprivate var sortedInt: Int {
    guard case .int(let value) = self else { preconditionFailure("all keys are integers") }
    return value
  }

  fileprivate var sortedFloat: Double {
    guard case .float(let value) = self else { preconditionFailure("all keys are floats") }
    return value
  }

  fileprivate var sortedTuple: Unmanaged<TupleObject> {
    guard case .tuple(let tuple) = self else { preconditionFailure("all keys are tuples") }
    return .passUnretained(tuple)
  }

  fileprivate var sortedString: StringObject {
    guard case .string(let text) = self else { preconditionFailure("all keys are strings") }
    return text
  }
}

extension StringObject {
  /// UTF-8 sorts as its code points do.
  fileprivate func precedes(_ other: StringObject) -> Bool {
    let common = memcmp(bytes.baseAddress!, other.bytes.baseAddress!, min(count, other.count))
    return common != 0 ? common < 0 : count < other.count
  }
}

// MARK: - The sorter

/// Finds the runs that are in order already, lengthens short ones by binary insertion, and merges neighbours in a
/// balanced way (Munro and Wild's powersort).
///
/// Comparisons come in CPython's order: the first pair that cannot be compared names itself in the error.
private struct RunSorter<Order: SortOrder> {
  let elements: UnsafeMutablePointer<Keyed<Order.Key>>
  let count: Int
  let order: Order
  let machine: Machine

  /// More elements than a budget or Ctrl-C can wait for.
  static var many: Int { 1 << 20 }

  /// A run, and how deep the boundary before it stands in a balanced tree over all elements.
  struct Run {
    var range: Range<Int>
    var depth: Int
  }

  func sort() throws(ExceptionObject) {
    let shortest = shortestRun
    var runs: [Run] = []
    var lower = 0
    while lower < count {
      var upper = try endOfRun(from: lower)
      let least = min(lower + shortest, count)
      if upper < least {
        try insert(upper..<least, into: lower)
        upper = least
      }
      try push(lower..<upper, onto: &runs)
      lower = upper
    }
    while runs.count > 1 { try mergeLast(&runs) }
  }

  /// 32 to 64, so that the number of runs is a power of two or just below one.
  private var shortestRun: Int {
    var (length, remainder) = (count, 0)
    while length >= 64 {
      remainder |= length & 1
      length >>= 1
    }
    return length + remainder
  }

  @inline(__always)
  private func isLess(_ i: Int, _ j: Int) throws(ExceptionObject) -> Bool {
    try order.isLess(elements[i].key, elements[j].key)
  }

  /// The end of the run that begins here. One that strictly descends is turned around.
  private func endOfRun(from lower: Int) throws(ExceptionObject) -> Int {
    var upper = lower + 1
    if upper == count { return upper }
    let isDescending = try isLess(upper, lower)
    upper += 1
    while upper < count, try isLess(upper, upper - 1) == isDescending { upper += 1 }
    if isDescending {
      var run = UnsafeMutableBufferPointer(start: elements + lower, count: upper - lower)
      run.reverse()
    }
    return upper
  }

  /// Puts each of the elements in its place in the run before it.
  private func insert(_ places: Range<Int>, into lower: Int) throws(ExceptionObject) {
    for place in places {
      var (low, high) = (lower, place)
      while low < high {
        let middle = low + (high - low) / 2
        if try isLess(place, middle) { high = middle } else { low = middle + 1 }
      }
      let element = (elements + place).move()
      (elements + low + 1).moveInitialize(from: elements + low, count: place - low)
      (elements + low).initialize(to: element)
    }
  }

  private func push(_ range: Range<Int>, onto runs: inout [Run]) throws(ExceptionObject) {
    var depth = 0
    if let last = runs.last { depth = (middle(last.range) ^ middle(range)).leadingZeroBitCount }
    while runs.count > 1, runs[runs.count - 1].depth > depth { try mergeLast(&runs) }
    runs.append(Run(range: range, depth: depth))
  }

  /// The middle of a run as a binary fraction of all elements.
  private func middle(_ range: Range<Int>) -> Int { (range.lowerBound + range.upperBound) << 30 / count }

  private func mergeLast(_ runs: inout [Run]) throws(ExceptionObject) {
    let right = runs.removeLast().range
    let left = runs[runs.count - 1].range
    runs[runs.count - 1].range = left.lowerBound..<right.upperBound
    try machine.tick(steps: left.count + right.count)
    try merge(left, right)
  }

  /// Merges two neighbouring runs. The left one moves to a buffer; the gap is always as long as what is left of it.
  private func merge(_ left: Range<Int>, _ right: Range<Int>) throws(ExceptionObject) {
    let buffer = UnsafeMutablePointer<Keyed<Order.Key>>.allocate(capacity: left.count)
    buffer.moveInitialize(from: elements + left.lowerBound, count: left.count)
    var (i, j, gap) = (0, right.lowerBound, left.lowerBound)
    defer {
      (elements + gap).moveInitialize(from: buffer + i, count: left.count - i)
      buffer.deallocate()
    }
    while i < left.count && j < right.upperBound {
      if try order.isLess(elements[j].key, buffer[i].key) {
        (elements + gap).moveInitialize(from: elements + j, count: 1)
        j += 1
      } else {
        (elements + gap).moveInitialize(from: buffer + i, count: 1)
        i += 1
      }
      gap += 1
      if gap & 0xFFFF == 0 { try machine.poll() }
    }
  }
}

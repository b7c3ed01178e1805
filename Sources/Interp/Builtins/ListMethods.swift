/// The methods of `list`.
enum ListMethods {
  nonisolated(unsafe) static let all = [
    Builtin("append(object, /)") { a throws(ExceptionObject) in
      try a.list.append(a[0])
      return .none
    },
    Builtin("extend(iterable, /)", extend),
    Builtin("insert(index, object, /)") { a throws(ExceptionObject) in
      let index = try a.int(0)
      let place = index < 0 ? max(index + a.list.items.count, 0) : min(index, a.list.items.count)
      a.list.items.insert(a[1], at: place)
      return .none
    },
    Builtin("remove(value, /)") { a throws(ExceptionObject) in
      guard let place = try a.machine.firstIndex(of: a[0], in: a.list, from: 0, to: .max) else {
        throw .valueError("list.remove(x): x not in list")
      }
      a.list.items.remove(at: place)
      return .none
    },
    Builtin("pop(index=-1, /)", pop),
    Builtin("clear()") { a in
      a.list.items = []
      return .none
    },
    Builtin("copy()") { a in .list(ListObject(a.list.items)) },
    Builtin("index(value, start=0, stop=sys.maxsize, /)") { a throws(ExceptionObject) in
      let count = a.list.items.count
      let start = try a.machine.bound(a[1], missing: 0, count: count)
      let stop = try a.machine.bound(a[2], missing: .max, count: count)
      if let place = try a.machine.firstIndex(of: a[0], in: a.list, from: start, to: stop) {
        return .int(place)
      }
      throw .valueError("\(try a.machine.repr(a[0])) is not in list")
    },
    Builtin("count(value, /)") { a throws(ExceptionObject) in
      var (count, turns) = (0, 0)
      for item in a.list.items {
        if try a.machine.areSame(item, a[0]) { count += 1 }
        try a.machine.turn(&turns)
      }
      return .int(count)
    },
    Builtin("reverse()") { a in
      a.list.items.reverse()
      return .none
    },
    Builtin("sort(*, key=None, reverse=False)", sort),
  ].methods(of: "list")

  private static func extend(_ a: Arguments) throws(ExceptionObject) -> Object {
    let list = a.list
    switch a[0] {
    case .list, .tuple: list.items += try a.elements(0)
    default:
      try a.machine.drain(try a.iterator(0)) { (element) throws(ExceptionObject) in
        try list.append(element)
      }
    }
    return .none
  }

  private static func pop(_ a: Arguments) throws(ExceptionObject) -> Object {
    let list = a.list
    let index = a[0].isAbsent ? -1 : try a.int(0)
    if list.items.isEmpty { throw .indexError("pop from empty list") }
    let place = index < 0 ? index + list.items.count : index
    guard list.items.indices.contains(place) else { throw .indexError("pop index out of range") }
    return place == list.items.count - 1 ? list.items.removeLast() : list.items.remove(at: place)
  }

  /// The list is empty while it is sorted, so that a key function that changes it is found out.
  private static func sort(_ a: Arguments) throws(ExceptionObject) -> Object {
    let list = a.list
    let (key, isReverse) = (a[0].given, try a.machine.intFlag(a[1]))
    var items: ContiguousArray<Object> = []
    swap(&items, &list.items)
    defer { list.items = items }
    try a.machine.sort(&items, key: key, reverse: isReverse)
    if !list.items.isEmpty { throw .valueError("list modified during sort") }
    return .none
  }
}

extension Machine {
  /// The first place of an element; the list may change while elements are compared.
  func firstIndex(
    of element: Object, in list: ListObject, from start: Int, to stop: Int
  ) throws(ExceptionObject) -> Int? {
    var (i, turns) = (start, 0)
    while i < stop && i < list.items.count {
      if try areSame(list.items[i], element) { return i }
      i += 1
      try turn(&turns)
    }
    return nil
  }
}

extension ListObject {
  /// - Throws: `MemoryError` where there is no room to grow.
  func append(_ element: Object) throws(ExceptionObject) {
    try Memory.requestGrowth(count: items.count, capacity: items.capacity, elementSize: 16)
    items.append(element)
  }

  /// - Throws: `MemoryError` where there is no room to grow.
  func append(contentsOf elements: ContiguousArray<Object>) throws(ExceptionObject) {
    let total = items.count + elements.count
    if total > items.capacity { try Memory.request(total * 16) }
    items += elements
  }
}

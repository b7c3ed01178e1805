/// The methods of `list`.
enum ListMethods {
  nonisolated(unsafe) static let all: [Builtin] = [
    Builtin("append(object, /)") { (call) throws(ExceptionObject) in
      let list = call.list
      try Memory.requestGrowth(count: list.items.count, capacity: list.items.capacity, elementSize: 16)
      list.items.append(call[0])
      return .none
    },
    Builtin("extend(iterable, /)") { (call) throws(ExceptionObject) in
      call.list.items += try call.machine.elements(call[0])
      return .none
    },
    Builtin("insert(index, object, /)") { (call) throws(ExceptionObject) in
      let index = try call.machine.integer(call[0])
      let count = call.list.items.count
      call.list.items.insert(call[1], at: min(max(index < 0 ? index &+ count : index, 0), count))
      return .none
    },
    Builtin("pop(index=-1, /)") { (call) throws(ExceptionObject) in
      let list = call.list
      if list.items.isEmpty { throw .indexError("pop from empty list") }
      let index = call[0].isAbsent ? -1 : try call.machine.integer(call[0])
      let position = index < 0 ? index &+ list.items.count : index
      guard list.items.indices.contains(position) else { throw .indexError("pop index out of range") }
      return list.items.remove(at: position)
    },
    Builtin("remove(value, /)") { (call) throws(ExceptionObject) in
      guard let position = try call.machine.firstIndex(of: call[0], in: call.list, 0, .max) else {
        throw .valueError("list.remove(x): x not in list")
      }
      call.list.items.remove(at: position)
      return .none
    },
    Builtin("index(value, start=0, stop=9223372036854775807, /)") { (call) throws(ExceptionObject) in
      let start = call[1].isAbsent ? 0 : try call.machine.integer(call[1])
      let stop = call[2].isAbsent ? Int.max : try call.machine.integer(call[2])
      guard let position = try call.machine.firstIndex(of: call[0], in: call.list, start, stop) else {
        throw .valueError("\(try call.machine.repr(call[0])) is not in list")
      }
      return .int(position)
    },
    Builtin("count(value, /)") { (call) throws(ExceptionObject) in
      var count = 0
      for item in call.list.items where try call.machine.areSame(item, call[0]) { count += 1 }
      return .int(count)
    },
    Builtin("reverse()") { (call) throws(ExceptionObject) in
      call.list.items.reverse()
      return .none
    },
    Builtin("copy()") { (call) throws(ExceptionObject) in .list(ListObject(call.list.items)) },
    Builtin("clear()") { (call) throws(ExceptionObject) in
      call.list.items.removeAll()
      return .none
    },
    Builtin("sort(*, key=None, reverse=False)") { (call) throws(ExceptionObject) in
      let list = call.list
      // As in CPython, the list is empty while it is sorted.
      let items = list.items
      list.items = []
      do throws(ExceptionObject) {
        let sorted = try call.machine.sorted(items, key: call[0], reverse: call[1])
        if !list.items.isEmpty { throw .valueError("list modified during sort") }
        list.items = sorted
      } catch {
        list.items = items
        throw error
      }
      return .none
    },
  ]
}

extension Arguments {
  fileprivate var list: ListObject {
    guard case .list(let list) = receiver else { preconditionFailure("a list's method has a list") }
    return list
  }
}

extension Machine {
  fileprivate func firstIndex(
    of value: Object, in list: ListObject, _ start: Int, _ stop: Int
  ) throws(ExceptionObject) -> Int? {
    func position(_ bound: Int) -> Int {
      min(max(bound < 0 ? bound &+ list.items.count : bound, 0), list.items.count)
    }
    var i = position(start)
    // The list may shrink while it is searched: comparing calls no code of the program, but arrays can fail.
    while i < min(position(stop), list.items.count) {
      if try areSame(list.items[i], value) { return i }
      i += 1
    }
    return nil
  }
}

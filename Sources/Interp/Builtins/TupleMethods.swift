/// The methods of `tuple`.
enum TupleMethods {
  nonisolated(unsafe) static let all = [
    Builtin("index(value, start=0, stop=sys.maxsize, /)") { a throws(ExceptionObject) in
      let start = try a.machine.bound(a[1], missing: 0, count: a.tuple.count)
      let stop = try a.machine.bound(a[2], missing: a.tuple.count, count: a.tuple.count)
      for i in start..<max(start, stop) where try a.machine.areSame(a.tuple.items[i], a[0]) { return .int(i) }
      throw .valueError("tuple.index(x): x not in tuple")
    },
    Builtin("count(value, /)") { a throws(ExceptionObject) in
      var count = 0
      for item in a.tuple.items where try a.machine.areSame(item, a[0]) { count += 1 }
      return .int(count)
    },
  ].methods(of: "tuple")
}

/// Functions on what can be counted and iterated.
extension BuiltinFunctions {
  nonisolated(unsafe) static let iteration = [
    Builtin("len(obj, /)") { a throws(ExceptionObject) in
      .int(try a.machine.len(a[0]))
    },
    Builtin(variadic: "sorted(iterable, /, *, key=None, reverse=False)") { a throws(ExceptionObject) in
      if a.count != 1 { throw .typeError("sorted expected 1 argument, got \(a.count)") }
      let named = try a.named("key", "reverse", of: "sort")
      var items = try a.elements(0)
      try a.machine.sort(&items, key: named[0].given, reverse: try a.machine.intFlag(named[1]))
      return .list(ListObject(items))
    },
    Builtin("any(iterable, /)") { a throws(ExceptionObject) in .bool(try firstTruth(a, is: true) != nil) },
    Builtin("all(iterable, /)") { a throws(ExceptionObject) in .bool(try firstTruth(a, is: false) == nil) },
    Builtin("iter(object, sentinel=None, /)", iterator),
    Builtin("next(iterator, default=None, /)") { a throws(ExceptionObject) in
      guard case .iterator(let iterator) = a[0] else {
        throw .typeError("'\(a[0].typeName)' object is not an iterator")
      }
      let next = try iterator.next(a.machine)
      if !next.isAbsent { return next }
      if a[1].isAbsent { throw ExceptionObject(Exceptions.stopIteration, []) }
      return a[1]
    },
  ]

  /// Looks for an element that is true, or false.
  private static func firstTruth(_ a: Arguments, is wanted: Bool) throws(ExceptionObject) -> Object? {
    let iterator = try a.iterator(0)
    var turns = 0
    while true {
      let element = try iterator.next(a.machine)
      if element.isAbsent { return nil }
      if try a.machine.truth(element) == wanted { return element }
      try a.machine.turn(&turns)
    }
  }

  private static func iterator(_ a: Arguments) throws(ExceptionObject) -> Object {
    if a[1].isAbsent { return .iterator(try a.iterator(0)) }
    let (function, sentinel) = (a[0], a[1])
    guard function.isCallable else { throw .typeError("iter(v, w): v must be callable") }
    var isFinished = false
    return .iterator(
      ClosureIterator("callable_iterator") { machine throws(ExceptionObject) in
        if isFinished { return .absent }
        do throws(ExceptionObject) {
          let next = try machine.apply(function, [])
          isFinished = try machine.areSame(next, sentinel)
          return isFinished ? .absent : next
        } catch  where error.type.isSubtype(of: Exceptions.stopIteration) {
          isFinished = true
          return .absent
        }
      })
  }
}

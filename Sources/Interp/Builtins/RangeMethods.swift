/// The methods of `range`.
enum RangeMethods {
  nonisolated(unsafe) static let all = [
    Builtin("index(value, /)") { a throws(ExceptionObject) in
      if let value = place(a[0]), a.range.contains(value) {
        return .int((value - a.range.start) / a.range.step)
      }
      switch a[0] {
      case .int, .bigInt, .bool: throw .valueError("\(try a.machine.repr(a[0])) is not in range")
      default: throw .valueError("sequence.index(x): x not in sequence")
      }
    },
    Builtin("count(value, /)") { a throws(ExceptionObject) in
      .int(try a.machine.contains(a.receiver, a[0]) ? 1 : 0)
    },
  ].methods(of: "range")

  /// The integer that a number equals.
  private static func place(_ object: Object) -> Int? {
    switch object {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    case .float(let value): Int(exactly: value)
    default: nil
    }
  }
}

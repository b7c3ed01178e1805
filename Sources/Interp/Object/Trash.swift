/// Frees deep structures without deep recursion.
///
/// A list of a list of a list… would be freed by one nested `deinit` per level, and a million levels
/// overflow the stack. Past ``limit`` levels the contents are put on a pile, which the outermost `deinit` empties.
enum Trash {
  private static let limit = 100
  nonisolated(unsafe) private static var depth = 0
  nonisolated(unsafe) private static var pile: [Object] = []

  /// Releases what `object` holds, now or from the pile.
  @inline(__always)
  static func release(_ object: inout Object) {
    switch object {
    case .bool, .int, .float, .none, .ellipsis, .absent, .string, .bigInt: return
    default: releaseContainer(&object)
    }
  }

  @inline(never)
  private static func releaseContainer(_ object: inout Object) {
    var taken = Object.absent
    swap(&taken, &object)
    guard depth < limit else {
      pile.append(taken)
      return
    }
    depth += 1
    taken = .absent
    depth -= 1
    if depth == 0 && !pile.isEmpty { empty() }
  }

  /// Empties the pile. Each pop may put deeper contents back on it.
  private static func empty() {
    depth += 1
    while let next = pile.popLast() { _ = consume next }
    depth -= 1
  }
}

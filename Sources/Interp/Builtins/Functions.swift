/// The builtin functions, in families. What Python has as types (`int`, `zip`…) is in ``Types``.
enum BuiltinFunctions {
  nonisolated(unsafe) static let all =
    output + iteration + numbers + texts + objects + attributes + help + endings + refused
}

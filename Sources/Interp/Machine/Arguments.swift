package import Lexer

/// What a builtin is called with: positional arguments, then named ones, in a row of registers.
///
/// A builtin with a signature never sees names: they were put in the places of their parameters, and a
/// parameter that got nothing is `.absent`.
package struct Arguments {
  package let machine: Machine
  /// The object a method is called on; `.absent` for a function.
  package let receiver: Object
  let base: UnsafeMutablePointer<Object>
  /// The positional arguments.
  package let count: Int
  /// The names of the arguments behind them.
  package let keywords: [Symbol]

  /// A positional argument, `.absent` past the last one.
  @inline(__always)
  package subscript(i: Int) -> Object { i < count ? base[i] : .absent }

  package func value(ofKeyword i: Int) -> Object { base[count + i] }

  package var positional: [Object] { (0..<count).map { base[$0] } }

  /// The arguments that are given by name, in the order of the call.
  var byName: [(name: Symbol, value: Object)] {
    keywords.indices.map { (keywords[$0], value(ofKeyword: $0)) }
  }
}

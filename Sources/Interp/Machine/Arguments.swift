package import Lexer

/// What a builtin is called with: positional arguments, then named ones, in a row of registers.
///
/// A builtin with a signature never sees names: they were put in the places of their parameters, and a
/// parameter that got nothing is `.absent`. It is valid during the call: it owns none of what it refers to, for a call
/// of a small method takes less time than a few references.
package struct Arguments {
  package unowned(unsafe) let machine: Machine
  /// Where the object lies that a method is called on; nil for a function.
  let receiverPlace: UnsafeMutablePointer<Object>?
  let base: UnsafeMutablePointer<Object>
  /// The positional arguments.
  package let count: Int
  /// The names of the arguments behind them.
  package let keywords: [Symbol]

  /// The object a method is called on; `.absent` for a function.
  @inline(__always)
  package var receiver: Object { receiverPlace?.pointee ?? .absent }

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

import Diagnostics
import Lexer

/// What a stretch of program text is, for those who show it in colours.
package enum TextKind: UInt8, Sendable {
  case plain, keyword, builtin, number, string, comment, mistake
}

extension Session {
  /// What each byte of a program's text is: as far as it is understood, whole or not.
  package static func kinds(of text: [UInt8]) -> [TextKind] {
    var kinds = [TextKind](repeating: .plain, count: text.count)
    var last = 0
    for token in lex(SourceFile(name: "<prompt>", bytes: text)).tokens {
      let range = token.span.range.clamped(to: last..<text.count)
      markComments(text, last..<range.lowerBound, &kinds)
      for place in range { kinds[place] = kind(of: token) }
      last = max(last, range.upperBound)
    }
    markComments(text, last..<text.count, &kinds)
    return kinds
  }

  /// What lies between tokens is blank, or a comment up to its line's end.
  private static func markComments(_ text: [UInt8], _ range: Range<Int>, _ kinds: inout [TextKind]) {
    var isComment = false
    for place in range {
      if text[place] == UInt8(ascii: "#") { isComment = true }
      if text[place] == UInt8(ascii: "\n") { isComment = false }
      if isComment { kinds[place] = .comment }
    }
  }

  private static func kind(of token: Token) -> TextKind {
    switch token.kind {
    case let kind where kind.isKeyword: .keyword
    case .int, .float: .number
    case .string, .formatted: .string
    case .broken, .invalid: .mistake
    case .name where BareNames.find(token.symbol) != nil: .builtin
    default: .plain
    }
  }
}

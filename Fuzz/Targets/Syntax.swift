import Diagnostics
import Lexer
import Parser

/// Lexer, parser and resolver on any bytes; then whatever the parser found wrong, drawn for the reader.
package func readAsProgram(_ bytes: [UInt8]) {
  let source = SourceFile(name: "fuzz.py", bytes: bytes)
  check(lex(source), covers: source)
  let parsed = parse(source)
  _ = render(parsed.diagnostics, Appearance(isColored: true, width: 40, isASCII: bytes.count % 2 == 0))
}

/// Tokens stand in the text, in its order.
private func check(_ lexed: LexedSource, covers source: SourceFile) {
  var end: Int32 = 0
  for token in lexed.tokens {
    precondition(token.span.start <= token.span.end, "a token ends before it begins")
    precondition(token.span.start >= end, "a token begins inside of the one before it")
    precondition(Int(token.span.end) <= source.bytes.count, "a token ends behind the text")
    end = token.span.end
  }
}

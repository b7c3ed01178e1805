package import Diagnostics
import Lexer

/// What the parser understood of a source file, and what it found wrong. A program with mistakes is not to be run.
package struct ParsedProgram: Sendable {
  package let program: Program
  /// First the one that Python reports, then the others in the order of the source.
  package let diagnostics: [Diagnostic]
  /// Whether the text is the beginning of something: more lines may complete it. What the prompt asks.
  package let isIncomplete: Bool
}

/// Reads a source file: tokens, syntax tree, and the scope of every name.
///
/// Recursive descent with precedence climbing (grammar.txt). A statement with a mistake is reported and left out,
/// and reading goes on at the next one.
package func parse(_ source: SourceFile) -> ParsedProgram {
  let lexed = lex(source)
  var parser = ProgramParser(lexed)
  let body = parser.file()
  var scopes: [Scope] = []
  if parser.mistakes.isFaultless {
    var resolver = Resolver(source, scopeCount: parser.scopeCount)
    scopes = resolver.resolve(body)
    parser.mistakes.late += resolver.diagnostics
  }
  return ParsedProgram(
    program: Program(source: source, body: body, scopes: scopes), diagnostics: parser.mistakes.inPythonsOrder,
    isIncomplete: lexed.endsInside || parser.endsBeforeBlock)
}

import Diagnostics
import Parser

/// A program of which every statement is understood, as S-expressions.
func tree(_ text: String) -> String {
  let parsed = parse(SourceFile(name: "test.py", text: text))
  return parsed.diagnostics.isEmpty ? dump(parsed.program) : parsed.diagnostics[0].title
}

/// Everything found wrong, without the type where it is SyntaxError.
func mistakes(_ text: String) -> [String] {
  parse(SourceFile(name: "test.py", text: text)).diagnostics.map { diagnostic in
    let prefix = "SyntaxError: "
    return diagnostic.title.hasPrefix(prefix)
      ? String(diagnostic.title.dropFirst(prefix.count)) : diagnostic.title
  }
}

/// The source text that the first mistake is about.
func place(_ text: String) -> String? {
  let diagnostic = parse(SourceFile(name: "test.py", text: text)).diagnostics.first
  return diagnostic?.primary.map { $0.source.text($0.span) }
}

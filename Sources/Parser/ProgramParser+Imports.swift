import Diagnostics
import Lexer

extension ProgramParser {
  /// `import a.b as c, d`
  mutating func importStatement() throws(Abandon) -> Statement {
    let start = start
    advance()
    var modules: [ImportedModule] = []
    repeat {
      let module = try dottedName()
      modules.append(ImportedModule(module: module, alias: try alias()))
    } while accept(.comma)
    return Statement(.import(modules), span(from: start))
  }

  /// `from a.b import c as d, e`
  mutating func importFromStatement() throws(Abandon) -> Statement {
    let start = start
    advance()
    if kind == .dot || kind == .ellipsis { throw refusal(.relativeImport, at: span) }
    let module = try dottedName()
    guard accept(.import) else { throw unexpected() }
    let names = accept(.star) ? [] : try importedNames()
    return Statement(.importFrom(module: module, names: names), span(from: start))
  }

  private mutating func importedNames() throws(Abandon) -> [ImportedName] {
    let isParenthesized = accept(.leftParen)
    var names = [try importedName()]
    while accept(.comma) {
      if isParenthesized && kind == .rightParen { break }
      if kind == .newline { throw mistake(.trailingImportComma, at: previous.span) }
      names.append(try importedName())
    }
    if isParenthesized, !accept(.rightParen) { throw unexpected() }
    return names
  }

  private mutating func importedName() throws(Abandon) -> ImportedName {
    let name = try identifier()
    return ImportedName(name: name, alias: try alias())
  }

  private mutating func dottedName() throws(Abandon) -> DottedName {
    var parts = [try identifier()]
    while accept(.dot) { parts.append(try identifier()) }
    return DottedName(parts: parts, span: span(from: Int(parts[0].span.start)))
  }

  private mutating func alias() throws(Abandon) -> Identifier? { accept(.as) ? try identifier() : nil }
}

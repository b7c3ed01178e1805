import Diagnostics
import Lexer

extension ProgramParser {
  /// The mistake of a token that nothing can be made of, with the best guess at what was meant.
  mutating func unexpected() -> Abandon {
    if let print = missingParentheses() { return print }
    switch kind {
    case .yield: return refusal(.yield, at: span)
    case .await: return refusal(.await, at: span)
    case .newline, .end: return mistake(lineEnd, at: endOfPrevious)
    case .indent: return mistake(.unexpectedIndent, at: span)
    default:
      return mistake(
        Mistake(Mistake.invalidSyntax, unexpectedLabel, help: advice), at: span,
        secondary: isKeywordNamed ? [Label(source, previous.span, wordLabel(previous))] : [])
    }
  }

  private var lineEnd: Mistake {
    Mistake(
      isInField ? "f-string: invalid syntax" : Mistake.invalidSyntax, "something is missing here",
      help: doubledSign)
  }

  private var unexpectedLabel: String {
    if isKeywordNamed { return "" }
    if keywordAsName?.hasPrefix("choose") ?? false { return wordLabel(token) }
    return kind.isKeyword
      ? "`\(token.symbol)` is a word of the language and cannot stand here" : "did not expect this here"
  }

  /// `lambda = 3`
  private var isKeywordNamed: Bool { cursor > 0 && kind == .equals && previous.kind.isKeyword }

  private func wordLabel(_ token: Token) -> String {
    "`\(token.symbol)` is a word of the language and cannot be a name"
  }

  // MARK: print without parentheses

  /// Whether the last token is `print` or `exec`, as statements of Python 2 begin.
  var isPrintBefore: Bool {
    guard previous.symbol == Self.printName || previous.symbol == Self.execName else { return false }
    switch tokenBefore(2).kind {
    case .import, .from, .as, .dot, .def, .global, .nonlocal: return false
    default: return true
    }
  }

  private static let printName: Symbol = "print"
  private static let execName: Symbol = "exec"

  /// `print "text"`
  private mutating func missingParentheses() -> Abandon? {
    guard cursor > 0, isPrintBefore, startsExpression(kind) else { return nil }
    let value = lookingAhead { parser throws(Abandon) in try parser.starExpressions().span }
    guard let value else { return nil }
    let name = previous.symbol.text
    let text = "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
    return mistake(
      Mistake(text, help: "write \(name)(\(source.text(value).prefix(60)))"), at: previous.span.joined(value))
  }

  // MARK: What other languages write

  /// What to write instead of a combination that other languages know.
  private var advice: String? {
    let touches = cursor > 0 && previous.span.end == span.start
    if isKeywordNamed { return "choose another name, such as `\(previous.symbol)_`" }
    switch (previous.kind, kind) {
    case (.ampersand, .ampersand) where touches: return "write `and`"
    case (.bar, .bar) where touches: return "write `or`"
    case (.less, .greater) where touches: return "write `!=` for two values that differ"
    case (.equals, .greater) where touches: return "write `>=` to compare, `lambda x: …` for a function"
    case (_, .arrow): return "write `lambda x: …` for a function"
    case (.equals, .less) where touches: return "write `<=`"
    case (.equal, .equals) where touches: return "write `==` to compare"
    case (.equals, .equals): return "write `==` to compare, `=` to store"
    case (_, .walrus): return "write `=` to store a value, or put parentheses around the whole"
    case (_, .else) where isFirstOfLine:
      return "an `else` needs an `if`, a loop or a `try` above it, indented alike"
    case (_, .elif) where isFirstOfLine: return "an `elif` needs an `if` above it, indented alike"
    case (_, .except) where isFirstOfLine, (_, .finally) where isFirstOfLine:
      return "this needs a `try` above it, indented alike"
    case (_, .doubleSlash) where isFirstOfLine: return "write `#` in front of a comment"
    case (.def, .leftParen): return "a name stands between def and its parameters"
    case (.equals, .if): return "write `a if test else b` to choose between two values"
    case (.name, .from) where firstOfLine.kind == .import:
      return moduleNext.map { "write `from \($0) import \(previous.symbol)`" }
    case (_, .not): return "write `not in` or `!=`"
    case (.colon, .return): return "a lambda gives its value without return"
    case (_, .leftBrace) where firstOfLine.kind.isKeyword:
      return "a colon opens a block, and its lines are indented; there are no braces"
    case (.name, _) where isSecondOfLine: return wordInFront ?? misspelledKeyword
    case (.name, _) where tokenBefore(2).kind == .for: return "write `for \(previous.symbol) in values`"
    case (.name, .name) where isInHead(of: .lambda):
      return "a colon stands between the parameters and the value"
    case (.name, .name) where isInHead(of: .def): return "a comma stands between two parameters"
    default: return keywordAsName
    }
  }

  /// The module that is named behind this token, with its dots.
  private var moduleNext: String? {
    var (parts, distance): ([String], Int) = ([], 1)
    while peekToken(distance).kind == .name {
      parts.append(peekToken(distance).symbol.text)
      guard peekToken(distance + 1).kind == .dot else { break }
      distance += 2
    }
    return parts.isEmpty ? nil : parts.joined(separator: ".")
  }

  /// `x++`
  private var doubledSign: String? {
    guard cursor > 1, tokenBefore(2).kind == previous.kind, tokenBefore(2).span.end == previous.span.start
    else { return nil }
    switch previous.kind {
    case .plus: return "write `+= 1` to count up"
    case .minus: return "write `-= 1` to count down"
    default: return nil
    }
  }

  /// The token that the line begins with.
  private var firstOfLine: Token {
    var distance = 0
    while distance < cursor, !peekToken(-distance - 1).kind.endsLine { distance += 1 }
    return peekToken(-distance)
  }

  /// Whether only names and commas stand between a word and here; of `def f(` the bracket, too.
  private func isInHead(of word: Token.Kind) -> Bool {
    var distance = 1
    while distance < cursor, [.name, .comma, .leftParen].contains(peekToken(-distance).kind) { distance += 1 }
    return peekToken(-distance).kind == word
  }

  /// `function f(x)`, `let x = 1`, `my var = 1`
  private var wordInFront: String? {
    guard kind == .name else { return nil }
    switch previous.symbol.text {
    case "function", "func", "fn", "fun", "sub": return "write `def` to define a function"
    case "var", "let", "const", "int", "float", "double", "auto":
      return "write `\(token.symbol) = …`: a variable needs no word in front"
    default:
      return peekToken(1).kind == .equals
        ? "a name is one word: `\(previous.symbol)_\(token.symbol)`" : nil
    }
  }

  private func tokenBefore(_ distance: Int) -> Token { peekToken(-min(distance, cursor)) }

  private var isFirstOfLine: Bool { cursor == 0 || previous.kind.endsLine }
  private var isSecondOfLine: Bool { cursor == 1 || (cursor > 1 && tokenBefore(2).kind.endsLine) }

  private var keywordAsName: String? {
    guard kind.isKeyword else { return nil }
    switch previous.kind {
    case .for where kind == .in: return "a name stands between for and in"
    case .comma where isInHead(of: .def), .leftParen where tokenBefore(3).kind == .def: break
    case .def, .for, .global, .nonlocal, .as: break
    default: return nil
    }
    return "choose another name, such as `\(token.symbol)_`"
  }

  /// `fro i in x`, `retrun x`: a name that begins a statement, and is nearly a keyword.
  private var misspelledKeyword: String? {
    guard startsExpression(kind) || kind.isKeyword else { return nil }
    let words = Token.Kind.keywords.filter { $0.count > 1 && $0 != "is" && $0 != "in" }
    return closest(to: previous.symbol.text, among: words).map { "did you mean `\($0)`?" }
  }
}

import Diagnostics
import Lexer
import Parser
import Primitives

/// What the end of a text may go on as.
package struct Completions: Equatable, Sendable {
  /// Where the word begins, in bytes, that each of ``words`` can take the place of.
  package let start: Int
  package let words: [String]

  package init(start: Int, words: [String]) {
    (self.start, self.words) = (start, words)
  }
}

extension Session {
  /// What the word at the end of the text may go on as: names, attributes of the value before a dot, keys of the dict
  /// before a bracket, keywords of the call, modules and their members in an import.
  ///
  /// Nothing is computed: the value is looked up, or worked out on shapes.
  package func completions(of text: String) -> Completions {
    let bytes = Array(text.utf8)
    let end = TextEnd(bytes)
    if end.isInComment { return Completions(start: bytes.count, words: []) }
    if let string = end.string { return keys(bytes, from: string, end) }
    let stem = bytes.reversed().prefix(while: isOfName).count
    let start = bytes.count - stem
    let word = String(decoding: bytes[start...], as: UTF8.self)
    return Completions(start: start, words: matching(word, in: candidates(bytes, start, end)))
  }

  private func candidates(_ bytes: [UInt8], _ start: Int, _ end: TextEnd) -> [String] {
    let line = bytes[..<start].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last
    if let line, let names = importable(String(decoding: line, as: UTF8.self)) { return names }
    if start > 0, bytes[start - 1] == UInt8(ascii: ".") {
      return lookup(expressionEnding(at: start - 1, bytes, end)).map(machine.attributeNames) ?? []
    }
    let bracket = end.innermost("[").flatMap { $0 + 1 == start ? $0 : nil }
    let keys = bracket.map { writtenKeys(ofDictBefore: $0, bytes, end) } ?? []
    if !keys.isEmpty && start == bytes.count { return keys }
    return globals.boundNames + BareNames.names + Keywords.all + keywords(in: bytes, end) + keys
  }

  private func matching(_ stem: String, in names: [String]) -> [String] {
    Set(names.filter { $0.hasPrefix(stem) && (!$0.hasPrefix("_") || stem.hasPrefix("_")) }).sorted()
  }

  // MARK: Imports

  /// The names that may follow in an import statement; nil where the line is none.
  private func importable(_ line: String) -> [String]? {
    let words = line.split { $0 == " " || $0 == "," || $0 == "(" }
    switch words.first {
    case "import": return moduleNames(after: line)
    case "from":
      guard words.count > 1, line.contains(" import") else { return moduleNames(after: line) }
      guard let module = machine.modules.all[String(words[1])] else { return [] }
      return module.names + parts(below: module.name + ".")
    default: return nil
    }
  }

  /// The modules whose names go on behind the dots at the end of a line.
  private func moduleNames(after line: String) -> [String] {
    let parent = String(line.reversed().prefix { $0.isLetter || $0 == "_" || $0 == "." }.reversed())
    return parts(below: parent)
  }

  private func parts(below parent: String) -> [String] {
    machine.modules.names.filter { $0.hasPrefix(parent) }
      .map { String($0.dropFirst(parent.count).prefix { $0 != "." }) }
  }

  // MARK: Keys

  /// The keys that the open string may become, up to the bracket behind them.
  private func keys(_ bytes: [UInt8], from string: Int, _ end: TextEnd) -> Completions {
    let none = Completions(start: bytes.count, words: [])
    guard let quote = end.singleQuote, let bracket = end.innermost("["), bracket + 2 == string,
      case .dict(let dict) = lookup(expressionEnding(at: bracket, bytes, end))
    else { return none }
    let typed = String(decoding: bytes[string...], as: UTF8.self)
    let names = dict.live.compactMap { entry -> String? in
      guard case .string(let key) = entry.key, key.text.hasPrefix(typed), isPlain(key.text, in: quote)
      else { return nil }
      return key.text + String(Unicode.Scalar(quote)) + "]"
    }
    return Completions(start: string, words: names.sorted())
  }

  /// Whether a key stands in a program as it is.
  private func isPlain(_ key: String, in quote: UInt8) -> Bool {
    key.utf8.allSatisfy { $0 >= 32 && $0 != 127 && $0 != quote && $0 != UInt8(ascii: "\\") }
  }

  private func writtenKeys(ofDictBefore bracket: Int, _ bytes: [UInt8], _ end: TextEnd) -> [String] {
    guard case .dict(let dict) = lookup(expressionEnding(at: bracket, bytes, end)) else { return [] }
    return dict.live.prefix(Session.mostKeys).compactMap { try? machine.repr($0.key) + "]" }
  }

  private static var mostKeys: Int { 500 }

  // MARK: Calls

  /// How the function is called whose parenthesis was opened last in the text and not closed.
  package func openCall(in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let callee = openCallee(bytes, TextEnd(bytes)), let parameters = signature(of: callee.value) else {
      return nil
    }
    return callee.text + parameters
  }

  /// The parameters that can be given by name in the call that is being typed.
  private func keywords(in bytes: [UInt8], _ end: TextEnd) -> [String] {
    openCallee(bytes, end).map { keywords(of: $0.value) } ?? []
  }

  private func openCallee(_ bytes: [UInt8], _ end: TextEnd) -> (text: String, value: Object)? {
    guard let parenthesis = end.innermost("(") else { return nil }
    let text = expressionEnding(at: parenthesis, bytes, end)
    return lookup(text).map { (text, $0) }
  }

  // MARK: The expression before the cursor

  /// The name, attribute, element, call or literal that ends at a place: what a dot or a bracket there belongs to.
  private func expressionEnding(at place: Int, _ bytes: [UInt8], _ end: TextEnd) -> String {
    let start = end.brackets.last { $0 < place }.map { $0 + 1 } ?? 0
    let source = SourceFile(name: "<completion>", bytes: Array(bytes[start..<place]))
    let tokens = lex(source).tokens.filter { $0.kind != .end && $0.kind != .newline && $0.kind != .dedent }
    guard let first = tokens.startOfLastOperand else { return "" }
    return String(decoding: source.bytes[Int(tokens[first].span.start)...], as: UTF8.self)
  }

  /// The value of an expression that only looks things up, or calls functions of arrays, of which the shape is enough.
  private func lookup(_ text: String) -> Object? {
    if let value = find(text) { return value }
    let source = SourceFile(name: "<completion>", text: text)
    let program = parse(source).program
    guard program.body.count == 1, case .expression(let expression) = program.body[0].kind,
      isLookup(expression)
    else { return nil }
    return (try? onShapes(source)).flatMap { $0 }
  }

  private func isLookup(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .none, .ellipsis, .bool, .int, .bigInt, .float, .string: true
    case .attribute(let object, _): isLookup(object)
    case .subscript(let object, let key): isLookup(object) && isLookup(key)
    case .tuple(let items), .list(let items): items.allSatisfy(isLookup)
    case .dict(let items): items.isEmpty
    case .unary(_, let operand): isLookup(operand)
    case .slice(let lower, let upper, let step): [lower, upper, step].allSatisfy { $0.map(isLookup) ?? true }
    case .call(let call): isOfArrays(call)
    default: false
    }
  }

  /// Whether a call is one of JAX's functions or of an array's methods, on what is looked up.
  private func isOfArrays(_ call: Call) -> Bool {
    guard call.arguments.allSatisfy({ isLookup($0.value) }), isLookup(call.callee) else { return false }
    let operands = call.arguments.map(\.value)
    let receiver: [Expression] = if case .attribute(let object, _) = call.callee.kind { [object] } else { [] }
    return (receiver + operands).contains { operand in
      switch operand.kind {
      case .name(let name): if case .value = variable(name.text) { true } else { false }
      case .call(let call): isOfArrays(call)
      default: false
      }
    }
  }
}

private func isOfName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
  default: false
  }
}

extension [Token] {
  /// The first token of the operand that the last one belongs to: `a.b` in `c + a.b`, `f(x)[0]` in `-f(x)[0]`.
  fileprivate var startOfLastOperand: Int? {
    var place = count - 1
    while place >= 0 {
      switch self[place].kind {
      case .rightParen, .rightBracket, .rightBrace:
        guard let opening = opening(before: place) else { return nil }
        place = opening
        guard place > 0, self[place - 1].kind.endsOperand else { return place }
        place -= 1
      case .name, .string, .int, .float:
        guard place > 1, self[place - 1].kind == .dot else { return place }
        place -= 2
      default: return nil
      }
    }
    return nil
  }

  private func opening(before closing: Int) -> Int? {
    var depth = 0
    for place in stride(from: closing, through: 0, by: -1) {
      switch self[place].kind {
      case .rightParen, .rightBracket, .rightBrace: depth += 1
      case .leftParen, .leftBracket, .leftBrace: depth -= 1
      default: break
      }
      if depth == 0 { return place }
    }
    return nil
  }
}

extension Token.Kind {
  /// Whether a bracket behind it calls it, or takes an element of it.
  fileprivate var endsOperand: Bool {
    switch self {
    case .name, .string, .rightParen, .rightBracket, .rightBrace: true
    default: false
    }
  }
}

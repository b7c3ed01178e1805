import Diagnostics
import Lexer
import Parser

extension Session {
  package enum Completeness: Equatable {
    case complete
    /// More lines are needed; the next one is indented so many columns.
    case incomplete(indentation: Int)
    case invalid
  }

  /// Whether an entry is whole. A block goes on until an empty line.
  package static func isComplete(_ text: String) -> Completeness {
    let parsed = parse(SourceFile(name: "<prompt>", text: text))
    if parsed.isIncomplete { return .incomplete(indentation: nextIndentation(text)) }
    if !parsed.diagnostics.isEmpty { return .invalid }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlock = parsed.program.body.last.map(\.isCompound) ?? false
    let isOneLine = lines.count { !$0.allSatisfy(\.isWhitespace) } == 1
    if isBlock && !(lines.last ?? "").allSatisfy(\.isWhitespace) && !isOneLine {
      return .incomplete(indentation: nextIndentation(text))
    }
    return isBlock && isOneLine && !text.hasSuffix("\n")
      ? .incomplete(indentation: nextIndentation(text)) : .complete
  }

  /// The columns that the line after this text begins with: four more behind a colon and an open bracket, four less behind
  /// a statement that leaves its block, else as many as the statement has.
  private static func nextIndentation(_ text: String) -> Int {
    let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    guard let last = lines.last else { return 0 }
    let bytes = Array(text.utf8)
    let end = TextEnd(bytes)
    if end.string != nil { return last.indentation }
    if let bracket = end.brackets.last {
      let isOnLastLine = !bytes[bracket...].drop { $0 != UInt8(ascii: "\n") }.contains { $0 > 32 }
      return last.indentation + (isOnLastLine ? 4 : 0)
    }
    let statement = LastStatement(text)
    if statement.opensBlock { return statement.indentation + 4 }
    return statement.leavesBlock ? max(0, statement.indentation - 4) : statement.indentation
  }
}

/// The last statement of a text, as far as it says where the next line belongs.
private struct LastStatement {
  private(set) var indentation = 0
  private(set) var opensBlock = false
  private(set) var leavesBlock = false

  init(_ text: String) {
    let source = SourceFile(name: "<prompt>", text: text)
    let tokens = lex(source).tokens.filter { $0.kind != .indent && $0.kind != .dedent && $0.kind != .end }
    guard let last = tokens.lastIndex(where: { $0.kind != .newline }) else { return }
    let first = tokens[..<last].lastIndex { $0.kind == .newline }.map { $0 + 1 } ?? 0
    let lineStart = source.bytes[..<Int(tokens[first].span.start)].lastIndex(of: UInt8(ascii: "\n"))
    indentation = Int(tokens[first].span.start) - (lineStart.map { $0 + 1 } ?? 0)
    opensBlock = tokens[last].kind == .colon
    leavesBlock = [.return, .pass, .raise, .break, .continue].contains(tokens[first].kind)
  }
}

extension Substring {
  fileprivate var indentation: Int { prefix { $0 == " " }.count }
}

extension Statement {
  fileprivate var isCompound: Bool {
    switch kind {
    case .if, .while, .for, .try, .function: true
    default: false
    }
  }
}

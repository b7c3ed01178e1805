import Diagnostics
import Lexer

/// All that was found wrong with a program, by the stage that finds it.
struct Mistakes {
  private(set) var lexical: [LexicalMistake]
  private(set) var grammatical: [Diagnostic] = []
  /// What Python checks once the whole file is read: `return` outside of a function, names declared twice.
  var late: [Diagnostic] = []

  init(lexical: [LexicalMistake]) { self.lexical = lexical }

  var isFaultless: Bool { lexical.isEmpty && grammatical.isEmpty }
  var count: Int { grammatical.count + late.count }
  var areTooMany: Bool { count >= 100 }

  mutating func add(_ mistake: Mistake, _ diagnostic: Diagnostic) {
    if mistake.isLate { late.append(diagnostic) } else { grammatical.append(diagnostic) }
  }

  /// Adds what was wrong in the tokens of a replacement field.
  mutating func add(_ field: [LexicalMistake]) { grammatical += field.map(\.diagnostic) }

  // MARK: Mistakes of the lexer

  /// The first one in a range of bytes.
  func lexical(in range: ClosedRange<Int32>) -> (Span, LexicalMistake.Kind)? {
    for mistake in lexical {
      if let place = mistake.diagnostic.primary?.span, range.contains(place.start) {
        return (place, mistake.kind)
      }
    }
    return nil
  }

  mutating func forgetLexical(at place: Span) {
    lexical.removeAll { $0.diagnostic.primary?.span == place }
  }

  // MARK: Order

  /// In the order of the source, but for the first: that is the one that Python reports. It prefers a mistake in the
  /// characters of a token, wherever it stands, to one in the grammar, unless that is an indent; and checks last what
  /// statements mean.
  var inPythonsOrder: [Diagnostic] {
    let tokens = lexical.filter { $0.kind == .token }.map(\.diagnostic)
    let lines = lexical.filter { $0.kind != .token }.map(\.diagnostic)
    var stages = [tokens, lines + grammatical, late].map { $0.sorted { $0.start < $1.start } }
    if let token = stages[0].first, let other = stages[1].first, other.isIndent, other.start < token.start {
      stages.swapAt(0, 1)
    }
    guard let first = stages.firstIndex(where: { !$0.isEmpty }) else { return [] }
    let title = stages[first].removeFirst()
    return [title] + stages.joined().sorted { $0.start < $1.start }
  }
}

extension Diagnostic {
  fileprivate var start: Int32 { primary?.span.start ?? 0 }
  fileprivate var isIndent: Bool { title == Mistake.unexpectedIndent.title }
}

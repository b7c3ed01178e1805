import Diagnostics
import Lexer
import Parser

/// What is compared: the value of an expression over hidden inputs, or what the program prints.
///
///     # check: batched(W, xs)
///     #   W = float[o, i]
///     #   xs = float[n, i]
package struct Check: Sendable {
  /// An expression over the inputs and the program's names; `nil` compares what is printed.
  package let expression: String?
  package let inputs: [Input]
  /// The letters that stand for sizes.
  let sizes: [String]
  /// Everything that is the size of an axis; all of these are different in every case.
  let extents: [Extent]

  /// A value made anew for each case: ordinary program text in which `float[n, 3]` stands for a drawn array.
  package struct Input: Sendable {
    package let name: String
    let text: String
    let draws: [Draw]
  }

  /// A part of an input's text that is replaced by drawn values.
  struct Draw: Sendable {
    enum Kind: String { case float, int, bool, size }
    let kind: Kind
    /// Where it stands in the input's text, in bytes.
    let place: Range<Int>
    /// The sizes of the axes; `nil` for a number alone.
    let shape: [Extent]?
  }

  /// The size of an axis: a number, a letter, or a sum or product of these.
  indirect enum Extent: Hashable, Sendable {
    case number(Int)
    case letter(String)
    case sum(Extent, Extent)
    case difference(Extent, Extent)
    case product(Extent, Extent)
  }
}

extension Check {
  /// What is wrong with a check's text.
  struct Mistake: Error {
    let text: String
    var help: String?
  }

  /// Reads the lines of the field: the expression, and below it the inputs.
  init(_ lines: [String]) throws(Mistake) {
    let first = lines.first?.trimmed ?? ""
    guard !first.isEmpty else { throw Mistake(text: "the check is empty", help: "write `# check: f(x)`") }
    var readers: [InputReader] = []
    for line in lines.dropFirst() where !line.trimmed.isEmpty {
      readers.append(try InputReader(line.trimmed))
    }
    sizes = readers.flatMap(\.letters).uniqued
    extents = readers.flatMap(\.extents).uniqued
    inputs = readers.map { [sizes] in $0.input(sizes: sizes) }
    expression = first == Check.printed ? nil : first
    if let expression { _ = try Check.parsed(expression) }
    for (letter, input) in sizes.flatMap({ letter in inputs.map { (letter, $0) } }) where input.name == letter
    {
      throw Mistake(text: "'\(letter)' is an input and a size")
    }
    var generator = RandomNumbers(seed: 1)
    guard drawSizes(&generator) != nil else {
      throw Mistake(text: "the sizes \(extents.map(\.text).joined(separator: ", ")) cannot all be different")
    }
  }

  /// The word that compares what is printed.
  private static let printed = "printed"

  static func parsed(_ text: String) throws(Mistake) -> Expression {
    let program = parse(SourceFile(name: "check", text: text))
    guard program.diagnostics.isEmpty, program.program.body.count == 1,
      case .expression(let expression) = program.program.body[0].kind
    else {
      throw Mistake(text: "'\(text)' is not an expression", help: program.diagnostics.first?.title)
    }
    return expression
  }
}

extension Check {
  /// What the program calls a part of the result: in `(rows, columns)` the part `[1]` is `columns`.
  ///
  /// - Returns: `nil` where the check compares what is printed.
  func text(at path: String) -> String? {
    guard let expression else { return nil }
    guard let parsed = try? Check.parsed(expression), case .tuple(let items) = parsed.kind,
      let end = path.firstIndex(of: "]"), let place = Int(path[..<end].dropFirst())
    else { return expression + path }
    let item = Array(expression.utf8)[items[place].span.range]
    return String(decoding: item, as: UTF8.self) + path[path.index(after: end)...]
  }
}

/// Reads one line `name = text`.
private struct InputReader {
  private let name: String
  private let text: String
  private let expression: Expression
  private var draws: [Check.Draw] = []

  init(_ line: String) throws(Check.Mistake) {
    guard let equals = line.firstIndex(of: "=") else {
      throw Check.Mistake(text: "'\(line)' is no input", help: "inputs are written `name = float[n, 3]`")
    }
    name = line[..<equals].trimmed
    text = line[line.index(after: equals)...].trimmed
    expression = try Check.parsed(text)
    try find(in: expression)
  }

  var extents: [Check.Extent] { draws.flatMap { $0.shape ?? [] } }
  var letters: [String] { extents.flatMap(\.letters) }

  /// The input, once all letters are known: where they stand alone they are numbers.
  func input(sizes: [String]) -> Check.Input {
    var draws = self.draws
    addSizes(in: expression, sizes, to: &draws)
    return Check.Input(
      name: name, text: text, draws: draws.sorted { $0.place.lowerBound < $1.place.lowerBound })
  }

  private mutating func find(in expression: Expression) throws(Check.Mistake) {
    switch expression.kind {
    case .subscript(let base, let index) where InputReader.kind(of: base) != nil:
      let sizes = if case .tuple(let items) = index.kind { items } else { [index] }
      var shape: [Check.Extent] = []
      for size in sizes { shape.append(try Check.Extent(size, in: text)) }
      draws.append(Check.Draw(kind: InputReader.kind(of: base)!, place: expression.span.range, shape: shape))
    case .name where InputReader.kind(of: expression) != nil:
      draws.append(
        Check.Draw(kind: InputReader.kind(of: expression)!, place: expression.span.range, shape: nil))
    case .call(let call):
      if InputReader.kind(of: call.callee) == nil { try find(in: call.callee) }
      for argument in call.arguments { try find(in: argument.value) }
    default:
      for child in expression.children { try find(in: child) }
    }
  }

  private func addSizes(in expression: Expression, _ sizes: [String], to draws: inout [Check.Draw]) {
    if draws.contains(where: { $0.place == expression.span.range }) { return }
    if case .name(let symbol) = expression.kind, sizes.contains(symbol.text) {
      draws.append(
        Check.Draw(kind: .size, place: expression.span.range, shape: [.letter(symbol.text)]))
    }
    for child in expression.children { addSizes(in: child, sizes, to: &draws) }
  }

  private static func kind(of expression: Expression) -> Check.Draw.Kind? {
    guard case .name(let symbol) = expression.kind else { return nil }
    return ["float", "int", "bool"].contains(symbol.text) ? Check.Draw.Kind(rawValue: symbol.text) : nil
  }
}

extension Check.Extent {
  fileprivate init(_ expression: Expression, in text: String) throws(Check.Mistake) {
    switch expression.kind {
    case .int(let number): self = .number(number)
    case .name(let symbol): self = .letter(symbol.text)
    case .binary(.add, let x, let y): self = .sum(try .init(x, in: text), try .init(y, in: text))
    case .binary(.subtract, let x, let y): self = .difference(try .init(x, in: text), try .init(y, in: text))
    case .binary(.multiply, let x, let y): self = .product(try .init(x, in: text), try .init(y, in: text))
    default:
      throw Check.Mistake(
        text: "a size in '\(text)' is neither a letter nor a number", help: "write float[n, 3] or int[n + 1]")
    }
  }

  var letters: [String] {
    switch self {
    case .number: []
    case .letter(let name): [name]
    case .sum(let x, let y), .difference(let x, let y), .product(let x, let y): x.letters + y.letters
    }
  }

  func value(_ sizes: [String: Int]) -> Int {
    switch self {
    case .number(let number): number
    case .letter(let name): sizes[name]!
    case .sum(let x, let y): x.value(sizes) + y.value(sizes)
    case .difference(let x, let y): x.value(sizes) - y.value(sizes)
    case .product(let x, let y): x.value(sizes) * y.value(sizes)
    }
  }

  var text: String {
    switch self {
    case .number(let number): String(number)
    case .letter(let name): name
    case .sum(let x, let y): "\(x.text) + \(y.text)"
    case .difference(let x, let y): "\(x.text) - \(y.text)"
    case .product(let x, let y): "\(x.text) * \(y.text)"
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it came first.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

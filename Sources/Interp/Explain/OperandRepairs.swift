import Arrays
import Diagnostics
import Lexer
import Parser
import Primitives

// Repairs that change one operand of an operation. Each is tried on the operands' shapes before it is offered.

/// A change of one array.
enum OperandChange {
  case transpose
  /// The last two axes of a batch of matrices change places.
  case matrixTranspose
  case newAxis
  /// A new axis in front.
  case row
  /// A list becomes an array.
  case array

  /// The array after the change, of which only the shape matters; `nil` where it cannot be made.
  fileprivate func applied(to object: Object, _ machine: Machine) -> Value? {
    switch (self, object.asShapeOnly) {
    case (.transpose, .value(let value)): value.rank == 2 ? try? Primitives.transpose(value, [1, 0]) : nil
    case (.matrixTranspose, .value(let value)):
      value.rank > 2
        ? try? Primitives.transpose(
          value, Array(0..<value.rank - 2) + [value.rank - 1, value.rank - 2]) : nil
    case (.row, .value(let value)): try? NumPy.index(value, [.newAxis])
    case (.newAxis, .value(let value)):
      value.rank == 1 ? try? NumPy.index(value, [.slice(start: nil, stop: nil, step: nil), .newAxis]) : nil
    case (.array, .list), (.array, .tuple):
      machine.asArray(object)
    default: nil
    }
  }

  fileprivate func applied(to text: String, _ machine: Machine) -> String? {
    switch self {
    case .transpose: "\(text).T"
    case .matrixTranspose: "\(text).mT"
    case .newAxis: "\(text)[:, None]"
    case .row: "\(text)[None]"
    case .array: machine.name(ofFunction: "array").map { "\($0)(\(text))" }
    }
  }

  fileprivate func advice(_ text: String) -> String {
    switch self {
    case .transpose: "transpose \(text)"
    case .matrixTranspose: "transpose the matrices of \(text)"
    case .newAxis: "make \(text) a column"
    case .row: "give \(text) a first axis"
    case .array: "make \(text) an array"
    }
  }
}

extension Machine {
  /// The array that `array(…)` makes of a list; `nil` where it makes none.
  func asArray(_ list: Object) -> Value? {
    guard let data = try? nestedData(list) else { return nil }
    return try? NumPy.array(data)
  }
}

extension Explainer {
  private static let mostRepairs = 2

  /// Offers the changes of one operand that make the operation work.
  mutating func repairOperands(_ changes: [OperandChange]) {
    guard let failed, let whole = failed.expression else { return }
    for change in changes {
      for (i, operand) in failed.operands.enumerated() {
        guard diagnostic.repairs.count < Self.mostRepairs, let span = operand.span,
          let text = failed.text(operand),
          let changed = change.applied(to: operand.value, machine),
          let result = result(of: failed, replacing: i, with: .value(changed)),
          let written = change.applied(to: failed.isAtom(span) ? text : "(\(text))", machine)
        else { continue }
        let line = failed.source.text(whole.span, replacing: span, with: written)
        offer(change.advice(text) + giving(result), line, whole.span, failed.source)
      }
    }
  }

  /// Offers the call with an argument more, given by name.
  mutating func repairByAdding(_ keyword: Symbol, _ value: Int, advice: String) {
    guard let failed, let call = failed.expression?.asCall, let last = call.arguments.last,
      !failed.operands.contains(where: { $0.keyword == keyword }), case .call(let callee) = failed.kind
    else { return }
    let positional = failed.operands.filter { $0.keyword == nil }.map(\.value.asShapeOnly)
    let result = machine.rehearse(positional) { () throws(ExceptionObject) in
      try machine.apply(callee, positional, keywords: [(keyword, .int(value))])
    }
    guard positional.count == failed.operands.count, let result else { return }
    let end = Span(Int(last.span.end), Int(last.span.end))
    let line = failed.source.text(failed.span, replacing: end, with: ", \(keyword)=\(value)")
    offer(advice + giving(result), line, failed.span, failed.source)
  }

  /// Offers the operands in the other order.
  mutating func repairBySwapping() {
    guard let failed, let whole = failed.expression, failed.operands.count == 2,
      let left = failed.operands[0].span, let right = failed.operands[1].span,
      let result = result(of: failed, with: failed.operands.reversed().map(\.value.asShapeOnly))
    else { return }
    let line = failed.source.text(
      whole.span, replacing: [(left, failed.source.text(right)), (right, failed.source.text(left))])
    offer("the other way round" + giving(result), line, whole.span, failed.source)
  }

  mutating func offer(_ advice: String, _ line: String, _ span: Span, _ source: SourceFile) {
    diagnostic.repairs.append(.init(advice, Label(source, span, line)))
  }

  private func result(of operation: FailedOperation, replacing i: Int, with value: Object) -> Object? {
    var values = operation.operands.map(\.value.asShapeOnly)
    values[i] = value
    return result(of: operation, with: values)
  }

  /// What the operation gives on arrays of these shapes; `nil` where it fails again.
  private func result(of operation: FailedOperation, with values: [Object]) -> Object? {
    machine.rehearse(values) { () throws(ExceptionObject) in
      switch operation.kind {
      case .binary(let op): return try machine.binaryOperation(op, values[0], values[1], isInPlace: false)
      case .comparison(let op): return try machine.comparisonOperation(op, values[0], values[1])
      case .call(let callee):
        let named = operation.operands.indices.filter { operation.operands[$0].keyword != nil }
        let keywords = named.map { (name: operation.operands[$0].keyword!, value: values[$0]) }
        return try machine.apply(callee, Array(values.prefix(values.count - named.count)), keywords: keywords)
      case .method(let receiver, let name):
        return try machine.apply(try machine.attribute(receiver.asShapeOnly, name), values)
      default: throw .runtimeError("nothing to try")
      }
    }
  }
}

extension FailedOperation {
  /// Whether the text at a place can be followed by `.T` or `[…]`.
  fileprivate func isAtom(_ span: Span) -> Bool {
    let found = SyntaxLookup(source).expression(at: span)
    switch found?.kind {
    case .name, .call, .attribute, .subscript, .list, .tuple: return true
    default: return false
    }
  }
}

extension SourceFile {
  /// The text of a place, in which another text stands for a part.
  func text(_ whole: Span, replacing part: Span, with replacement: String) -> String {
    text(whole, replacing: [(part, replacement)])
  }

  func text(_ whole: Span, replacing parts: [(span: Span, text: String)]) -> String {
    var result = ""
    var position = Int(whole.start)
    for part in parts.sorted(by: { $0.span.start < $1.span.start }) {
      result += text(Span(position, Int(part.span.start))) + part.text
      position = Int(part.span.end)
    }
    return result + text(Span(position, Int(whole.end)))
  }
}

import Diagnostics
import Primitives

// A mapped call as it is shown: a table of what goes in and comes out, the lines of the body, and the loop.

extension MappedCall {
  /// - Parameters:
  ///   - isInner: whether the call is made inside of another one that is explained.
  ///   - check: how the loop compares.
  func explanation(_ body: WatchedBody, isInner: Bool, check: Comparison) -> Explanation {
    var explanation = Explanation(title: "\(text.line)  at \(text.place)")
    func say(_ text: String) { explanation.parts.append(.text(text)) }
    if isInner { say("Inside of the call above: whole is what one of its examples sees.") }
    for (number, map) in maps.enumerated() {
      if let made = placeOfMap(map) {
        say("Mapped \(maps.count == 1 ? "" : "by vmap \(number + 1) ")at \(made)")
      }
    }
    explanation.parts.append(.table(head: head, rows: rows))
    switch maps.count {
    case 0: break
    case 1:
      say("\(sign(of: 0)) is the axis of the \(counted(sizes[0], "example")).")
    default:
      let stars = maps.indices.map { map in
        "\(sign(of: map)) is the axis of vmap \(map + 1), \(counted(sizes[map], "example"))"
      }
      say(stars.joined(separator: "; ") + ".")
    }
    let lines = body.rows
    if !maps.isEmpty {
      say(
        "\(name) runs once, for all of them\(lines.isEmpty ? "; it is not of the program, and has no lines to show" : ":")"
      )
    }
    if !lines.isEmpty {
      explanation.parts.append(
        .table(
          head: maps.isEmpty ? ["", "what it computes"] : ["", "one example", "as stored"], rows: lines))
    }
    if !maps.isEmpty {
      if let loopText { say("As a loop\(isOneArray ? "" : ", before its parts are stacked"): \(loopText)") }
      say(
        (loopText == nil ? "Compared with a loop over the examples: " : "Checked: ")
          + check.words(of: sizes.reduce(1, *)))
    }
    return explanation
  }

  private func sign(of map: Int) -> String { String(repeating: "*", count: depth + map + 1) }

  /// Where a map was made, if not in the call itself.
  private func placeOfMap(_ map: MappedFunction) -> String? {
    guard let origin = map.origin else { return nil }
    let span = origin.code.spans[origin.instruction]
    if origin.code.source === text.source, text.span.start <= span.start, span.end <= text.span.end {
      return nil
    }
    return "\(origin.code.source.name):\(LineMap(origin.code.source).line(of: Int(span.start)))"
  }

  private var name: String { function.arrayFunctionName ?? "The function" }

  // MARK: Tables

  private var head: [String] {
    switch maps.count {
    case 0: ["argument", "shape"]
    case 1: ["argument", "whole", "in_axes", "one example sees", "example i"]
    default:
      ["argument", "whole"]
        + maps.indices.flatMap { ["vmap \($0 + 1)", "sees"] }
        + ["example " + maps.indices.map(MappedCall.variable).joined(separator: ", ")]
    }
  }

  private static let mostRows = 24

  private var rows: [[String]] {
    var rows = inputs.prefix(MappedCall.mostRows).map { row($0, isResult: false) }
    if inputs.count > MappedCall.mostRows {
      rows.append(["… and \(inputs.count - MappedCall.mostRows) more"])
    }
    rows += outputs.prefix(MappedCall.mostRows).map { row($0, isResult: true) }
    if outputs.count > MappedCall.mostRows {
      rows.append(["… and \(outputs.count - MappedCall.mostRows) more"])
    }
    return rows
  }

  /// Of the result the axes are those of `out_axes`.
  private func row(_ leaf: Leaf, isResult: Bool) -> [String] {
    var cells = [leaf.name, leaf.words(after: 0)]
    for (map, axis) in leaf.axes.enumerated() {
      let axis = axis.map { "\($0)" } ?? "None"
      cells += [isResult && maps.count == 1 ? "out \(axis)" : axis, leaf.words(after: map + 1)]
    }
    if !maps.isEmpty { cells.append(leaf.example) }
    return cells
  }
}

/// A small number with one digit, at least as large: `3e-07`.
private func roundedUp(_ number: Double) -> String {
  var (digit, exponent) = (number, 0)
  while digit < 1 && exponent > -300 { (digit, exponent) = (digit * 10, exponent - 1) }
  return exponent == 0 ? "\(Int(digit.rounded(.up)))" : "\(Int(digit.rounded(.up)))e\(exponent)"
}

extension MappedCall.Comparison {
  /// - Parameter all: how many examples there are.
  fileprivate func words(of all: Int) -> String {
    func part(_ examples: Int) -> String {
      examples < all ? " (the first \(examples) of \(all) examples)" : ""
    }
    switch self {
    case .equal(let examples): return "equal" + part(examples)
    case .close(let examples, let difference):
      return "equal up to rounding, at most \(roundedUp(difference)) apart" + part(examples)
    case .different:
      return "not equal: what one call returns depends on other calls, or on the size of the batch"
    case .notMade: return "not compared, since running it again could change something or take long"
    }
  }
}

extension Object {
  /// What a function is called.
  fileprivate var arrayFunctionName: String? {
    switch self {
    case .function(let function): function.code.function?.isLambda ?? true ? "The lambda" : function.name
    case .builtin(let builtin): builtin.name
    case .method(let method): method.method.name
    default: nil
    }
  }
}

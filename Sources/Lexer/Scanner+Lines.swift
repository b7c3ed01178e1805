import Diagnostics

extension Scanner {
  /// Ends a line: the statement's too, unless a bracket is open.
  mutating func scanLineEnd() {
    let start = position
    position += lineEndLength(at: position)
    if isEnclosed { return }
    if brackets.isEmpty {
      emit(.newline, from: start)
      scanLineStart()
    } else if startsStatement() {
      abandonBrackets()
    }
  }

  /// Steps over blank lines and comments to the next line with a token, and compares its indentation.
  mutating func scanLineStart() {
    hasReported = false
    while true {
      let (width, isContinued) = measureIndentation()
      if isContinued && position >= end { return }
      if peek() == UInt8(ascii: "#") { skipComment() }
      let length = lineEndLength(at: position)
      if length == 0 {
        if position < end { apply(indentation.change(to: width)) }
        return
      }
      position += length
    }
  }

  private mutating func measureIndentation() -> (width: Indentation.Width, isContinued: Bool) {
    var width = Indentation.Width()
    var continued: Indentation.Width?
    while true {
      switch peek() {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C:
        width.feed(bytes[position])
        position += 1
      case UInt8(ascii: "\\") where lineEndLength(at: position + 1) > 0 && position + 2 < end:
        continued = continued ?? width
        width = Indentation.Width()
        position += 1 + lineEndLength(at: position + 1)
      default:
        return (continued ?? width, continued != nil)
      }
    }
  }

  private mutating func apply(_ change: Indentation.Change) {
    switch change {
    case .same: break
    case .indent: emit(.indent, from: position)
    case .dedent(let count):
      for _ in 0..<count { emit(.dedent, from: position) }
    case .mismatch(let count):
      for _ in 0..<count { emit(.dedent, from: position) }
      reportIndentation(
        "IndentationError: unindent does not match any outer indentation level",
        "this line is indented less than the block above, and not as much as any line before the block")
    case .inconsistent:
      // Once a file: the lines that follow are mostly indented in the same way.
      if hasMixedTabs { return }
      hasMixedTabs = true
      reportIndentation(
        "TabError: inconsistent use of tabs and spaces in indentation",
        "this line is indented by other characters than the lines around it",
        help: ["indent every line with spaces, four for each level"])
    case .tooDeep:
      reportIndentation(
        "IndentationError: too many levels of indentation",
        "at most \(Indentation.deepest - 1) blocks inside one another",
        help: ["move the inner blocks to functions of their own"])
      giveUp()
    }
  }

  private mutating func reportIndentation(_ title: String, _ label: String, help: [String] = []) {
    var start = position
    while start > 0, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[start - 1]) { start -= 1 }
    report(title, start, max(position, start + 1), .line, label: label, help: help)
  }

  /// A backslash joins the next line to this one.
  mutating func scanContinuation() {
    let start = position
    let length = lineEndLength(at: position + 1)
    if length > 0 && position + 1 + length < end {
      position += 1 + length
    } else if length > 0 || position + 1 == end {
      endsInside = true
      report(
        "SyntaxError: unexpected EOF while parsing", start, start + 1, .line,
        label: "the line should go on below, but the file ends here")
      giveUp()
    } else {
      report(
        "SyntaxError: unexpected character after line continuation character", start, start + 1, .line,
        label: "only the end of the line may follow a backslash")
      skipLine()
      emit(.invalid, from: start)
    }
  }

  mutating func skipLine() {
    while position < end, !bytes[position].isLineEnd { position += 1 }
  }

  mutating func endFile() {
    if !brackets.isEmpty {
      endsInside = true
      abandonBrackets()
    }
    if let last = tokens.last, last.kind != .newline { emit(.newline, from: position) }
    for _ in 0..<indentation.depth { emit(.dedent, from: position) }
    emit(.end, from: position)
  }
}

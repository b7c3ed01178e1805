import Foundation
import TestSupport
import Testing

private let up = "\u{1b}[A"
private let down = "\u{1b}[B"
private let left = "\u{1b}[D"
private let escape = "\u{1b}"

/// Text as a terminal sends it that was pasted.
func pasted(_ text: String) -> String { "\u{1b}[200~\(text)\u{1b}[201~" }

/// An entry as one: what is on the screen is looked at, row by row.
extension REPLTests {
  @Test func editsTheSecondLineOfAnEntry() throws {
    let terminal = try prompt()
    terminal.type(pasted("if True:\n    a = 1\n    b = a + 1"))
    try terminal.show([">>> if True:", "...     a = 1", "...     b = a + 1"], cursor: (0, 17))
    terminal.type(up)
    try terminal.show([">>> if True:", "...     a = 1", "...     b = a + 1"], cursor: (1, 13))
    terminal.type("0\u{1}\u{b}    a = 20")
    try terminal.show([">>> if True:", "...     a = 20", "...     b = a + 1"], cursor: (1, 14))
    terminal.type("\r")
    try terminal.show([">>> if True:", "...     a = 20", "...", "...     b = a + 1"])
    terminal.type("\u{7f}\u{7f}\(down)\u{5}\r\r")
    try terminal.see("\n>>> ")
    terminal.type("(a, b)\r")
    try terminal.see("\n(20, 21)\n>>> ")
  }

  @Test func knowsWhereTheNextLineBelongs() throws {
    let terminal = try prompt()
    for line in ["def f(x):", "if x:", "return [1,", "2]", "pass"] {
      terminal.type(line)
      try terminal.see(line)
      terminal.type("\r")
      try terminal.quiet()
    }
    try terminal.show(
      [
        ">>> def f(x):", "...     if x:", "...         return [1,", "...             2]", "...     pass",
        "...",
      ], cursor: (0, 4))
    terminal.type("\r")
    try terminal.see("\n>>> ")
    terminal.type("f(1)\r")
    try terminal.see("\n[1, 2]\n>>> ")
  }

  /// The terminal, which has its own mode while an entry is evaluated, hands a Ctrl-D on as Ctrl-@.
  @Test func leavesWithACtrlDThatIsTypedAhead() throws {
    let terminal = try prompt()
    terminal.type("import time; print('asleep'); time.sleep(0.5)\r")
    try terminal.see("\nasleep")
    terminal.type("\u{4}")
    #expect(terminal.end() == 0)
  }

  @Test func metaReturnAddsALineToAWholeEntry() throws {
    let terminal = try prompt()
    terminal.type("a = 20\u{1b}\ra + 1")
    try terminal.show([">>> a = 20", "... a + 1"])
    terminal.type("\r")
    try terminal.see("\n21\n>>> ")
  }

  @Test func drawsTheEntryAnewInAWindowOfAnotherSize() throws {
    let terminal = try prompt(["XTERM_VERSION": "XTerm(379)"], columns: 60)
    terminal.type(pasted("total = 0\nfor number in range(5): total += number * 1000 + 7"))
    try terminal.show([">>> total = 0", "... for number in range(5): total += number * 1000 + 7"])
    terminal.resize(rows: 20, columns: 30)
    try terminal.show(
      [">>> total = 0", "... for number in range(5): to", "tal += number * 1000 + 7"], cursor: (0, 24))
    terminal.type(up + up + "\u{1}")
    try terminal.show(
      [">>> total = 0", "... for number in range(5): to", "tal += number * 1000 + 7"], cursor: (2, 4))
    terminal.resize(rows: 10, columns: 100)
    try terminal.show(
      [">>> total = 0", "... for number in range(5): total += number * 1000 + 7"], cursor: (1, 4))
    terminal.type("\(down)\u{5}\r\r")
    try terminal.see("\n>>> ")
    terminal.type("total\r")
    try terminal.see("\n10035\n>>> ")
  }

  /// Most terminals wrap what a narrower window has no room for: the rows above the entry stay, and nothing is left of it.
  @Test func drawsTheEntryAnewWhereItsRowsHaveBeenWrapped() throws {
    let terminal = try prompt(["XTERM_VERSION": nil, "STY": nil], columns: 60)
    terminal.type("'above'\r")
    try terminal.see("'above'\n>>> ")
    terminal.type(pasted("total = 0\nfor number in range(5): total += number * 1000 + 7"))
    try terminal.show([">>> total = 0", "... for number in range(5): total += number * 1000 + 7"])
    try terminal.quiet()
    let wrapped = [
      (30, [">>> total = 0", "... for number in range(5): to", "tal += number * 1000 + 7"]),
      (
        11,
        [">>> total =", " 0", "... for num", "ber in rang", "e(5): total", " += number", "* 1000 + 7"]
      ),
      (27, [">>> total = 0", "... for number in range(5):", " total += number * 1000 + 7"]),
    ]
    for (columns, rows) in wrapped {
      terminal.resize(rows: 24, columns: columns, wraps: true)
      // The wrapped rows look as the new ones do: what tells is that these have been drawn.
      try terminal.see(rows.last!)
      try terminal.show(["'above'"] + rows)
    }
    terminal.type(up + "\u{1}")
    try terminal.show(wrapped.last!.1, cursor: (2, 4))
    terminal.resize(rows: 24, columns: 20, wraps: true)
    try terminal.see("ber * 1000 + 7")
    try terminal.show([
      "'above'", ">>> total = 0", "... for number in ra", "nge(5): total += num", "ber * 1000 + 7",
    ])
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt\n>>> ")
  }

  @Test func scrollsAnEntryThatIsTallerThanTheScreen() throws {
    let terminal = try prompt(rows: 6)
    terminal.type(pasted((1...9).map { "a\($0) = \($0)" }.joined(separator: "\n")))
    try terminal.show((4...9).map { "... a\($0) = \($0)" })
    terminal.type(String(repeating: up, count: 8))
    try terminal.show([">>> a1 = 1"] + (2...6).map { "... a\($0) = \($0)" }, cursor: (5, 10))
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt\n>>> ")
  }

  @Test func keepsWideAndCombinedCharactersInPlace() throws {
    let terminal = try prompt(["LC_ALL": "C.UTF-8"], columns: 20)
    terminal.type("x = '日本語e\u{301}' + '日'")
    try terminal.show([">>> x = '日本語e\u{301}' +", "'日'"], cursor: (0, 4))
    terminal.type(left + left + "y")
    try terminal.show([">>> x = '日本語e\u{301}' +", "'y日'"], cursor: (0, 2))
    terminal.type("\r")
    try terminal.see("\n>>> ")
    terminal.type("len(x)\r")
    try terminal.see("\n7\n>>> ")
  }

  /// Nobody can wake a process that leads the terminal's session, so it is not stopped.
  @Test func controlZKeepsTheLine() throws {
    let terminal = try prompt()
    terminal.type("a = 4")
    try terminal.show([">>> a = 4"])
    terminal.type("\u{1a}")
    try terminal.show([">>> a = 4", ">>> a = 4"])
    terminal.type("2\ra\r")
    try terminal.see("\n42\n>>> ")
  }

  // MARK: - Pasting

  /// Forty lines with blank lines, a string of several lines and a call, as one has them in an editor.
  @Test func takesAProgramOfFortyLines() throws {
    let functions = (1...7).map {
      "def step\($0)(x):\n    \"\"\"Adds.\n\n    Twice.\"\"\"\n    y = x + \($0)\n    return y"
    }
    let program = functions.joined(separator: "\n\n") + "\n\nprint(step1(step7(34)))\n"
    #expect(program.count { $0 == "\n" } >= 40)
    let terminal = try prompt(rows: 50)
    terminal.type(pasted(program))
    try terminal.see("step7(34)")
    terminal.type("\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func takesAPasteOfTenThousandLinesAtOnce() throws {
    let terminal = try prompt()
    let start = ContinuousClock.now
    terminal.type(pasted((0..<10_000).map { "v\($0) = \($0)" }.joined(separator: "\n")))
    try terminal.see("v9999 = 9999", within: 60)
    terminal.type("\r")
    try terminal.see("\n>>> ", within: 60)
    terminal.type("v0 + v5000 + v9999\r")
    try terminal.see("\n14999\n>>> ")
    #expect(ContinuousClock.now - start < .seconds(15), "a second or so, and room for a busy machine")
  }

  @Test(arguments: [
    "In [1]: def triple(x):\n   ...:     return x * 3\n   ...:\nIn [2]: triple(14)\nOut[2]: 42\n",
    ">>> def triple(x):\n...     return x * 3\n...\n>>> triple(14)\n42\n",
  ])
  func runsWhatWasCopiedFromAnotherPrompt(_ session: String) throws {
    let terminal = try prompt()
    terminal.type(pasted(session))
    try terminal.show([">>> def triple(x):", "...     return x * 3", "...", "... triple(14)", "..."])
    terminal.type("\r")
    try terminal.see("\n42\n>>> ")
  }

  // MARK: - Colours

  @Test func coloursWhatIsTypedAndMarksItsBrackets() throws {
    let terminal = try Terminal(
      environment: ["HOME": home.path, "NO_COLOR": nil, "TERM": "xterm"], showsEscapes: true)
    try terminal.see("\u{1b}[0;32m>>> ")
    terminal.type("lambda: ('a')")
    try terminal.see("\u{1b}[0;35mlambda\u{1b}[0m: \u{1b}[0;1;4m(\u{1b}[0;33m'a'\u{1b}[0;1;4m)")
    terminal.type("\r")
    try terminal.see("<function <lambda>")
    terminal.type("ones(2)\r")
    try terminal.see("\u{1b}[2mfloat32[2]\u{1b}[0m")
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": nil]])
  func showsNoColourWhereNoneIsWanted(_ environment: [String: String?]) throws {
    let own: [String: String?] = ["HOME": home.path, "TERM": "xterm"]
    let terminal = try Terminal(environment: own.merging(environment) { $1 }, showsEscapes: true)
    try terminal.see(">>> ")
    terminal.type("print(1 + 1)\r")
    #expect(try !terminal.see("2\r\n").contains(#/\x1b\[[0-9;]*m/#))
  }

  /// A title would be set by an operating system command, which begins with ESC ].
  @Test func leavesTheTitleOfTheWindowAlone() throws {
    let terminal = try Terminal(environment: ["HOME": home.path], showsEscapes: true)
    terminal.type("1 + 1\rtea\t\t\r:clear\r")
    let shown = try terminal.see("NameError") + terminal.see("\u{1b}[2J")
    #expect(!shown.contains("\u{1b}]"))
  }

  // MARK: - .inputrc

  private func inputrc(_ text: String) throws -> String {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let file = home.appending(path: "inputrc")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  @Test func readsTheUsersInputrc() throws {
    let terminal = try prompt([
      "INPUTRC": try inputrc(
        "$if axle\n\"\\C-t\": \"21\"\n\"\\C-g\": axle-new-line\n$endif\n$if bash\n\"\\C-t\": \"wrong\"\n$endif\n"
      )
    ])
    terminal.type("\u{14} * 2\r")
    try terminal.see("\n42\n>>> ")
    terminal.type("a = 1\u{7}a + 1")
    try terminal.show([">>> a = 1", "... a + 1"])
  }

  @Test func editsAsViDoes() throws {
    let terminal = try prompt([
      "INPUTRC": try inputrc("$if axle\nset editing-mode vi\nset show-mode-in-prompt on\n$endif\n"),
      "EDITOR": "sed -i s/7/8/",
    ])
    try terminal.show(["(ins)>>>"])
    terminal.type(pasted("if True:\n    a = 1\n    b = 2"))
    try terminal.show(["(ins)>>> if True:", "...     a = 1", "...     b = 2"])
    terminal.type(escape)
    try terminal.show(["(cmd)>>> if True:", "...     a = 1", "...     b = 2"], cursor: (0, 12))
    terminal.type("k0wcwabc" + escape)
    try terminal.show(["(cmd)>>> if True:", "...     abc = 1", "...     b = 2"], cursor: (1, 10))
    terminal.type("$x")
    try terminal.show(["(cmd)>>> if True:", "...     abc =", "...     b = 2"])
    terminal.type("A7" + escape + "jDu")
    try terminal.show(["(cmd)>>> if True:", "...     abc = 7", "...     b = 2"])
    terminal.type("v")
    try terminal.show(["(cmd)>>> if True:", "...     abc = 8", "...     b = 2"])
    terminal.type("oc = 3\r\r")
    try terminal.see("\n(ins)>>> ")
    terminal.type("abc + b + c\r")
    try terminal.see("\n13\n(ins)>>> ")
    terminal.type(escape + "k")
    try terminal.show(["(cmd)>>> abc + b + c"])
  }
}

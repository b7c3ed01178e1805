import Foundation
import TestSupport
import Testing

/// The prompt, on a real terminal.
@Suite struct REPLTests {
  let home = FileManager.default.temporaryDirectory.appending(path: "axle-home-\(UUID().uuidString)")

  func prompt(_ environment: [String: String?] = [:], rows: Int = 24, columns: Int = 80) throws -> Terminal {
    let own: [String: String?] = ["HOME": home.path, "XDG_STATE_HOME": nil, "NO_COLOR": "1"]
    let terminal = try Terminal(
      environment: own.merging(environment) { $1 }, rows: rows, columns: columns)
    try terminal.see(">>> ")
    return terminal
  }

  @Test func greetsInTwoLinesAtMost() throws {
    let terminal = try Terminal(environment: ["HOME": home.path])
    let greeting = try terminal.see(">>> ")
    #expect(greeting.contains("Axle"))
    #expect(greeting.count { $0 == "\n" } <= 2)
  }

  @Test func showsValuesAndLeavesOnControlD() throws {
    let terminal = try prompt()
    terminal.type("1 + 1\r")
    try terminal.see("\n2\n>>> ")
    terminal.type("x = 'tea'\r")
    #expect(try !terminal.see("\n>>> ").contains("\n'tea'"))
    terminal.type("x\r")
    try terminal.see("\n'tea'\n>>> ")
    terminal.type("\u{4}")
    #expect(terminal.end() == 0)
  }

  @Test(arguments: ["exit", "quit", "exit()", ":quit", ":q"]) func leavesWhenAsked(_ word: String) throws {
    let terminal = try prompt()
    terminal.type("\(word)\r")
    #expect(terminal.end() == 0)
  }

  @Test func rememberedInTheUnderscore() throws {
    let terminal = try prompt()
    terminal.type("20 + 1\r")
    try terminal.see("\n21\n>>> ")
    terminal.type("_ * 2\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func survivesMistakes() throws {
    let terminal = try prompt()
    terminal.type("1 // 0\r")
    try terminal.see("ZeroDivisionError: integer division or modulo by zero")
    try terminal.see(">>> ")
    terminal.type("x = = 1\r")
    try terminal.see("SyntaxError")
    try terminal.see(">>> ")
    terminal.type("nothing_here\r")
    try terminal.see("NameError: name 'nothing_here' is not defined")
    terminal.type("40 + 2\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func readsBlocks() throws {
    let terminal = try prompt()
    terminal.type("def double(x):\r")
    try terminal.see("... ")
    terminal.type("    return x * 2\r")
    try terminal.see("... ")
    terminal.type("\r")
    try terminal.see(">>> ")
    terminal.type("double(\r")
    try terminal.see("... ")
    terminal.type("21)\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func tabIndentsABlock() throws {
    let terminal = try prompt()
    terminal.type("for i in range(2):\r")
    try terminal.see("... ")
    terminal.type("\tprint(i + 70)\r")
    try terminal.see("... ")
    terminal.type("\r")
    try terminal.see("\n70\n71\n>>> ")
  }

  @Test func tabCompletesNames() throws {
    let terminal = try prompt()
    terminal.type("temperature = 7\r")
    try terminal.see("\n>>> ")
    terminal.type("temper\t + 1\r")
    try terminal.see("\n8\n>>> ")
  }

  @Test func controlCDropsTheLine() throws {
    let terminal = try prompt()
    terminal.type("abc")
    try terminal.see("abc")
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt\n>>> ")
    terminal.type("6 * 7\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func controlCDropsABlock() throws {
    let terminal = try prompt()
    terminal.type("def f():\r")
    try terminal.see("... ")
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt\n>>> ")
    terminal.type("6 * 7\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func controlCStopsAComputation() throws {
    let terminal = try prompt()
    terminal.type("while True: pass\r")
    try terminal.see("... ")
    terminal.type("\r")
    usleep(300_000)
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt")
    try terminal.see(">>> ")
    terminal.type("6 * 7\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func keepsHistoryForTheUserAlone() throws {
    let first = try prompt()
    first.type("11 * 11\r")
    try first.see("\n121\n>>> ")
    first.type("\u{4}")
    #expect(first.end() == 0)
    let state = home.appending(path: ".local/state/axle")
    #expect(try mode(of: state) == 0o700)
    #expect(try mode(of: state.appending(path: "history")) == 0o600)
    let second = try prompt()
    second.type("\u{1b}[A\r")
    try second.see("\n121\n>>> ")
  }

  @Test func worksWithoutAHome() throws {
    let terminal = try prompt(["HOME": "/proc/nowhere"])
    terminal.type("6 * 7\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func takesAPasteOfSeveralLines() throws {
    let terminal = try prompt()
    terminal.type("\u{1b}[200~def triple(x):\n    y = x * 3\n\n    return y\n\u{1b}[201~\r")
    try terminal.see("return y")
    try terminal.see("\n>>> ")
    terminal.type("triple(14)\r")
    try terminal.see("\n42\n>>> ")
  }

  // MARK: - Entries of many lines

  @Test func indentsTheNextLine() throws {
    let terminal = try prompt()
    terminal.type("def f(x):\r")
    try terminal.see("\n...     ")
    terminal.type("if x:\r")
    try terminal.see("\n...         ")
    terminal.type("return 'yes'\r")
    try terminal.see("\n...     ")
    terminal.type("return 'no'\r")
    try terminal.see("\n... ")
    terminal.type("\r")
    try terminal.see(">>> ")
    terminal.type("f(0)\r")
    try terminal.see("\n'no'\n>>> ")
  }

  @Test func takesIndentationThatIsTypedByHand() throws {
    let terminal = try prompt()
    terminal.type("for i in range(2):\r")
    try terminal.see("\n...     ")
    for blank in "    " { terminal.type(String(blank)) }
    terminal.type("print(i + 70)\r")
    try terminal.see("\n...     ")
    terminal.type("\r")
    try terminal.see("\n70\n71\n>>> ")
  }

  @Test func putsElseUnderItsIf() throws {
    let terminal = try prompt()
    terminal.type("if 0:\r")
    try terminal.see("\n...     ")
    terminal.type("7\r")
    try terminal.see("\n...     ")
    for key in "else:" { terminal.type(String(key)) }
    try terminal.see("else:")
    terminal.type("\r")
    try terminal.see("\n...     ")
    terminal.type("8\r")
    try terminal.see("\n...     ")
    terminal.type("\r")
    try terminal.see("\n8\n>>> ")
  }

  @Test func recallsAnEntryWhole() throws {
    let first = try prompt()
    first.type("def f(x):\r")
    try first.see("\n...     ")
    first.type("return x * 2  # \\n is two characters\r")
    try first.see("\n... ")
    first.type("\r")
    try first.see(">>> ")
    first.type("\u{4}")
    #expect(first.end() == 0)
    let second = try prompt()
    second.type("def\u{1b}[A")
    try second.see("two characters")
    // Up to the first line, and a word on it is changed.
    second.type("\u{1b}[A\u{1}def g(x):\u{b}\r")
    try second.see("\n...")
    second.type("\u{1b}[B\u{1b}[B\u{5}\r\r")
    try second.see(">>> ")
    second.type("g(21)\r")
    try second.see("\n42\n>>> ")
  }

  @Test func findsTextInAnyLineOfAnEntry() throws {
    let terminal = try prompt()
    terminal.type("def f(x):\r")
    try terminal.see("\n...     ")
    terminal.type("return x + 99\r")
    try terminal.see("\n... ")
    terminal.type("\r")
    try terminal.see(">>> ")
    terminal.type("1 + 1\r")
    try terminal.see("\n2\n>>> ")
    terminal.type("\u{12}+ 99")
    try terminal.see("def f(x):")
  }

  @Test func cleansPastedPrompts() throws {
    let terminal = try prompt()
    terminal.type("\u{1b}[200~>>> def triple(x):\n...     return x * 3\n...\n>>> 5\n5\n\u{1b}[201~")
    try terminal.see("return x * 3")
    terminal.type("\r\r")
    try terminal.see("\n>>> ")
    terminal.type("triple(14)\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func opensTheEditor() throws {
    let terminal = try prompt(["EDITOR": "sed -i s/3/14/"])
    terminal.type("3 * 3\u{18}\u{5}")
    try terminal.see("14 * 3")
    terminal.type("\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func listsWhatMayBeMeant() throws {
    let terminal = try prompt()
    terminal.type("teapot = 1; teacup = 2\r")
    try terminal.see("\n>>> ")
    terminal.type("tea\t\t")
    try terminal.see("teacup")
    try terminal.see("teapot")
    try terminal.see(">>> tea")
  }

  @Test func worksOnAPlainTerminal() throws {
    let terminal = try prompt(["TERM": "dumb"])
    terminal.type("def f(x):\r")
    try terminal.see("\n... ")
    terminal.type("    return x + 1\r")
    try terminal.see("\n... ")
    terminal.type("\r")
    try terminal.see(">>> ")
    terminal.type("f(41)\r")
    try terminal.see("\n42\n>>> ")
  }

  // MARK: - Commands

  @Test func numbersTheValues() throws {
    let terminal = try prompt()
    for entry in ["40 + 1", "7", "_ + __", "_1 + 1"] {
      terminal.type(entry + "\r")
      try terminal.see("\n>>> ")
    }
    terminal.type("(_, __)\r")
    try terminal.see("\n(42, 48)\n>>> ")
  }

  @Test func tellsTheTypeOfArrays() throws {
    let terminal = try prompt()
    terminal.type("ones((2, 3))\r")
    try terminal.see("dtype=float32)  float32[2,3]\n>>> ")
    terminal.type("print(ones(2))\r")
    try terminal.see("\n[1. 1.]\n>>> ")
  }

  @Test func showsWhatANameMeans() throws {
    let terminal = try prompt()
    terminal.type("def area(w, h=2, *, scale=1.5): return w * h * scale\r\r")
    try terminal.see("\n>>> ")
    terminal.type("?area\r")
    try terminal.see("\narea(w, h=2, *, scale=1.5)\n")
    terminal.type("area?\r")
    try terminal.see("\narea(w, h=2, *, scale=1.5)\n")
    terminal.type(":vars\r")
    try terminal.see("\narea  function\n")
    terminal.type("area(\t\t")
    try terminal.see("area(w, h=2, *, scale=1.5)\n")
    terminal.type("3, sca\t2)\r")
    try terminal.see("\n12\n>>> ")
  }

  @Test func listsEarlierEntries() throws {
    let terminal = try prompt()
    terminal.type("a = 1\rb = 2\rdef f():\r    return a\r\r:history a\r")
    try terminal.see("\na = 1\ndef f():\n    return a\n>>> ")
  }

  @Test func tellsMoreOfAMistakeWithoutAPage() throws {
    let terminal = try prompt()
    terminal.type(":why\r")
    try terminal.see("there was no mistake so far")
    terminal.type("raise OSError('gone')\r")
    try terminal.see("OSError: gone")
    terminal.type(":why\r")
    try terminal.see("\nOSError: gone\n\nOSError")
  }

  @Test func worksOutShapesAndExplains() throws {
    let terminal = try prompt()
    terminal.type("x = ones((200, 3))\r")
    try terminal.see("\n>>> ")
    terminal.type(":shape (x @ x.T, len(x))\r")
    try terminal.see("\n(float32[200,200], int)\n>>> ")
    terminal.type(":shape 3 if x.sum() > 0 else 4\r")
    try terminal.see("this cannot be worked out without running it")
    terminal.type(":shape x @ x\r")
    try terminal.see("TypeError: dot_general requires contracting dimensions")
    try terminal.see(">>> ")
    terminal.type(":why\r")
    try terminal.see("Wrong:")
    terminal.type(":explain V001\r")
    try terminal.see("V001")
    try terminal.see("Right:")
  }

  @Test func explainsCalls() throws {
    let terminal = try prompt()
    terminal.type("x = ones((2, 3))\r")
    try terminal.see("\n>>> ")
    terminal.type(":explain vmap(lambda row: row.sum())(x)\r")
    try terminal.see("\nvmap(lambda row: row.sum())(x)  at <explain>:1\n")
    let text = try terminal.see(">>> ")
    #expect(text.contains("  row       float32[2*, 3]  0        float32[3]        x[i]\n"))
    #expect(text.contains("Checked: equal\n"))
    terminal.type(":explain explain(dot, x, ones(3))\r")
    try terminal.see("result    float32[2]")
    try terminal.see(">>> ")
    terminal.type(":explain x + 1\r")
    try terminal.see("no mapped function is called here")
    try terminal.see(">>> ")
    terminal.type(":explain vmap(nothing)(x)\r")
    try terminal.see("NameError: name 'nothing' is not defined")
    try terminal.see(">>> ")
    terminal.type("explain(vmap(sin), x)\r")
    try terminal.see("Checked: equal")
    terminal.type("x.shape\r")
    try terminal.see("\n(2, 3)\n>>> ")
  }

  @Test(arguments: [40, 60, 100]) func whatIsSaidOfMistakesFitsTheTerminal(_ columns: Int) throws {
    let terminal = try prompt(["LC_ALL": "C.UTF-8"])
    terminal.resize(rows: 24, columns: columns)
    terminal.type("def f(params, x): return dot(params, x)\r\r")
    try terminal.see("\n>>> ")
    terminal.type(
      "a = [vmap(f, in_axes=(None, 0))(ones((3, 2)), ones((4, 2))), vmap(f)(ones((3, 2)), ones((4, 2)))]\r")
    try terminal.see("\n  |\n")
    let text = try terminal.see("= more: axle explain V002\n")
    // A repair is to be pasted, and is never broken.
    for row in text.split(separator: "\n")
    where !row.contains("in_axes=(None, 0))(ones((3, 2)), ones((4, 2)))") || row.contains(" | ") {
      #expect(row.count <= columns, "\(row)")
    }
    #expect(text.contains("…"))
  }

  /// Nothing else is shown where the locale has no more.
  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": nil, "LC_CTYPE": nil, "LANG": nil]] as [[String: String?]])
  func mistakesAreASCIIWhereTheLocaleIs(_ locale: [String: String?]) throws {
    let terminal = try prompt(locale)
    terminal.type("'" + String(repeating: "tea ", count: 40) + "' + nothing_here\r")
    try terminal.see("NameError: name 'nothing_here' is not defined")
    #expect(try terminal.see("^^^^^^^^^^^^").contains("\n1 | ..."))
  }

  @Test func savesAndLoadsWhatWorked() throws {
    let terminal = try prompt()
    let file = FileManager.default.temporaryDirectory.appending(path: "axle-\(UUID().uuidString).py").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    for entry in ["a = 20", "nothing_here", "b = a + 1"] {
      terminal.type(entry + "\r")
      try terminal.see("\n>>> ")
    }
    terminal.type(":save \(file)\r")
    try terminal.see("\n2 entries in")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "a = 20\nb = a + 1\n")
    terminal.type(":save \(file)\r")
    try terminal.see("File exists")
    terminal.type("b = 0\r:load \(file)\rb * 2\r")
    try terminal.see("\n42\n>>> ")
    terminal.type(":quit\r")
    #expect(terminal.end() == 0)
  }

  @Test func survivesWrongCommands() throws {
    let terminal = try prompt()
    for (entry, complaint) in [
      (":nonsense", "there is no command ':nonsense'"),
      (":load /nowhere/x.py", "cannot read '/nowhere/x.py'"),
      (":what nonsense", "there is no 'nonsense'"), (":time 1 // 0", "ZeroDivisionError"),
      (":bench nonsense", "NameError"), (":save", "cannot write ''"),
      ("%timeit 1 + 1", "there is no '%timeit' here"), ("%timeit 1 + 1", ":bench CODE"),
      ("!ls", "Axle runs no other programs"), ("?nonsense", "there is no 'nonsense'"),
    ] {
      terminal.type(entry + "\r")
      try terminal.see(complaint)
      try terminal.see(">>> ")
    }
  }

  @Test func runsAFileBeforeThePrompt() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "axle-\(UUID().uuidString).py")
    defer { try? FileManager.default.removeItem(at: file) }
    try "x = 41\n".write(to: file, atomically: true, encoding: .utf8)
    let terminal = try Terminal(["-i", file.path], environment: ["HOME": home.path, "NO_COLOR": "1"])
    try terminal.see(">>> ")
    terminal.type("x + 1\r")
    try terminal.see("\n42\n>>> ")
  }

  @Test func runsTheStartupFile() throws {
    let folder = home.appending(path: ".config/axle")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "started = 42\n".write(to: folder.appending(path: "startup.py"), atomically: true, encoding: .utf8)
    let terminal = try prompt()
    terminal.type("started\r")
    try terminal.see("\n42\n>>> ")
  }

  // MARK: - The README

  /// The README's session: what is typed there shows what stands there.
  @Test func playsTheSessionOfTheReadme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```\n>>> "))
    let session = readme[start.lowerBound...].dropFirst(4).prefix { $0 != "`" }
    let terminal = try prompt()
    var output = ""
    for line in session.split(separator: "\n") {
      guard line.hasPrefix(">>> ") || line.hasPrefix("...") else {
        output += line + "\n"
        continue
      }
      if !output.isEmpty { try terminal.see(output + ">>> ") }
      output = ""
      // Faster than anyone types, so that nothing is indented for the typist.
      let typed = line.dropFirst(4)
      terminal.type(typed + "\r")
      if line.hasPrefix("...") || typed.hasSuffix(":") { usleep(50_000) }
    }
    try terminal.see(output + ">>> ")
  }

  private func mode(of file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }
}

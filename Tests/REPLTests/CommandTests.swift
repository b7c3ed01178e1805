import Foundation
import TestSupport
import Testing

/// What begins with a colon, and what looks something up.
extension REPLTests {
  private func file(_ name: String, _ text: String) throws -> URL {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let file = home.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  // MARK: - Looking

  @Test func tellsWhatIsWritten() throws {
    let terminal = try prompt(rows: 60, columns: 120)
    for entry in ["help(vmap)", ":doc vmap", "vmap?"] {
      terminal.type(entry + "\r")
      try terminal.see("vmap(fun, in_axes=0, out_axes=0")
      let text = try terminal.see("\n>>> ")
      #expect(text.contains(">>> "), "an example: \(entry)")
    }
    terminal.type(":doc jnp.linalg.svd\r")
    try terminal.see("Shapes: ")
    terminal.type(":doc vmpa\r")
    try terminal.see("did you mean :doc vmap?")
    terminal.type(":doc\r")
    try terminal.see("linspace")
    terminal.type("help('tea'.upper)\r")
    try terminal.see("'tea'.upper()".isEmpty ? "" : "upper(")
  }

  @Test func listsTheCommandsAndKeys() throws {
    let terminal = try prompt(rows: 40)
    terminal.type(":help\r")
    let text = try terminal.see("Ctrl-D")
    for command in [
      "load FILE", "reload", "edit FILE", "save FILE", "time CODE", "bench CODE", "clear", "help", "quit",
      "doc NAME",
      "shape EXPR", "explain CALL", "why", "vars", "history TEXT",
    ] {
      #expect(text.contains("\n  :\(command) "), "\(command)")
    }
  }

  @Test func showsTheSignatureOfWhatIsBuiltIn() throws {
    let terminal = try prompt(columns: 120)
    terminal.type("vmap(\t\t")
    try terminal.show([
      "vmap(fun, in_axes=0, out_axes=0, axis_name=None, axis_size=None, spmd_axis_name=None)", ">>> vmap(",
    ])
    terminal.type("\u{15}import jax.numpy as jnp\r")
    try terminal.see("\n>>> ")
    terminal.type("1 + jnp.linspace(\t\t")
    try terminal.see("linspace(start, stop, num=50")
    try terminal.see(">>> 1 + jnp.linspace(")
  }

  // MARK: - Working

  @Test func loadsAFileAgain() throws {
    let terminal = try prompt()
    terminal.type(":reload\r")
    try terminal.see("no file was loaded yet")
    let program = try file("program.py", "answer = 41\nprint('loaded', answer)\n")
    terminal.type("kept = 1\r:load ~/program.py\r")
    try terminal.see("\nloaded 41\n>>> ")
    _ = try file("program.py", "answer = 42\nprint('loaded', answer)\n")
    terminal.type(":reload\r")
    try terminal.see("\nloaded 42\n>>> ")
    try FileManager.default.removeItem(at: program)
    terminal.type(":reload\r")
    try terminal.see("cannot read '~/program.py': No such file or directory")
    terminal.type("answer + kept\r")
    try terminal.see("\n43\n>>> ")
  }

  /// The editor has the terminal while it runs, and what it has written is run.
  @Test func editsAFileAndLoadsIt() throws {
    _ = try file("program.py", "answer = 6 * 6\n")
    let editor = try file(
      "editor", "#!/bin/sh\n[ -t 0 ] && [ -t 1 ] && stty -a | grep -q ' echo ' && sed -i 's/6$/7/' \"$1\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor.path)
    let terminal = try prompt(["EDITOR": editor.path, "VISUAL": nil])
    terminal.type(":edit\r")
    try terminal.see("which file?")
    terminal.type(":edit ~/program.py\r")
    try terminal.see("\n>>> ")
    terminal.type("answer\r")
    try terminal.see("\n42\n>>> ")
    _ = try file("program.py", "answer = 7 * 6\n")
    terminal.type(":edit\ranswer\r")
    try terminal.see("\n49\n>>> ")
    let another = try prompt(["EDITOR": "false", "VISUAL": nil])
    another.type(":edit ~/program.py\r")
    try another.see("the editor failed")
  }

  @Test func editsAnEntryOfSeveralLinesInTheEditor() throws {
    let terminal = try prompt(["EDITOR": "sed -i s/3/14/", "VISUAL": nil])
    terminal.type(pasted("if True:\n    a = 3\n    b = a * 3"))
    try terminal.show([">>> if True:", "...     a = 3", "...     b = a * 3"])
    terminal.type("\u{18}\u{5}")
    try terminal.show([">>> if True:", "...     a = 14", "...     b = a * 14"], cursor: (0, 18))
    terminal.type("\r\r")
    try terminal.see("\n>>> ")
    terminal.type("b\r")
    try terminal.see("\n196\n>>> ")
  }

  @Test func measures() throws {
    let terminal = try prompt()
    terminal.type(":time n = sum(range(1000))\r")
    let once = try terminal.see("\n>>> ")
    #expect(once.contains(#/took [0-9.]+ (ns|µs|ms|s)\s+>>> $/#), "\(once)")
    terminal.type("n\r")
    try terminal.see("\n499500\n>>> ")
    terminal.type(":bench n + 1\r")
    let often = try terminal.see("\n>>> ")
    #expect(often.contains(#/[0-9.]+ (ns|µs) a time, the best of 7 loops of [0-9]+\s+>>> $/#), "\(often)")
    terminal.type(":vars\r")
    try terminal.see("\nn  int 499500\n>>> ")
  }

  // MARK: - Mistakes

  /// Whatever goes wrong, the variables are there, and what came before the mistake in its entry; so is the history.
  @Test func mistakesOfEveryKindKeepEverything() throws {
    let terminal = try prompt(rows: 50)
    terminal.type("kept = ones(3); steps = []\r")
    try terminal.see("\n>>> ")
    let mistakes = [
      ("1 / 0", "ZeroDivisionError"), ("nothing", "NameError"), ("kept @ ones(4)", "TypeError"),
      ("vmap(sin, in_axes=(0, 0))(kept)", "ValueError"),
      ("(lambda f: f(f))(lambda f: f(f))", "RecursionError"),
      ("ones(10 ** 12)", "RESOURCE_EXHAUSTED"), ("[0] * 10 ** 15", "MemoryError"),
      ("raise KeyboardInterrupt", "KeyboardInterrupt"), ("raise StopIteration", "StopIteration"),
      ("import numpy", "ModuleNotFoundError"),
      ("assert kept.sum() > 3, 'too small'", "AssertionError: too small"),
    ]
    for (number, (mistake, words)) in mistakes.enumerated() {
      terminal.type("steps.append(\(number)); \(mistake)\r")
      try terminal.see(words)
      try terminal.see("\n>>> ")
    }
    // These do not begin.
    for (mistake, words) in [
      ("steps.append(0); x = = 1", "SyntaxError"), ("class A: pass", "SyntaxError: Axle has no classes"),
      (":load /nowhere", "cannot read"),
    ] {
      terminal.type(mistake + "\r")
      try terminal.see(words)
      try terminal.see("\n>>> ")
    }
    terminal.type("kept.sum(), steps\r")
    try terminal.see("\n(Array(3., dtype=float32), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])\n>>> ")
    terminal.type("steps.append(10)\u{1b}[A")
    try terminal.show([">>> steps.append(10); assert kept.sum() > 3, 'too small'"])
  }
}

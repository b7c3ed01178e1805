import Foundation
import TestSupport
import Testing

/// Ctrl-Z and `fg`, under a shell that has the terminal in the meantime.
extension REPLTests {
  private func shell() throws -> Terminal {
    let terminal = try Terminal(
      ["--norc", "--noprofile", "--noediting", "-i"], program: "/bin/bash",
      environment: [
        "HOME": home.path, "XDG_STATE_HOME": nil, "NO_COLOR": "1", "PS1": "shell: ", "HISTFILE": nil,
      ])
    try terminal.see("shell: ")
    terminal.type("cd; stty -a > before; \(axle)\r")
    try terminal.see(">>> ")
    return terminal
  }

  /// What a job at the prompt changes of the terminal is as before for the shell.
  private func seeTheShell(_ terminal: Terminal) throws {
    try terminal.see("Stopped")
    try terminal.see("shell: ")
    terminal.type("stty -a | diff - before && echo as $((6 * 7))\r")
    try terminal.see("echo as $((6 * 7))\nas 42\nshell: ")
  }

  @Test func controlZLeadsToTheShellAndBack() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let terminal = try shell()
    terminal.type("kept = 4\r")
    try terminal.see("\n>>> ")
    terminal.type("if True:\r")
    try terminal.see("\n...     ")
    terminal.type("print(kept +")
    try terminal.show([">>> if True:", "...     print(kept +"])
    for _ in 0..<2 {
      terminal.type("\u{1a}")
      try seeTheShell(terminal)
      terminal.type("fg\r")
      try terminal.show([">>> if True:", "...     print(kept +"], cursor: (0, 20))
    }
    terminal.type(" 38)\r")
    try terminal.show([">>> if True:", "...     print(kept + 38)", "..."])
    terminal.type("\r")
    try terminal.see("\n42\n>>> ")
    terminal.type("\u{4}")
    try terminal.see("shell: ")
    terminal.type("stty -a | diff - before && echo as $((6 * 7))\r")
    try terminal.see("echo as $((6 * 7))\nas 42\nshell: ")
  }

  @Test func aComputationIsStoppedAndGoesOn() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let terminal = try shell()
    terminal.type("n = 0\rwhile True: n += 1\r\r")
    usleep(300_000)
    try terminal.quiet()
    terminal.type("\u{1a}")
    try seeTheShell(terminal)
    terminal.type("fg\r")
    usleep(300_000)
    terminal.type("\u{3}")
    try terminal.see("KeyboardInterrupt")
    try terminal.see(">>> ")
    terminal.type("n > 1000\r")
    try terminal.see("\nTrue\n>>> ")
  }
}

import Foundation
import TestSupport
import Testing

/// The file of earlier entries.
extension REPLTests {
  private var file: URL { home.appending(path: ".local/state/axle/history") }

  private func lines() throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func twoPromptsShareAHistory() throws {
    let prompts = try (0..<2).map { _ in try prompt() }
    for round in 0..<30 {
      for (name, terminal) in zip(["a", "b"], prompts) { terminal.type("\(name)\(round) = \(round)\r") }
    }
    for terminal in prompts {
      terminal.type("'last'\r")
      try terminal.see("\n'last'")
      terminal.type("\u{4}")
      #expect(terminal.end() == 0)
    }
    let kept = try lines()
    for name in ["a", "b"] {
      #expect(kept.filter { $0.hasPrefix(name) } == (0..<30).map { "\(name)\($0) = \($0)" })
    }
    let third = try prompt()
    third.type("b29\u{1b}[A")
    try third.show([">>> b29 = 29"])
  }

  /// A prompt that starts shortens a file that has grown too long, while others add to it.
  @Test func losesNothingWhereTheFileIsWrittenAnew() throws {
    let first = try prompt()
    let old = (0..<10_100).map { "old\($0) = 0" }.joined(separator: "\n") + "\n"
    try old.write(to: file, atomically: false, encoding: .utf8)
    let others = try (0..<4).map { number -> Terminal in
      first.type("new\(number) = \(number)\r")
      return try prompt()
    }
    for (number, other) in others.enumerated() { other.type("other\(number) = 1\r") }
    for terminal in [first] + others {
      terminal.type("'last'\r")
      try terminal.see("\n'last'")
    }
    let kept = try lines()
    #expect(kept.count < 6000)
    for number in 0..<4 {
      #expect(kept.contains("new\(number) = \(number)"))
      #expect(kept.contains("other\(number) = 1"))
    }
  }

  @Test func goesOnBehindALineThatWasCutOff() throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try "whole = 1\ncut = 12".write(to: file, atomically: true, encoding: .utf8)
    let terminal = try prompt()
    terminal.type("next = 3\r")
    try terminal.see("\n>>> ")
    #expect(try lines() == ["whole = 1", "cut = 12", "next = 3"])
  }
}

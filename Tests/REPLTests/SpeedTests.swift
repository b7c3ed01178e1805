import Foundation
import TestSupport
import Testing

/// The bounds have room for a busy machine and a build without optimisation; `bench/prompt.py` prints the figures.
extension REPLTests {
  private func time(_ body: () throws -> Void) rethrows -> Duration { try ContinuousClock().measure(body) }

  /// 10 ms are the aim.
  @Test func isThereAtOnce() throws {
    let times = try (0..<10).map { _ in try time { _ = try prompt() } }
    #expect(times.min()! < .milliseconds(50))
  }

  /// 5 ms are the aim.
  @Test func echoesAtOnceInAnEntryOf200Lines() throws {
    let terminal = try prompt()
    terminal.type(pasted(String(repeating: "def f(x):\n    y = x + 1\n    return y * 2\n\n", count: 50)))
    try terminal.quiet()
    let times = try "abcdefghijklmnopqrst".map { key in
      try time {
        terminal.type(String(key))
        try terminal.see(String(key))
      }
    }
    #expect(times.sorted()[times.count / 2] < .milliseconds(25))
  }
}

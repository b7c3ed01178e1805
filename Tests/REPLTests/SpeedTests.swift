import Foundation
import TestSupport
import Testing

/// Other processes lengthen what a clock shows, but not the processor's time; `bench/prompt.py` prints the figures of a machine
/// that is at rest.
extension REPLTests {
  private func time(_ body: () throws -> Void) rethrows -> Duration { try ContinuousClock().measure(body) }

  /// A build without optimisation takes about four times as long.
  private var slowness: Int { ProcessInfo.processInfo.environment["AXLE"] == nil ? 5 : 1 }

  @Test func isThereAfterTenMillisecondsOfWork() throws {
    var least = Duration.seconds(1)
    // Beside other tests it may take a few until one has the caches of a processor to itself.
    for _ in 0..<200 where least >= .milliseconds(10) * slowness {
      least = min(least, try prompt().processorTime)
    }
    #expect(least < .milliseconds(10) * slowness)
  }

  @Test func echoesWithinFiveMillisecondsInAnEntryOf200Lines() throws {
    let terminal = try prompt()
    terminal.type(pasted(String(repeating: "def f(x):\n    y = x + 1\n    return y * 2\n\n", count: 50)))
    try terminal.quiet()
    var fastest = Duration.seconds(1)
    let start = terminal.processorTime
    let keys = "abcdefghijklmnopqrst"
    for key in keys {
      fastest = min(
        fastest,
        try time {
          terminal.type(String(key))
          try terminal.see(String(key))
        })
    }
    #expect(terminal.processorTime - start < .milliseconds(5) * keys.count * slowness)
    #expect(fastest < .milliseconds(5) * slowness)
  }
}

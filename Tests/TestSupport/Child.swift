import CTestSupport
import Foundation

/// A process that was started here.
struct Child {
  private let process: pid_t

  /// - Parameter streams: The standard input, output and error; all are closed here once the child has them.
  init(
    _ arguments: [String], program: String = axle, environment: [String: String?], streams: [Int32],
    ownsTerminal: Bool = false
  ) throws {
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    process = start_child(words, settings, streams, ownsTerminal)
    for stream in Set(streams) { close(stream) }
    guard process > 0 else { throw POSIXError(.EAGAIN) }
  }

  func send(_ signal: Int32) {
    kill(process, signal)
  }

  /// The processor's time that all its threads have had, but for threads that have ended: other processes do not
  /// lengthen it.
  var processorTime: Duration {
    let tasks = URL(filePath: "/proc/\(process)/task")
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks.path)) ?? []
    return threads.reduce(.zero) { sum, thread in
      let file = tasks.appending(path: "\(thread)/schedstat")
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return sum + .nanoseconds(text.split(separator: " ").first.flatMap { Int($0) } ?? 0)
    }
  }

  /// The exit status as a shell has it, or `nil` while the child runs. To be asked until it has ended, and not again.
  func status(waiting: Bool = false) -> Int32? {
    var status: Int32 = 0
    guard waitpid(process, &status, waiting ? 0 : WNOHANG) == process else { return nil }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  /// Waits for the end, sending Ctrl-C's signal on the way; `nil` if the child had to be killed.
  func end(interruptAfter: Double?, limit: Double) -> Int32? {
    let start = Date()
    var interruption = interruptAfter
    var pause: UInt32 = 200
    while Date().timeIntervalSince(start) < limit {
      if let status = status() { return status }
      if let due = interruption, Date().timeIntervalSince(start) >= due {
        send(SIGINT)
        interruption = nil
      }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    send(SIGKILL)
    _ = status(waiting: true)
    return nil
  }
}

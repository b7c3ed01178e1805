import Glibc
import Kernels

/// What a run may use; `nil` is no limit, and for the memory most of the machine's.
package struct Limits {
  /// The program cannot catch the end of its time.
  package var seconds: Double?
  /// Whether the process ends where one operation goes on past the end of the time, and nothing else can stop it.
  package var endsProcess = false
  /// Turns of loops, those inside of builtins too, and calls: to some hundreds.
  package var steps: Int?
  /// Bytes in use by the process. Past them the program gets a `MemoryError`, which it may handle.
  package var memory: Int?

  package init(seconds: Double? = nil, steps: Int? = nil, memory: Int? = nil) {
    self.seconds = seconds
    self.steps = steps
    self.memory = memory
  }

  /// Sets the limit of the memory, which is the process's, and starts the clock.
  func start() {
    axle_limit_memory(memory ?? 0)
    guard let seconds else { return }
    if endsProcess {
      let words = words(timeIsUp: true) + "\n"
      axle_end_after(min(seconds, 1e9), strdup(words))
    } else {
      axle_stop_after(min(seconds, 1e9), false)
    }
  }

  /// Lets the explanation of what was going on take its time.
  func end() { axle_stop_after(0, false) }

  /// What is said where one of them ends the program.
  func words(timeIsUp: Bool) -> String {
    if timeIsUp, let seconds {
      return "error: the program was stopped after \(seconds) seconds, the most it may run"
    }
    return "error: the program was stopped after \(steps ?? 0) steps, the most it may take"
  }
}

import Foundation

/// The language runs on one thread: one session at a time, whatever suites the test runner mixes.
private let turn = NSLock()

/// Runs `body` with the stack that `axle` gives the interpreter: the test runner's own threads have little.
public func withInterpreterStack<Result>(_ body: @escaping () -> Result) -> Result {
  nonisolated(unsafe) var result: Result?
  nonisolated(unsafe) let body = body
  turn.lock()
  defer { turn.unlock() }
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    result = body()
    done.signal()
  }
  thread.stackSize = 64 << 20
  thread.start()
  done.wait()
  return result!
}

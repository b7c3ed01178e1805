import Foundation
import Testing

/// The tests that run programs. The language runs on one thread, so these run one after the other.
@Suite(.serialized) enum LanguageTests {}

/// Runs `body` with the stack that `axle` gives the interpreter: the test runner's own threads have little.
func withInterpreterStack<Result>(_ body: @escaping () -> Result) -> Result {
  nonisolated(unsafe) var result: Result?
  nonisolated(unsafe) let body = body
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

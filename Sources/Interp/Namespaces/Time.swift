import Glibc

/// The module `time`: clocks, and `sleep`, which an interrupt ends.
enum TimeModule {
  nonisolated(unsafe) static let module = ModuleObject("time", isBuiltin: true) {
    var members: [String: Object] = [:]
    for (name, clock) in clocks {
      members[name] = .builtin(Builtin("time.\(name)()") { _ in .float(Double(nanoseconds(clock)) * 1e-9) })
      members["\(name)_ns"] = .builtin(Builtin("time.\(name)_ns()") { _ in .int(nanoseconds(clock)) })
    }
    members["sleep"] = .builtin(Builtin("time.sleep(seconds, /)", sleep))
    return members
  }

  private static let clocks = [
    ("time", CLOCK_REALTIME), ("perf_counter", CLOCK_MONOTONIC), ("monotonic", CLOCK_MONOTONIC),
    ("process_time", CLOCK_PROCESS_CPUTIME_ID), ("thread_time", CLOCK_THREAD_CPUTIME_ID),
  ]

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var now = timespec()
    clock_gettime(clock, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  private static func sleep(_ a: Arguments) throws(ExceptionObject) -> Object {
    guard Numbers.isNumber(a[0]) || a[0].isArray else {
      throw .typeError("'\(a[0].typeName)' object cannot be interpreted as an integer")
    }
    let seconds = try a.double(0)
    if seconds.isNaN { throw .valueError("Invalid value NaN (not a number)") }
    if seconds < 0 { throw .valueError("sleep length must be non-negative") }
    if seconds > 9.2e9 { throw .overflow("timestamp too large to convert to C _PyTime_t") }
    a.machine.output.flush()
    let end = nanoseconds(CLOCK_MONOTONIC) + Int(seconds * 1e9)
    while true {
      try a.machine.poll()
      let rest = end - nanoseconds(CLOCK_MONOTONIC)
      if rest <= 0 { return .none }
      // The flag is looked at twenty times a second; a signal also ends a nap.
      var nap = timespec(tv_sec: 0, tv_nsec: min(rest, 50_000_000))
      nanosleep(&nap, nil)
    }
  }
}

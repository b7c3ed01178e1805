import Glibc

/// The clocks of the module `time`. A program measures with them; it cannot sleep.
enum TimeModule {
  nonisolated(unsafe) static let module = ModuleObject("time", isBuiltin: true) {
    let clocks: [(String, clockid_t)] = [
      ("time", CLOCK_REALTIME), ("perf_counter", CLOCK_MONOTONIC), ("monotonic", CLOCK_MONOTONIC),
      ("process_time", CLOCK_PROCESS_CPUTIME_ID),
    ]
    var members: [String: Object] = [:]
    for (name, clock) in clocks {
      members[name] = .builtin(Builtin("\(name)()") { (_) throws(ExceptionObject) in .float(seconds(clock)) })
      let whole = "\(name)_ns"
      members[whole] = .builtin(
        Builtin("\(whole)()") { (_) throws(ExceptionObject) in .int(nanoseconds(clock)) })
    }
    members["sleep"] = .builtin(
      Builtin("sleep(seconds, /)") { (_) throws(ExceptionObject) in
        throw .unsupported("Axle programs compute and print: time.sleep() is not supported")
      })
    return members
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var now = timespec()
    clock_gettime(clock, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }

  private static func seconds(_ clock: clockid_t) -> Double { Double(nanoseconds(clock)) / 1e9 }
}

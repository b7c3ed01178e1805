import Glibc
import Kernels
import REPL

/// Runs `body` where deep recursion has room, whatever limit the shell has set, and exits with the status it returns.
func onInterpreterThread(_ body: @escaping () -> Int32) -> Never {
  catchSignals()
  axle_keep_one_heap()
  let box = Unmanaged.passRetained(Body(run: body))
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 64 << 20)
  var thread = pthread_t()
  let failure = pthread_create(&thread, &attributes, runBody, box.toOpaque())
  if failure != 0 { exit(box.takeUnretainedValue().run()) }
  leaveSignalsToOthers()
  pthread_join(thread, nil)
  fatalError("the interpreter thread exits, it does not return")
}

private final class Body {
  let run: () -> Int32
  init(run: @escaping () -> Int32) { self.run = run }
}

private func runBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  exit(Unmanaged<Body>.fromOpaque(box!).takeUnretainedValue().run())
}

/// Ctrl-C asks the computation to stop; once more, while it has not, ends the process.
/// A closed pipe is an error of the write, told by its result.
private func catchSignals() {
  signal(SIGPIPE, SIG_IGN)
  var action = sigaction()
  action.__sigaction_handler.sa_handler = { _ in
    if axle_interrupt_requested() { endAtOnce() }
    axle_request_interrupt()
  }
  sigaction(SIGINT, &action, nil)
}

/// Only what a signal handler may do.
private func endAtOnce() -> Never {
  let words: StaticString = "KeyboardInterrupt\n"
  write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
  _exit(Status.interrupted)
}

/// The thread that waits for keys must be the one that a signal wakes.
private func leaveSignalsToOthers() {
  var all = sigset_t()
  sigfillset(&all)
  pthread_sigmask(SIG_BLOCK, &all, nil)
}

@preconcurrency import CReadline
import Glibc
import Kernels

/// Reads lines from a terminal, with GNU readline's editing, history and completion.
///
/// readline is used through its callbacks: we wait for keys ourselves, so that Ctrl-C is an event here and
/// never a jump out of a signal handler.
struct LineEditor {
  enum Input {
    case line(String)
    /// Ctrl-C: the line is dropped.
    case cancelled
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  private let history: History

  /// - Parameter complete: what the name or attribute at the end of a text may be.
  init(history: History, complete: @escaping (String) -> [String]) {
    self.history = history
    LineState.complete = complete
    rl_readline_name = UnsafePointer(strdup("axle"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    if isatty(STDOUT_FILENO) == 0 { rl_outstream = stderr }
    rl_basic_word_break_characters = UnsafePointer(strdup(" \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",.<>/?"))
    rl_attempted_completion_function = completionMatches
    rl_bind_key(Int32(UInt8(ascii: "\t")), indentOrComplete)
    watchWindowSize()
  }

  /// Asks for one line.
  ///
  /// - Parameter indentation: how far TAB at the start of the line indents.
  func read(prompt: String, indentation: Int) -> Input {
    LineState.indentation = indentation
    LineState.input = nil
    var keptMask = blockSignals()
    defer { pthread_sigmask(SIG_SETMASK, &keptMask, nil) }
    rl_callback_handler_install(prompt, takeLine)
    defer { rl_callback_handler_remove() }
    while LineState.input == nil {
      waitForKey(unblocking: keptMask)
    }
    guard case .line(let line) = LineState.input else { return LineState.input ?? .end }
    history.add(line)
    return .line(line)
  }

  /// Waits for a key, the end, or a signal, and lets readline have it.
  private func waitForKey(unblocking mask: sigset_t) {
    var mask = mask
    if wait_for_key(&mask) > 0 {
      rl_callback_read_char()
    } else if axle_take_interrupt() {
      rl_callback_sigcleanup()
      rl_crlf()
      LineState.input = .cancelled
    } else {
      rl_resize_terminal()
    }
  }

  /// Ctrl-C and changes of the window's size wait until we wait for keys; returns the mask before.
  private func blockSignals() -> sigset_t {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGINT)
    sigaddset(&blocked, SIGWINCH)
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    return before
  }

  /// A changed window wakes the wait for keys.
  private func watchWindowSize() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGWINCH, &action, nil)
  }
}

/// What readline's callbacks, which carry no context, read and write. One conversation a process.
private enum LineState {
  nonisolated(unsafe) static var input: LineEditor.Input?
  nonisolated(unsafe) static var indentation = 0
  nonisolated(unsafe) static var complete: (String) -> [String] = { _ in [] }
  nonisolated(unsafe) static var candidates: [String] = []
}

private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
  LineState.input = line.map { .line(String(cString: $0)) } ?? .end
  free(line)
  // The prompt must not be drawn once more before the line has been evaluated.
  rl_callback_handler_remove()
}

/// TAB: indents where nothing stands before it, completes elsewhere.
private func indentOrComplete(_ count: Int32, _ key: Int32) -> Int32 {
  let before = UnsafeBufferPointer(start: rl_line_buffer, count: Int(rl_point))
  guard before.allSatisfy({ $0 == CChar(bitPattern: UInt8(ascii: " ")) }) else {
    return rl_complete_internal(Int32(UInt8(ascii: "\t")))
  }
  let missing = LineState.indentation - before.count
  return rl_insert_text(String(repeating: " ", count: missing > 0 ? missing : 4)) < 0 ? 1 : 0
}

private func completionMatches(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  // Nothing else, file names least of all, completes a program.
  rl_attempted_completion_over = 1
  rl_completion_append_character = 0
  let before = UnsafeRawBufferPointer(start: rl_line_buffer, count: Int(end))
  LineState.candidates = LineState.complete(String(decoding: before, as: UTF8.self))
  return rl_completion_matches(text, takeCandidate)
}

/// Hands out a candidate that is not given yet, as a copy that readline frees.
private func takeCandidate(_ text: UnsafePointer<CChar>?, _ state: Int32) -> UnsafeMutablePointer<CChar>? {
  LineState.candidates.popLast().flatMap { strdup($0) }
}

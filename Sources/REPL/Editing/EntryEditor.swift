@preconcurrency import CReadline
import Glibc
import Interp
import Kernels

/// Reads entries of one or many lines from a terminal: GNU readline's keys and history, with a display of our own.
///
/// readline is used through its callbacks: we wait for keys ourselves, so that Ctrl-C is an event here and
/// never a jump out of a signal handler. Its callbacks carry no context, so one editor serves the process.
final class EntryEditor {
  enum Input {
    case entry(String)
    /// Ctrl-C: the entry is dropped.
    case cancelled
    /// Ctrl-D where nothing was typed, or the terminal is gone.
    case end
  }

  nonisolated(unsafe) static var current: EntryEditor!

  let history: History
  /// What the end of a text may go on as.
  let complete: (String) -> Completions
  /// How the function is called whose arguments are being typed.
  var hint: (String) -> String? = { _ in nil }
  /// Whether the terminal can be drawn on; a plain one gets readline's own display, a line at a time.
  let drawsEntries: Bool
  var input: Input?
  var display = EntryDisplay()
  /// The indentation that was given and not touched since: blanks typed by hand begin at the margin.
  var givenIndentation: Int?
  private(set) var search: HistorySearch?
  private let palette: Palette
  private var keptMask = sigset_t()

  static let prompts = (first: ">>> ", next: "... ")

  init(history: History, isColoured: Bool, complete: @escaping (String) -> Completions) {
    self.history = history
    self.complete = complete
    palette = Palette(isColoured: isColoured)
    drawsEntries = isatty(STDOUT_FILENO) != 0 && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
    EntryEditor.current = self
    rl_readline_name = UnsafePointer(strdup("axle"))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    if isatty(STDOUT_FILENO) == 0 { rl_outstream = stderr }
    rl_basic_word_break_characters = UnsafePointer(strdup(" \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",.<>/?"))
    // What completes a key brings its quote along.
    rl_basic_quote_characters = UnsafePointer(strdup(""))
    rl_attempted_completion_function = completionMatches
    bindKeys(editsEntries: drawsEntries)
    watchWindowSize()
  }

  /// Asks for one entry.
  ///
  /// - Parameter prompt: what a plain terminal shows; another one shows its own.
  func read(prompt: String = EntryEditor.prompts.first) -> Input {
    input = nil
    search = nil
    givenIndentation = nil
    display.forget()
    blockSignals()
    setSuspension { _ in EntryEditor.isToSuspend = true }
    defer {
      setSuspension(nil)
      pthread_sigmask(SIG_SETMASK, &keptMask, nil)
    }
    rl_callback_handler_install(prompt, takeLine)
    defer { rl_callback_handler_remove() }
    while input == nil { waitForKey() }
    guard case .entry(let text) = input else { return input ?? .end }
    history.add(text.trimmingBlankEnd)
    return .entry(text)
  }

  /// Ends the entry: what was typed stays on the screen, and output begins below.
  func finish(_ input: Input) {
    Buffer.point = Buffer.count
    redisplay()
    display.leave()
    rl_free_undo_list()
    self.input = input
  }

  /// Draws the entry as it is now.
  func redisplay() {
    guard input == nil else { return }
    guard drawsEntries else { return rl_redisplay() }
    if isViCommanding { Buffer.leaveLineEnd() }
    let text = Buffer.bytes
    var (height, width) = (Int32(24), Int32(80))
    rl_get_screen_size(&height, &width)
    // While history is searched, readline shows what for in the prompt's place.
    let shown = rl_display_prompt.map { String(cString: $0) } ?? EntryEditor.prompts.first
    let first = (shown == EntryEditor.prompts.first ? modeText : "") + shown
    var looks = Session.kinds(of: text).map { Look(kind: $0) }
    for place in matchingBrackets(text, at: Buffer.point) where looks[place].kind == .plain {
      looks[place].isMatch = true
    }
    display.show(
      EntryLayout(
        text, point: Buffer.point, prompts: (first, EntryEditor.prompts.next), looks: looks,
        width: Int(width), palette: palette),
      height: Int(height))
  }

  /// What `.inputrc` wants to be shown before the prompt in each mode of editing (`show-mode-in-prompt`).
  private var modeText: String {
    func setting(_ name: String) -> String { rl_variable_value(name).map { String(cString: $0) } ?? "" }
    guard setting("show-mode-in-prompt") == "on" else { return "" }
    if rl_editing_mode == 1 { return setting("emacs-mode-string") }
    return setting(isViCommanding ? "vi-cmd-mode-string" : "vi-ins-mode-string")
  }

  private var isViCommanding: Bool {
    withUnsafeMutablePointer(to: &vi_movement_keymap.0) { $0 == rl_get_keymap() }
  }

  /// Shows an older or newer entry that begins as the one being typed does; false where there is none.
  func recall(_ direction: HistorySearch.Direction) -> Bool {
    var search =
      self.search.flatMap { $0.shown == Buffer.text ? $0 : nil }
      ?? HistorySearch(entries: history.entries, typed: Buffer.text, prefix: Buffer.before)
    guard let text = search.next(direction) else { return false }
    self.search = search
    Buffer.recall(text)
    return true
  }

  // MARK: - Waiting

  /// Waits for a key, the end, or a signal, and lets readline have it.
  private func waitForKey() {
    if wait_for_key(&keptMask) > 0 {
      rl_callback_read_char()
    } else if axle_take_interrupt() {
      rl_callback_sigcleanup()
      if drawsEntries { display.leave() } else { rl_crlf() }
      input = .cancelled
    } else if EntryEditor.isToSuspend {
      suspend()
    } else {
      drawInNewWindow()
    }
  }

  private func drawInNewWindow() {
    if drawsEntries { display.erase(wrappedTo: Display.wrapsRows ? Display.columns(of: STDOUT_FILENO) : nil) }
    rl_resize_terminal()
  }

  /// Ctrl-C and changes of the window's size wait until we wait for keys.
  private func blockSignals() {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGINT)
    sigaddset(&blocked, SIGWINCH)
    sigaddset(&blocked, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &blocked, &keptMask)
  }

  nonisolated(unsafe) private static var isToSuspend = false

  /// What Ctrl-Z does; without a handler, it stops the process at once.
  private func setSuspension(_ handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(SIGTSTP, &action, nil)
  }

  /// Ctrl-Z: the shell has the terminal as it was, until it lets us go on.
  private func suspend() {
    EntryEditor.isToSuspend = false
    if drawsEntries { display.leave() } else { rl_crlf() }
    rl_deprep_term_function?()
    setSuspension(nil)
    kill(getpid(), SIGTSTP)
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    setSuspension { _ in EntryEditor.isToSuspend = true }
    rl_prep_term_function?(1)
    rl_forced_update_display()
  }

  /// A changed window wakes the wait for keys.
  private func watchWindowSize() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGWINCH, &action, nil)
  }
}

/// A line that readline itself accepted: on a plain terminal, or by a key that the user has bound.
private func takeLine(_ line: UnsafeMutablePointer<CChar>?) {
  let editor = EntryEditor.current!
  editor.input = line.map { .entry(String(cString: $0)) } ?? .end
  free(line)
  // The prompt must not be drawn once more before the entry has been evaluated.
  rl_callback_handler_remove()
}

/// The bracket at the cursor or before it, and its counterpart.
private func matchingBrackets(_ text: [UInt8], at point: Int) -> [Int] {
  for place in [point - 1, point] where text.indices.contains(place) {
    guard let (partner, step) = counterpart(text[place]) else { continue }
    var depth = 0
    var other = place
    while text.indices.contains(other) {
      if text[other] == text[place] { depth += 1 }
      if text[other] == partner { depth -= 1 }
      if depth == 0 { return [place, other] }
      other += step
    }
  }
  return []
}

private func counterpart(_ bracket: UInt8) -> (UInt8, step: Int)? {
  switch bracket {
  case UInt8(ascii: "("): (UInt8(ascii: ")"), 1)
  case UInt8(ascii: "["): (UInt8(ascii: "]"), 1)
  case UInt8(ascii: "{"): (UInt8(ascii: "}"), 1)
  case UInt8(ascii: ")"): (UInt8(ascii: "("), -1)
  case UInt8(ascii: "]"): (UInt8(ascii: "["), -1)
  case UInt8(ascii: "}"): (UInt8(ascii: "{"), -1)
  default: nil
  }
}

extension String {
  /// Without the blank lines and blanks at the end.
  var trimmingBlankEnd: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}

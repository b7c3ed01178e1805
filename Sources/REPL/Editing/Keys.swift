@preconcurrency import CReadline
import Glibc
import Interp

/// Binds the keys that work on entries, before readline reads `.inputrc`: what the user binds there has precedence.
/// The functions have names, so that it can bind them too.
func bindKeys(editsEntries: Bool) {
  bind("axle-indent-or-complete", indentOrComplete, to: ["\\t"])
  guard editsEntries else {
    rl_initialize()
    return
  }
  bind("axle-enter", enter, to: ["\\r", "\\n"])
  bind("axle-line-up", lineUp, to: ["\\e[A", "\\eOA", "\\C-p"])
  bind("axle-line-down", lineDown, to: ["\\e[B", "\\eOB", "\\C-n"])
  bind("axle-delete-backward", deleteBackward, to: ["\\C-?", "\\C-h"])
  bind("axle-dedent", dedent, to: ["\\e[Z"])
  bind("axle-new-line", newLine, to: ["\\e\\r", "\\e\\n"])
  bind("axle-edit-entry", editEntry, to: ["\\C-x\\C-e"])
  bind("axle-clear-screen", clearScreen, to: ["\\C-l"])
  bind("axle-delete-or-leave", deleteOrLeave, to: ["\\C-d"])
  bind("axle-leave-or-set-mark", leaveOrSetMark, to: ["\\C-@"])
  bind("axle-insert-blank", insertBlank, to: [" "])
  bind("axle-insert-colon", insertColon, to: [":"])
  bind("axle-line-start", lineStart, to: ["\\C-a", "\\e[H", "\\eOH"])
  bind("axle-line-end", lineEnd, to: ["\\C-e", "\\e[F", "\\eOF"])
  bind("axle-kill-line", killLine, to: ["\\C-k"])
  bind("axle-discard-line", discardLine, to: ["\\C-u"])
  bindViCommands()
  // The terminal's erase character would be bound to readline's own function again, at every prompt.
  rl_variable_bind("bind-tty-special-chars", "off")
  rl_initialize()
  // readline binds what a terminal sends before pasted text by itself.
  bind("axle-paste", paste, to: ["\\e[200~"])
  rl_redisplay_function = { EntryEditor.current.redisplay() }
  rl_completion_display_matches_hook = showMatches
}

private typealias Key = @convention(c) (_ count: Int32, _ key: Int32) -> Int32

private func bind(_ name: String, _ function: @escaping Key, to keys: [String]) {
  // readline keeps the name.
  rl_add_defun(strdup(name), function, -1)
  withUnsafeMutablePointer(to: &vi_insertion_keymap.0) { viKeys in
    withUnsafeMutablePointer(to: &emacs_standard_keymap.0) { emacsKeys in
      for key in keys {
        rl_bind_keyseq_in_map(key, function, emacsKeys)
        rl_bind_keyseq_in_map(key, function, viKeys)
      }
    }
  }
}

/// In vi's command mode, what moves to the ends of a line or deletes to there keeps to the cursor's line.
private func bindViCommands() {
  withUnsafeMutablePointer(to: &vi_movement_keymap.0) { keys in
    let commands: [(String, Key)] = [
      ("\\r", enter), ("\\n", enter), ("k", lineUp), ("-", lineUp), ("\\e[A", lineUp), ("\\eOA", lineUp),
      ("j", lineDown),
      ("+", lineDown), ("\\e[B", lineDown), ("\\eOB", lineDown), ("0", lineStart), ("^", lineStart),
      ("$", lineEnd), ("v", editEntry), ("D", killLine), ("\\C-l", clearScreen), ("\\C-d", deleteOrLeave),
      ("A", viAppendAtLineEnd), ("I", viInsertAtLineStart), ("C", viChangeToLineEnd), ("o", viOpenBelow),
    ]
    for (key, function) in commands { rl_bind_keyseq_in_map(key, function, keys) }
  }
}

private func viAppendAtLineEnd(_ count: Int32, _ key: Int32) -> Int32 {
  Buffer.point = Buffer.line.upperBound
  return rl_vi_insertion_mode(1, key)
}

private func viInsertAtLineStart(_ count: Int32, _ key: Int32) -> Int32 {
  Buffer.point = Buffer.line.lowerBound + Buffer.indentation
  return rl_vi_insertion_mode(1, key)
}

private func viChangeToLineEnd(_ count: Int32, _ key: Int32) -> Int32 {
  _ = rl_kill_text(rl_point, Int32(Buffer.line.upperBound))
  return rl_vi_insertion_mode(1, key)
}

private func viOpenBelow(_ count: Int32, _ key: Int32) -> Int32 {
  Buffer.point = Buffer.line.upperBound
  _ = newLine(1, key)
  return rl_vi_insertion_mode(1, key)
}

/// Meta-RET: a new line, in an entry that is whole as well.
private func newLine(_ count: Int32, _ key: Int32) -> Int32 {
  let indentation =
    if case .incomplete(let columns) = Session.isComplete(Buffer.before) { columns } else {
      Buffer.indentation
    }
  Buffer.insert("\n" + String(repeating: " ", count: indentation))
  EntryEditor.current.givenIndentation = Buffer.point
  return 0
}

/// RET: evaluates an entry that is whole; in one that is not, begins a line where the next one belongs.
private func enter(_ count: Int32, _ key: Int32) -> Int32 {
  let editor = EntryEditor.current!
  let isOnLastLine = Buffer.line.upperBound == Buffer.count
  if Command.request(Buffer.text) != nil && !Buffer.text.contains("\n") {
    editor.finish(.entry(Buffer.text))
    return 0
  }
  if isOnLastLine || !Buffer.text.contains("\n") {
    guard case .incomplete = Session.isComplete(Buffer.text) else {
      editor.finish(.entry(Buffer.text))
      return 0
    }
  }
  // Text that arrives faster than it can be typed brings its own indentation.
  guard !keyIsWaiting(), case .incomplete(let indentation) = Session.isComplete(Buffer.before) else {
    Buffer.insert("\n")
    return 0
  }
  Buffer.insert("\n" + String(repeating: " ", count: indentation))
  editor.givenIndentation = Buffer.point
  return 0
}

/// Up: to the line above, and from the first one to older entries.
private func lineUp(_ count: Int32, _ key: Int32) -> Int32 {
  let line = Buffer.line
  guard line.lowerBound > 0 else { return recall(.older) }
  let column = Buffer.point - line.lowerBound
  Buffer.point = line.lowerBound - 1
  let above = Buffer.line
  Buffer.point = min(above.lowerBound + column, above.upperBound)
  alignToCharacter()
  return 0
}

/// Down: to the line below, and from the last one to newer entries.
private func lineDown(_ count: Int32, _ key: Int32) -> Int32 {
  let line = Buffer.line
  guard line.upperBound < Buffer.count else { return recall(.newer) }
  let column = Buffer.point - line.lowerBound
  Buffer.point = line.upperBound + 1
  Buffer.point = min(Buffer.point + column, Buffer.line.upperBound)
  alignToCharacter()
  return 0
}

private func recall(_ direction: HistorySearch.Direction) -> Int32 {
  EntryEditor.current.recall(direction) ? 0 : rl_ding()
}

/// Columns count bytes: inside a character the cursor goes to its start.
private func alignToCharacter() {
  let bytes = Buffer.bytes
  while Buffer.point < bytes.count, bytes[Buffer.point] & 0xC0 == 0x80 { Buffer.point -= 1 }
}

private func lineStart(_ count: Int32, _ key: Int32) -> Int32 {
  Buffer.point = Buffer.line.lowerBound
  return 0
}

private func lineEnd(_ count: Int32, _ key: Int32) -> Int32 {
  Buffer.point = Buffer.line.upperBound
  return 0
}

/// Ctrl-K: to the line's end; there, joins the next line.
private func killLine(_ count: Int32, _ key: Int32) -> Int32 {
  let end = Buffer.line.upperBound
  return rl_kill_text(rl_point, Int32(end == Buffer.point ? min(end + 1, Buffer.count) : end))
}

/// Ctrl-U: back to the line's start.
private func discardLine(_ count: Int32, _ key: Int32) -> Int32 {
  let start = Buffer.line.lowerBound
  defer { Buffer.point = start }
  return rl_kill_text(Int32(start), rl_point)
}

/// Backspace: in the blanks that a line begins with, back to the last stop of four.
private func deleteBackward(_ count: Int32, _ key: Int32) -> Int32 {
  let column = Buffer.point - Buffer.line.lowerBound
  guard column > 0, column <= Buffer.indentation, count == 1 else { return rl_rubout(count, key) }
  Buffer.replace(Buffer.point - ((column - 1) % 4 + 1)..<Buffer.point, with: "")
  return 0
}

/// TAB: indents where nothing stands before it, completes elsewhere; once more, lists what may be meant.
private func indentOrComplete(_ count: Int32, _ key: Int32) -> Int32 {
  let column = Buffer.point - Buffer.line.lowerBound
  guard column <= Buffer.indentation, !Buffer.text.isEmpty else {
    let isRepeated = Completion.completed == Buffer.before
    if isRepeated, Buffer.before.hasSuffix("("), let call = EntryEditor.current.hint(Buffer.before) {
      return showHint(call)
    }
    defer { Completion.completed = Buffer.before }
    return rl_complete_internal(Int32(UInt8(ascii: isRepeated ? "?" : "\t")))
  }
  Buffer.insert(String(repeating: " ", count: 4 - column % 4))
  return 0
}

/// Shift-TAB: four columns back, wherever in the line the cursor is.
private func dedent(_ count: Int32, _ key: Int32) -> Int32 {
  let (start, point) = (Buffer.line.lowerBound, Buffer.point)
  let width = min(Buffer.indentation, 4)
  Buffer.replace(start..<start + width, with: "")
  Buffer.point = max(start, point - width)
  return 0
}

/// A blank typed by hand takes the place of the indentation that was given: who types all of it gets what was typed.
private func insertBlank(_ count: Int32, _ key: Int32) -> Int32 {
  let editor = EntryEditor.current!
  let line = Buffer.line
  if editor.givenIndentation == Buffer.point, line.upperBound == Buffer.point,
    Buffer.indentation == line.count, !line.isEmpty
  {
    Buffer.replace(line, with: "")
  }
  editor.givenIndentation = nil
  return rl_insert(count, key)
}

/// The colon of `else:` and the like puts the line under the statement that it continues.
private func insertColon(_ count: Int32, _ key: Int32) -> Int32 {
  let line = Buffer.line
  let bytes = Buffer.bytes
  let word = String(decoding: bytes[line.lowerBound..<Buffer.point], as: UTF8.self).drop { $0 == " " }
  let opener = word.prefix { $0.isLetter }
  if EntryEditor.current.givenIndentation.map({ $0 + word.utf8.count == Buffer.point }) ?? false,
    ["else", "elif", "except", "finally"].contains(opener), Buffer.indentation >= 4
  {
    let point = Buffer.point - 4
    Buffer.replace(line.lowerBound..<line.lowerBound + 4, with: "")
    Buffer.point = point
  }
  return rl_insert(count, key)
}

/// Pasted text comes without the prompts that were copied with it.
private func paste(_ count: Int32, _ key: Int32) -> Int32 {
  let start = Buffer.point
  let result = rl_bracketed_paste_begin(count, key)
  let pasted = String(decoding: Buffer.bytes[start..<max(start, Buffer.point)], as: UTF8.self)
  let text = withoutPrompts(pasted)
  if text != pasted { Buffer.replace(start..<Buffer.point, with: text) }
  return result
}

private func clearScreen(_ count: Int32, _ key: Int32) -> Int32 {
  fputs("\u{1b}[H\u{1b}[2J", rl_outstream)
  EntryEditor.current.display.forget()
  return 0
}

/// Ctrl-D: leaves where nothing is typed, deletes elsewhere.
private func deleteOrLeave(_ count: Int32, _ key: Int32) -> Int32 {
  guard Buffer.count == 0 else { return rl_delete(count, key) }
  EntryEditor.current.input = .end
  return 0
}

/// What the terminal makes of a Ctrl-D that is typed while an entry is evaluated; where something is typed, Ctrl-@
/// is what it is in readline.
private func leaveOrSetMark(_ count: Int32, _ key: Int32) -> Int32 {
  guard Buffer.count == 0 else { return rl_set_mark(count, key) }
  return deleteOrLeave(count, key)
}

/// Ctrl-X Ctrl-E: the entry in the user's editor.
private func editEntry(_ count: Int32, _ key: Int32) -> Int32 {
  let editor = EntryEditor.current!
  editor.display.leave()
  rl_deprep_term_function?()
  let edited = editInEditor(Buffer.text)
  rl_prep_term_function?(1)
  if let edited { Buffer.replace(0..<Buffer.count, with: edited.trimmingBlankEnd) }
  return edited == nil ? rl_ding() : 0
}

/// Whether the terminal has sent more than the key at hand.
private func keyIsWaiting() -> Bool {
  var keyboard = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
  return poll(&keyboard, 1, 0) > 0
}

// MARK: - Completion

/// Shows how a function is called below the entry, which is drawn anew under it.
private func showHint(_ call: String) -> Int32 {
  EntryEditor.current.display.leave()
  fputs(call + "\n", rl_outstream)
  return 0
}

func completionMatches(
  _ text: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  // Nothing else, file names least of all, completes a program.
  rl_attempted_completion_over = 1
  rl_completion_append_character = 0
  Completion.candidates = EntryEditor.current.complete(Buffer.before).words(from: Int(start))
  return rl_completion_matches(text, takeCandidate)
}

extension Completions {
  /// What may stand from `place` on, where readline takes the word to begin.
  fileprivate func words(from place: Int) -> [String] {
    let bytes = Buffer.bytes
    let before = String(decoding: bytes[min(place, start)..<start], as: UTF8.self)
    let typed = String(decoding: bytes[start..<max(place, start)], as: UTF8.self)
    return words.compactMap { $0.hasPrefix(typed) ? before + $0.dropFirst(typed.count) : nil }
  }
}

private enum Completion {
  nonisolated(unsafe) static var candidates: [String] = []
  /// The text that TAB found no more to add to.
  nonisolated(unsafe) static var completed = ""
}

/// Hands out a candidate that is not given yet, as a copy that readline frees.
private func takeCandidate(_ text: UnsafePointer<CChar>?, _ state: Int32) -> UnsafeMutablePointer<CChar>? {
  Completion.candidates.popLast().flatMap { strdup($0) }
}

/// Lists what may be meant below the entry, which is drawn anew under it.
private func showMatches(
  _ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int32, _ longest: Int32
) {
  let editor = EntryEditor.current!
  editor.display.leave()
  rl_display_match_list(matches, count, longest)
  editor.display.forget()
  rl_on_new_line()
}

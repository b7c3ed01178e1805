package import Diagnostics
import Glibc

/// The standard streams as the faces use them: the program's output, and what is said about mistakes.
package final class Console {
  /// Whether diagnostics are coloured.
  private let color: Bool
  /// `errno` of the write to the standard output that failed, or zero.
  package private(set) var trouble: Int32 = 0

  package init(color: Bool) {
    self.color = color
  }

  /// Sends bytes to the standard output; false when it takes no more.
  package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard trouble == 0 else { return false }
    trouble = writeWhole(bytes, to: STDOUT_FILENO)
    return trouble == 0
  }

  /// Sends text to the standard output, as the prompt's own words.
  package func say(_ text: String) {
    var text = text
    _ = text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Shows what is explained: where the user asked for it, on the standard output; beside a program's own output, on the
  /// standard error.
  package func explain(_ explanation: Explanation, asAnswer: Bool) {
    let stream = asAnswer ? STDOUT_FILENO : STDERR_FILENO
    _ = writeWhole(render(explanation, Display.appearance(of: stream, isColored: color)), to: stream)
  }

  /// Shows a text on the standard error.
  package func warn(_ text: String) { _ = writeWhole(text, to: STDERR_FILENO) }

  /// Shows diagnostics on the standard error. A failure to do so has nowhere to be told.
  package func report(_ diagnostics: [Diagnostic]) {
    if !diagnostics.isEmpty {
      warn(render(diagnostics, Display.appearance(of: STDERR_FILENO, isColored: color)))
    }
  }
}

/// Writes every byte and returns zero, or the `errno` that stood in the way.
func writeWhole(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if written > 0 {
      rest = rest.dropFirst(written)
    } else if written == 0 {
      return EIO
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}

func writeWhole(_ text: String, to descriptor: Int32) -> Int32 {
  var text = text
  return text.withUTF8 { writeWhole(UnsafeRawBufferPointer($0), to: descriptor) }
}

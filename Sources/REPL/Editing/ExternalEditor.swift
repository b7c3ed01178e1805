import Glibc

/// Lets the user change a text in `$VISUAL` or `$EDITOR`; nil where that fails.
func editInEditor(_ text: String) -> String? {
  var path = Array("/tmp/axle-XXXXXX.py".utf8CString)
  let descriptor = mkstemps(&path, 3)
  guard descriptor >= 0 else { return nil }
  defer { unlink(path) }
  var text = text + "\n"
  let isWritten = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
  close(descriptor)
  guard isWritten, runEditor(on: path) else { return nil }
  return readFile(path).map { String(decoding: $0, as: UTF8.self) }
}

/// Runs the editor to its end; whether it ended well.
package func runEditor(on path: [CChar]) -> Bool {
  let words = ["sh", "-c", "exec ${VISUAL:-${EDITOR:-vi}} \"$1\"", "sh"].map { (word: String) in strdup(word)
  }
  defer { for word in words { free(word) } }
  let process = path.withUnsafeBufferPointer { path in
    spawn("/bin/sh", words + [UnsafeMutablePointer(mutating: path.baseAddress), nil])
  }
  guard let process else { return false }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
  return status == 0
}

/// Starts a program in which signals have their usual meaning.
private func spawn(_ program: String, _ words: [UnsafeMutablePointer<CChar>?]) -> pid_t? {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  var process = pid_t()
  return posix_spawn(&process, program, nil, &attributes, words, environ) == 0 ? process : nil
}

/// Writes a file of a user's; what stood in the way, in the system's words.
///
/// - Parameter mode: `O_TRUNC` writes over a file that exists, `O_EXCL` does not.
func writeFile(_ path: String, _ text: String, _ mode: Int32 = O_TRUNC) -> String? {
  let descriptor = open(inHome(path), O_CREAT | O_WRONLY | O_CLOEXEC | mode, 0o666)
  guard descriptor >= 0 else { return String(cString: strerror(errno)) }
  defer { close(descriptor) }
  var text = text
  let written = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) }
  if written == text.utf8.count { return nil }
  return written < 0 ? String(cString: strerror(errno)) : "not all of it could be written"
}

/// The bytes of a file; nil where it cannot be read.
package func readFile(_ path: [CChar]) -> [UInt8]? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}

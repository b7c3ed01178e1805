import Glibc

// Files that Axle keeps for the user, and what they survive: another process that writes at the same time, a full disk, an
// end in the middle of a write. Where nothing can be written, the conversation goes on without.

/// The bytes of a regular file; `nil` where it cannot be read.
package func readFile(_ path: [CChar]) -> [UInt8]? {
  // A pipe or a device under this name may never end.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 { bytes += buffer[..<count] }
    if count == 0 { return bytes }
    if count < 0 && errno != EINTR { return nil }
  }
}

/// Writes a file as a whole or not at all: its reader never sees half of it, whatever happens.
///
/// - Parameter mode: who may read and write it; what is nobody else's affair is for the user alone.
package func replaceFile(_ path: String, with text: String, mode: UInt32 = 0o600) -> Bool {
  let next = "\(path).\(getpid())"
  unlink(next)
  let descriptor = open(next, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
  guard descriptor >= 0 else { return false }
  let isWritten = writeWhole(text, to: descriptor) == 0 && fsync(descriptor) == 0
  let isClosed = close(descriptor) == 0
  if isWritten && isClosed && rename(next, path) == 0 { return true }
  let reason = errno
  unlink(next)
  errno = reason
  return false
}

/// Adds a line to a file that is the user's alone. What was cut off before it, by a full disk, stays a line of its own.
func appendLine(_ line: String, to path: String) -> Bool {
  let descriptor = open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  return writeWhole((endsInsideLine(descriptor) ? "\n" : "") + line + "\n", to: descriptor) == 0
}

private func endsInsideLine(_ descriptor: Int32) -> Bool {
  var last: UInt8 = 0
  let end = lseek(descriptor, -1, SEEK_END)
  return end >= 0 && pread(descriptor, &last, 1, end) == 1 && last != UInt8(ascii: "\n")
}

/// Does what reads and changes files of a folder while no other process does.
///
/// A process that was stopped while it was at it is not waited for longer than a second; nor is a folder that takes no lock.
package func alone<Result>(in folder: String, _ body: () -> Result) -> Result {
  let descriptor = open(folder + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { return body() }
  defer { close(descriptor) }
  for _ in 0..<200 where flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
    guard errno == EWOULDBLOCK || errno == EINTR else { break }
    usleep(5000)
  }
  return body()
}

/// Makes the folder and those it stands in, each for the user alone.
package func makeFolder(_ path: String) -> Bool {
  if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return false }
  return makeFolder(String(path[..<slash])) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
}

/// Writes a file that the user named; what stood in the way, in the system's words.
///
/// - Parameter mode: `O_TRUNC` writes over a file that exists, `O_EXCL` does not.
func writeFile(_ path: String, _ text: String, _ mode: Int32 = O_TRUNC) -> String? {
  let descriptor = open(inHome(path), O_CREAT | O_WRONLY | O_CLOEXEC | mode, 0o666)
  guard descriptor >= 0 else { return String(cString: strerror(errno)) }
  defer { close(descriptor) }
  let trouble = writeWhole(text, to: descriptor)
  return trouble == 0 ? nil : String(cString: strerror(trouble))
}

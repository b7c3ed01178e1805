import Diagnostics
import Glibc
import REPL

/// The program at its origin. What cannot be read is reported and ends the process.
func read(_ origin: Job.Origin, _ console: Console) -> SourceFile {
  switch origin {
  case .file(let word): SourceFile(name: word.text.escapingControls, bytes: fileBytes(word, console))
  case .code(let text): SourceFile(name: "<string>", text: text)
  case .standardInput: SourceFile(name: "<stdin>", bytes: standardInput(console))
  }
}

/// Everything that the standard input brings.
func standardInput(_ console: Console) -> [UInt8] {
  allBytes(of: STDIN_FILENO, named: "<stdin>", console)
}

private func fileBytes(_ file: Word, _ console: Console) -> [UInt8] {
  let descriptor = open(file.bytes, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { refuse(file.text, because: reason(errno), console) }
  defer { close(descriptor) }
  return allBytes(of: descriptor, named: file.text, console)
}

private func allBytes(of descriptor: Int32, named name: String, _ console: Console) -> [UInt8] {
  var bytes: [UInt8] = []
  var capacity = sizeHint(descriptor) + 1
  while bytes.count <= mostBytes {
    let start = bytes.count
    var count = 0
    bytes.reserveCapacity(start + capacity)
    bytes += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      repeat {
        count = Glibc.read(descriptor, buffer.baseAddress, capacity)
      } while count < 0 && errno == EINTR
      initialized = max(count, 0)
    }
    guard count >= 0 else { refuse(name, because: reason(errno), console) }
    guard count > 0 else { return bytes }
    capacity = max(capacity, 1 << 16)
  }
  refuse(name, because: "it is larger than \(mostBytes >> 20) MiB", console)
}

/// How many bytes a regular file has; zero for what has no size.
private func sizeHint(_ descriptor: Int32) -> Int {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { return 0 }
  return min(max(Int(status.st_size), 0), mostBytes)
}

/// No program is larger, but a device may be endless.
private let mostBytes = 256 << 20

private func refuse(_ name: String, because reason: String, _ console: Console) -> Never {
  let shown = name.count > 200 ? name.prefix(200) + "…" : name[...]
  console.report([Diagnostic(title: "error: cannot read '\(String(shown).escapingControls)': \(reason)")])
  exit(Status.usage)
}

/// The system's words for an `errno`.
func reason(_ error: Int32) -> String { String(cString: strerror(error)) }

import CFuzzer
import FuzzTargets
import Glibc

/// `fuzz TARGET [OPTION…] [CORPUS…]`: the fuzzers, behind one door. What follows the target is libFuzzer's.
@main
enum Fuzz {
  static func main() {
    guard target != nil else { fatalError("one of \(targets.keys.sorted()) is needed") }
    withInterpreterStack(run)
  }

  /// The one that the command names.
  private static let target = CommandLine.arguments.dropFirst().first.flatMap { targets[$0] }

  private static func run() {
    // The name of the target is no word for libFuzzer.
    var words = CommandLine.unsafeArgv.advanced(by: 1) as UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    words![0] = CommandLine.unsafeArgv[0]
    var count = CommandLine.argc - 1
    let status = LLVMFuzzerRunDriver(&count, &words) { data, count in
      Fuzz.target!([UInt8](UnsafeBufferPointer(start: data, count: count)))
      return 0
    }
    exit(status)
  }

  /// The stack that the command gives the interpreter, and more: code that is watched needs larger frames.
  private static func withInterpreterStack(_ body: @escaping () -> Void) {
    let box = Unmanaged.passRetained(Box(body))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 1 << 30)
    var thread = pthread_t()
    let failure = pthread_create(&thread, &attributes, { Box.open($0) }, box.toOpaque())
    precondition(failure == 0, "no thread")
    pthread_join(thread, nil)
  }

  private final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }

    static func open(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      Unmanaged<Box>.fromOpaque(box!).takeRetainedValue().body()
      return nil
    }
  }
}

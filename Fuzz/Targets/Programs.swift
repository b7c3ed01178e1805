import Diagnostics
import Interp
import Kernels

/// Runs any bytes as a program, with a budget; explains what went wrong, and looks for mistakes without running it.
///
/// Only a crash, a hang or a lost limit is a finding: whatever a program says or prints is its own affair.
package func runAsProgram(_ bytes: [UInt8], within seconds: Double = 2, memory: Int? = 3 << 30) {
  let source = SourceFile(name: "fuzz.py", bytes: bytes)
  let session = Session { _ in true }
  session.limits = Limits(steps: 20_000, memory: memory)
  session.showExplanations { _ = render($0) }
  session.showNotes { _ = render($0) }
  within(seconds) {
    do throws(Session.Failure) {
      try session.run(source)
    } catch {
      _ = render(error.diagnostics)
    }
  }
  within(seconds) {
    guard let report = try? Session(write: { _ in true }).check(source) else { return }
    _ = render(report.mistakes + report.notes)
  }
}

/// libFuzzer keeps the timer of the clock; this is the processor's.
private func within(_ seconds: Double, _ body: () -> Void) {
  axle_stop_after(seconds, true)
  body()
  axle_stop_after(0, true)
  _ = axle_take_interrupt()
  axle_forget_abandoned()
}

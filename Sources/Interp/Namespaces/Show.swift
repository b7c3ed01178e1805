import Arrays
import Diagnostics
import Lexer
import Primitives

/// `show(x)` is a picture of an array beside the program's output; `show(x, "x.svg")`, at the prompt, a drawing in a file.
///
/// Under Python it does nothing (`python/axle.py`).
enum Showing {
  nonisolated(unsafe) static let show: Builtin = {
    let function = Builtin("show(x, file=None, /)") { (call) throws(ExceptionObject) in
      let machine = call.machine
      if let file = call[1].given {
        try save(call[0], to: file, machine)
      } else if let show = machine.gallery.show, !machine.isOnlyTrying {
        let explanation = try explanation(of: try value(call[0], machine), machine)
        machine.output.flush()
        show(explanation)
      }
      return .none
    }
    function.module = "axle"
    return function
  }()

  private static func explanation(of value: Value, _ machine: Machine) throws(ExceptionObject) -> Explanation
  {
    guard case .array(let array) = value else {
      return Explanation(title: "\(value.type.description), one of the examples that vmap goes through")
    }
    return try ArrayPicture(array, ArrayPicture.terminal, poll: machine.poll).explanation
  }

  private static func save(_ object: Object, to file: Object, _ machine: Machine) throws(ExceptionObject) {
    guard case .string(let name) = file else {
      throw .typeError("show() needs the name of a file, not \(file.typeName)")
    }
    guard let save = machine.gallery.save else {
      throw .unsupported(
        "Axle's programs write no files: show(x, '\(name.text)') is for what is typed at the prompt")
    }
    guard name.text.hasSuffix(".svg") else {
      throw .valueError("show() draws SVG: the name of the file ends in .svg")
    }
    if machine.isOnlyTrying { return }
    guard case .array(let array) = try value(object, machine) else {
      throw .valueError("show() cannot draw the examples that vmap goes through")
    }
    let svg = try ArrayPicture(array, ArrayPicture.drawing, poll: machine.poll).svg
    if let reason = save(svg, name.text) {
      throw ExceptionObject(Exceptions.osError, "cannot write '\(name.text)': \(reason)")
    }
  }

  /// The array, its elements computed, or what `jnp.array` makes of numbers and lists of them.
  private static func value(_ object: Object, _ machine: Machine) throws(ExceptionObject) -> Value {
    if case .value(.array) = object { return .array(try machine.concrete(object) { .tracerAsBool($0) }) }
    if case .value(let value) = object { return value }
    let data = try machine.nestedData(object)
    return try machine.arrays { () throws(ArrayError) in try NumPy.array(data) }
  }
}

extension Machine {
  /// Whether what runs is a rehearsal or a check, and leaves no trace.
  fileprivate var isOnlyTrying: Bool { isRehearsing || checker != nil }
}

/// Where pictures go.
struct Gallery {
  /// Takes a picture for the terminal.
  var show: ((Explanation) -> Void)?
  /// Writes a drawing to a file, and says what stood in the way. Only what is typed at a prompt may do that.
  var save: ((_ svg: String, _ file: String) -> String?)?
}

extension Documentation {
  /// What is written about one name.
  package struct Entry {
    /// The module or type it belongs to; empty for Python's own.
    package let scope: String
    /// What it is called within its scope; the first name is the usual one.
    package let names: [String]
    /// One sentence or two.
    package private(set) var summary = ""
    /// What the shapes of the arguments make of the result's, a case a line.
    package private(set) var shapes: [String] = []
    /// The errors one meets: type and occasion.
    package private(set) var errors: [String] = []
    package private(set) var examples: [Example] = []

    /// What one types, and what is shown then.
    package struct Example {
      package fileprivate(set) var lines: [String]
      package fileprivate(set) var output: [String] = []

      /// The text as a program has it, without the prompts.
      package var code: String { lines.map { $0.dropFirst(4) + "\n" }.joined() }
    }

    /// - Parameter lines: The paragraph of the table.
    init(_ lines: [Substring], scope: String) {
      self.scope = scope
      names = lines[0].split(separator: ",").map { String($0.drop { $0 == " " }) }
      for line in lines.dropFirst() { read(String(line)) }
    }

    private mutating func read(_ line: String) {
      if line.hasPrefix(">>> ") {
        examples.append(Example(lines: [line]))
      } else if line.hasPrefix("... ") || line == "..." {
        examples[examples.count - 1].lines.append(line)
      } else if !examples.isEmpty {
        examples[examples.count - 1].output.append(line)
      } else if let shape = line.after("Shapes: ") {
        shapes.append(shape)
      } else if let error = line.after("Raises: ") {
        errors.append(error)
      } else {
        summary += (summary.isEmpty ? "" : " ") + line
      }
    }

    package var name: String { names[0] }

    /// The names with their scope: `jax.numpy.sum`, `str.join`, `len`.
    package var paths: [String] { names.map { scope.isEmpty ? $0 : "\(scope).\($0)" } }

    package var path: String { paths[0] }

    var isOfArrays: Bool { scope.hasPrefix("jax") }

    /// As one writes it: `jnp.sum`, `x.reshape`, `str.join`, `len`.
    package var writtenName: String {
      switch scope {
      case "jax.numpy": "jnp.\(name)"
      case "jax.Array": "x.\(name)"
      case "jax.nn.initializers": "nn.initializers.\(name)"
      case "jax.numpy.ufunc": "ufunc.\(name)"
      case "jax.nn", "jax.lax", "jax.tree", "jax.tree_util", "jax.debug", "jax.random":
        "\(scope.dropFirst("jax.".count)).\(name)"
      default: path
      }
    }

    /// The call, as the builtin's own signature has it; for what cannot be called, the name.
    package var heading: String {
      switch Catalogue.object(at: path) {
      case .builtin(let builtin): writtenName + builtin.parametersText
      case .type(let type):
        writtenName + (type.name == name ? type.constructor.map(\.parametersText) ?? "" : "")
      default: writtenName
      }
    }
  }
}

extension Builtin {
  /// The signature without the name.
  fileprivate var parametersText: String { String(signatureText.drop { $0 != "(" }) }
}

extension String {
  /// What follows a prefix; `nil` where the text does not begin with it.
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

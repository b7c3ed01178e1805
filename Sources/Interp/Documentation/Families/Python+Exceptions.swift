extension Documentation {
  static var exceptions: Family {
    Family(
      "", "Exceptions",
      #"""
      BaseExceptionGroup, ExceptionGroup
      Of exception groups, which Axle does not have.

      BaseException
      What every exception descends from.

      Exception
      What exceptions descend from that a program may want to handle: all but those that end it.
      >>> try:
      ...     1 // 0
      ... except Exception as error:
      ...     print(repr(error))
      ZeroDivisionError('integer division or modulo by zero')

      ArithmeticError
      What the errors of arithmetic descend from.

      AssertionError
      An `assert` whose condition is false.

      AttributeError
      An object does not have the attribute.

      BlockingIOError
      Of the system; Axle raises none of this type.

      BrokenPipeError
      Of the system; Axle raises none of this type.

      BufferError
      Of buffers; Axle raises none of this type.

      BytesWarning
      A type of warning; Axle raises none.

      ChildProcessError
      Of the system; Axle raises none of this type.

      ConnectionAbortedError
      Of the system; Axle raises none of this type.

      ConnectionError
      Of the system; Axle raises none of this type.

      ConnectionRefusedError
      Of the system; Axle raises none of this type.

      ConnectionResetError
      Of the system; Axle raises none of this type.

      DeprecationWarning
      A type of warning; Axle raises none.

      EOFError
      The input has ended; Axle's programs read none.

      EncodingWarning
      A type of warning; Axle raises none.

      FileExistsError
      Of the system; Axle raises none of this type.

      FileNotFoundError
      Of the system; Axle raises none of this type.

      FloatingPointError
      Of floats; Axle, like Python, raises none of this type.

      FutureWarning
      A type of warning; Axle raises none.

      GeneratorExit
      A generator is closed before its end.

      ImportError
      A module does not have the name that is imported.

      ImportWarning
      A type of warning; Axle raises none.

      IndentationError
      A line is indented where it should not be, or the other way round.

      IndexError
      An index leads past the end of a sequence.

      InterruptedError
      Of the system; Axle raises none of this type.

      IsADirectoryError
      Of the system; Axle raises none of this type.

      KeyError
      A dict or a set does not have the key.

      KeyboardInterrupt
      Ctrl-C was pressed.

      LookupError
      What `IndexError` and `KeyError` descend from.

      MemoryError
      There is not enough memory for what the program makes.

      ModuleNotFoundError
      There is no module of this name.

      NameError
      No variable has this name.

      NotADirectoryError
      Of the system; Axle raises none of this type.

      NotImplementedError
      A part of the program, or of Axle, is not there yet: what Axle refuses by name is of this type.

      OSError, EnvironmentError, IOError
      What the errors of the system descend from.

      OverflowError
      The result of arithmetic is too large for a float.

      PendingDeprecationWarning
      A type of warning; Axle raises none.

      PermissionError
      Of the system; Axle raises none of this type.

      ProcessLookupError
      Of the system; Axle raises none of this type.

      RecursionError
      Functions call each other too deeply: about a thousand calls.

      ReferenceError
      Of weak references, which Axle does not have.

      ResourceWarning
      A type of warning; Axle raises none.

      RuntimeError
      An error that no other type describes.

      RuntimeWarning
      A type of warning; Axle raises none.

      StopAsyncIteration
      Of asynchronous iterators, which Axle does not have.

      StopIteration
      An iterator has no more elements.

      SyntaxError
      The text is no program.

      SyntaxWarning
      A type of warning; Axle raises none.

      SystemError
      Of Python's interior; Axle raises none of this type.

      SystemExit
      The program asks to end; `code` is its status.

      TabError
      Tabs and spaces are mixed in indentation.

      TimeoutError
      Of the system; Axle raises none of this type.

      TypeError
      A value has a type, or a call has arguments, that the operation does not take.

      UnboundLocalError
      A local variable is read before it has a value.

      UnicodeDecodeError
      Of bytes, which Axle does not have.

      UnicodeEncodeError
      Of bytes, which Axle does not have.

      UnicodeError
      A text cannot be encoded or decoded.

      UnicodeTranslateError
      Of bytes, which Axle does not have.

      UnicodeWarning
      A type of warning; Axle raises none.

      UserWarning
      A type of warning; Axle raises none.

      ValueError
      A value has the right type, but is not one that the operation takes.

      Warning
      What all warnings descend from.

      ZeroDivisionError
      The divisor is zero.
      """#)
  }

  static var exceptionMethods: Family {
    Family(
      "BaseException", "Methods of exceptions",
      #"""
      add_note
      Adds a text that is shown below the exception.
      Raises: TypeError for what is no text
      >>> error = ValueError("too small")
      >>> error.add_note("give at least 2")
      >>> error.__notes__
      ['give at least 2']

      with_traceback
      The exception itself.
      >>> ValueError("small").with_traceback(None)
      ValueError('small')
      """#)
  }
}

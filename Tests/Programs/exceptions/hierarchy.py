for mistake in [lambda: [][1], lambda: {}[1], lambda: 1 / 0, lambda: "a".b, lambda: int("q")]:
    try:
        mistake()
    except LookupError as e:
        print("lookup", type(e).__name__, e)
    except ArithmeticError as e:
        print("arithmetic", e)
    except Exception as e:
        print(type(e).__name__, e)
# expect: lookup IndexError list index out of range
# expect: lookup KeyError 1
# expect: arithmetic division by zero
# expect: AttributeError 'str' object has no attribute 'b'
# expect: ValueError invalid literal for int() with base 10: 'q'

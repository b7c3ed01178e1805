def f():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("one")
    except KeyError:
        print("two")
        return "done"
    finally:
        print("three")
print(f())
# expect: one
# expect: two
# expect: three
# expect: done

def run(kind):
    try:
        if kind:
            raise kind("boom")
    except ValueError as e:
        return f"value {e}"
    except (TypeError, KeyError) as e:
        return f"other {e!r}"
    else:
        return "fine"
    finally:
        print("finally", end=" ")
print(run(None))  # expect: finally fine
print(run(ValueError))  # expect: finally value boom
print(run(KeyError))  # expect: finally other KeyError('boom')

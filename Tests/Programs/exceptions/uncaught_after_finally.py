try:
    raise RuntimeError("left alone")
finally:
    print("tidied")
# expect: tidied
# expect error: RuntimeError: left alone

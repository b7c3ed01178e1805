# Axle only: under Python `show` does nothing.
try:
    show(ones(2), "picture.svg")
except NotImplementedError as error:
    print(error)  # expect: Axle's programs write no files: show(x, 'picture.svg') is for what is typed at the prompt

vmap(lambda a, b: a + b)(ones(2), ones(3))
# expect error: ValueError: vmap got inconsistent sizes for array axes to be mapped:

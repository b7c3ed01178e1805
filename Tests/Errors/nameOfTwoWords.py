batch size = 3

skip = 跳到正文

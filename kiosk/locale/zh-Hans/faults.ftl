# When the database cannot be written. "why" is for staff, on their screens.
trouble-again = 再试一次
trouble-closed = 本机暂时无法保存
trouble-closed-text = 之前保存的内容都是安全的，也没有只存下一半的内容。请找店员，或过几分钟再试。
why-busy = 另一个程序正占用数据库。它释放后，本机会自动恢复。
why-full = 磁盘已满。请腾出空间，之后本机会自动恢复。
why-readonly = 磁盘或数据库只能读取。请改为可写，之后本机会自动恢复。
why-faulty = 磁盘报告了故障。请检查磁盘；恢复正常后，本机会自动恢复。
why-damaged = 数据库已损坏，文件保持原样没有改动。请停止本机程序，用备份替换：kiosk restore
why-unreachable = 数据库没有响应。有响应后，本机会自动恢复。
other-answers = 这不是您看到的那份回答
other-answers-text = 您的申请已经提交，内容与您刚才发送的那一页不同。以受理回执上的内容为准。如果有错，请找店员。
changed-since-shown = 这一页显示之后，回答有过改动。请再看一遍，然后提交。
other-answers-go = 查看已提交的内容

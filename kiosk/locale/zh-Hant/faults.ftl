# When the database cannot be written. "why" is for staff, on their screens.
trouble-again = 再試一次
trouble-closed = 本機暫時無法儲存
trouble-closed-text = 之前儲存的內容都是安全的，也沒有只存下一半的內容。請找店員，或過幾分鐘再試。
why-busy = 另一個程式正占用資料庫。它釋放後，本機會自動恢復。
why-full = 磁碟已滿。請騰出空間，之後本機會自動恢復。
why-readonly = 磁碟或資料庫只能讀取。請改為可寫，之後本機會自動恢復。
why-faulty = 磁碟回報了故障。請檢查磁碟；恢復正常後，本機會自動恢復。
why-damaged = 資料庫已損壞，檔案保持原樣沒有更動。請停止本機程式，用備份替換：kiosk restore
why-unreachable = 資料庫沒有回應。有回應後，本機會自動恢復。
other-answers = 這不是您看到的那份回答
other-answers-text = 您的申請已經送出，內容與您剛才傳送的那一頁不同。以受理回執上的內容為準。如果有錯，請找店員。
changed-since-shown = 這一頁顯示之後，回答有過更動。請再看一遍，然後送出。
other-answers-go = 查看已送出的內容

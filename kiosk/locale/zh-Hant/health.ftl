# 自助機的狀況：辦公室頁面與頂欄。
h-health = 運作狀況
health-badge = 系統有問題（{ $count }）
health-fine = 一切正常
health-fine-lead = 剛剛檢查了磁碟、資料庫、金鑰、訊息、印表機、備份和稽核紀錄。
health-lead = 可以正常受理。以下各項需要看一看。
health-blocked = 解決之前無法受理任何申請。請先用紙記下客戶的需求，並聯絡負責這台機器的人。
health-urgency--bad = 請馬上處理
health-urgency--warn = 請今天處理
health-since = 自 { $at } 起

# 哪裡有問題。
health-what--disk-full = 磁碟已滿：剩餘 { $free } MB，至少需要 { $least } MB。
health-what--disk-scarce = 磁碟快滿了：剩餘 { $free } MB，至少需要 { $least } MB。
health-what--database-locked = 另一個程式一直鎖著資料庫。
health-what--database-full = 磁碟已滿，無法寫入。
health-what--database-faulty = 磁碟時有故障。
health-what--database-readonly = 資料庫無法寫入。
health-what--database-corrupt = 資料庫已損壞。
health-what--database-silent = 資料庫沒有回應。
health-what--database-schema = 資料庫屬於本程式的另一個版本。
health-what--keys-missing = 金鑰檔案不見了。
health-what--keys-open = 這台機器上的其他使用者可以讀取金鑰檔案。
health-what--worker-messages = 訊息沒有在傳送。
health-what--worker-printing = 文件沒有送到印表機。
health-what--worker-backup = 沒有在自動備份。
health-what--worker-audit = 稽核紀錄的每日檢查沒有執行。
health-what--worker-purge = 舊申請的每日刪除沒有執行。
health-what--messages = 有 { $count } 則訊息沒有送達客戶。
health-what--papers = 有 { $count } 份文件在等人處理。
health-what--printer = 印表機 { $name } 沒有印出最近一份文件
health-what--unready = 印表機 { $name } 沒有就緒
health-what--backup-late = 最新的備份是 { $hours } 小時前的。
health-what--backup-never = 從未做過備份。
health-what--audit-broken = 稽核紀錄被人改動或已損壞：第 { $line } 行是第一處對不上的。
health-what--audit-late = 稽核紀錄已有兩天沒有檢查。
health-what--clock = 時鐘向前跳了幾個星期，因此舊申請暫不刪除。

# 怎麼辦。
health-do--disk = 刪除與自助機無關的檔案，或把舊備份移到別處。切勿刪除自助機資料夾裡的任何東西。有了空間，自助機會自行恢復。
health-do--database-locked = 關閉開啟著資料庫的程式，例如檢視工具或卡住的備份。若仍然如此，請重新啟動自助機。
health-do--database-full = 請在磁碟上騰出空間，之後會自動恢復。
health-do--database-faulty = 請先備份，再請人檢查磁碟。恢復正常後會自動繼續。
health-do--database-readonly = 可能是磁碟故障，或資料夾屬於另一個使用者。請重新開機；若仍然如此，請聯絡負責的人。
health-do--database-corrupt = 停止自助機，保留損壞的檔案，然後還原最新的備份。
health-do--database-silent = 檢查資料庫伺服器是否在執行、網路是否正常。若是檔案，檢查它是否還在。
health-do--database-schema = 用最新的程式重新啟動自助機。如果它提示需要，請執行：kiosk migrate
health-do--keys-missing = 不要重新啟動自助機。請用您保存的金鑰副本放回 keyring.json。
health-do--keys-open = 在機器上對 keyring.json 執行 chmod 600，並查看還有誰有帳戶。
health-do--worker = 重新啟動自助機。若再次發生，請在日誌中尋找 courier 一詞。
health-do--messages = 在清單裡查看原因：地址有誤，或郵件伺服器、閘道停了。然後重新傳送。
health-do--papers = 放行、重新列印，或不再列印。
health-do--printer = 檢查印表機：電源、紙張、蓋子、網路。然後列印測試頁。下一份文件印出來後，這則提示會消失。
health-do--unready = 請依所說的處理，然後列印測試頁。
health-do--backup = 現在就做一份，並查看每日備份為什麼沒有執行。備份要放在這台機器以外的地方。
health-do--audit-broken = 不要重新啟動自助機。先複製它的資料夾，再執行：kiosk audit verify
health-do--audit-late = 重新啟動自助機：它啟動時會檢查稽核紀錄。
health-do--clock = 請與手機核對今天的日期。如果正確，請在下面的頁面上確認。

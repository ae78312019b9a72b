# Whole numbers shown to staff, what is left of a document, and what was agreed to
reveal-show = Ipakita ang buong numero
reveal-hint = Pinaikli rito ang mga numero. Itinatala kung sino ang tumingin sa buo.
reveal-shown = Buo ang mga numero hanggang buksan ulit ang page na ito. Naitala na tiningnan ninyo.
reveal-hide = Paikliin ulit

compare-title = Ihambing ang ID
compare-hint = Huling mga character lang ng ID number ang itinago. Maaari pa ring alamin kung ito rin ang ID.
scan-same = Ito ang ID ng request na ito.
scan-other = Hindi ito ang ID ng request na ito.

agreed-to = Paliwanag tungkol sa personal na impormasyon, version { $version } · { $consents }
slip-notice = Paliwanag tungkol sa personal na impormasyon, version { $version }
stop-messages = Huwag na akong padalhan ng mensahe
messages-stopped = Hindi pinadadalhan ng mensahe ang customer: hindi pumayag, o binawi na ang pagpayag.
delete-pictures = Burahin ang mga litrato ng ID ko
case-action-stop-messages = Binawi ang pagpayag sa mga mensahe
message-void-stopped = ayaw na ng customer ng mga mensahe

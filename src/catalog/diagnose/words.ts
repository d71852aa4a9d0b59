/**
 * Words that stand around a number in a ticket, in the languages that tickets come in. Stems: a word counts when it begins with one.
 * Where words are not set apart by spaces (Japanese, Chinese, Thai …), it counts when it is part of the run.
 */

const split = (text: string) => text.trim().split(/\s+/);

/** The number is a status code: "error 404", "404-Fehler", "ошибка 404". */
export const errorWords = split(`
  error errors err status statuscode statuscodes code codes http https response responses exception fault httpcode httpstatus respcode retcode errcode
  fehler statuscode antwort antwortcode erreur erreurs statut réponse código codigo estado respuesta erro erros resposta errore errori codice stato risposta
  fout foutcode foutmelding statuscode antwoord błąd błęd kodem kodu kod felkod fel feil feilkode fejl fejlkode kode svar hata hatası chyb kód virhe hiba eroare greška
  ошибк код статус ответ помилк відповід σφάλμα κωδικ
  خطأ الخطأ خطا رمز كود الرمز حالة שגיאה שגיאת קוד त्रुटि एरर कोड lỗi mã galat kesalahan
`);

/** Parts of a run without spaces that say the same. */
export const errorParts = split(
  'エラー ステータス コード 応答 レスポンス 错误 錯誤 状态码 狀態碼 狀態 状态 报错 報錯 代码 代碼 响应 오류 에러 상태 코드 응답 ข้อผิดพลาด รหัส สถานะ',
);

/** Somebody or something gives the number: "returns a 402", "bekommen wir 429". */
export const verbs = split(`
  return get got gotten giving tell told telling appear receiv throw threw thrown answer respond repl fail give gave see saw seen hit say said show report yield produc reject refus emit bounce block died dies die encounter
  bekomm bekam erh liefert lieferte erschein auftauch antwort gibt gab wirf wirft meldet kommt kommen kam sieht sehen zeigt schlägt schlagen scheiter lehnt lehnen verweiger weist weisen bricht brechen endet enden
  reçoi reçu reçev renvoi renvoy retourn répond obtien obtenons obtenu donne affiche échou tombe apparaît apparai rejett
  recib devuelv devolv respond obtien obtuv da dando sale aparec arroja lanza tira muestra falla responde rechaza contesta
  receb aparec retorn devolv obtém obtemos obtive dá mostra falha
  riceve ricevo ricevi ricevuto appare restituis rispond ritorn ottien ottengo dà mostra fallis rifiuta respinge
  krijg geeft gaf ontvang retourneer meldt faalt falen weiger mislukt mislukken zwraca zwróci dostaj dostał dostal pojawia otrzym odpowiada
  får fick returner svarar svarer gir giver fik alıyor alıyoruz dönüyor döndü veriyor aldı dostáv vrac vrátil
  получа получи возвраща верну отвеча выда приход пришл пада отда отрима поверта видає
  يتلقى تلقى نتلقى يرجع ترجع يعيد تعيد أعاد نحصل يحصل حصل يظهر تظهر يستقبل واجه מקבל מחזיר קיבל मिल लौटा nhận trả mendapat menerima mengembalikan
`);

/** The same for runs without spaces. */
export const verbParts = split(
  '返 受け 受信 出て 出る 出ま 発生 失敗 になり になる 返回 收到 出现 出現 报 報 遇到 失败 반환 받 뜹 떠 뜨 발생 실패 나옵 나와 ได้ คืน',
);

/** Words between an error word and its number. */
export const fillers = split(`
  occurred happened encountered thrown raised reported
  a an the of is was were are be been being with no number nr message it its returned returning received as like this that some in from to by on and or always again same only just our my
  ein eine einen einem einer mit ist war von der die das den wir ich une un le la les des avec de du est était una uno el los con por es fue um uma com é foi il lo gli di ed è een met en het
  med et ett den z ze на с со в от и это la bir ile من في مع هو
`);

/** What ties an answer to its code: "answers every call with 429". */
export const withWords = split('with mit avec con com met med z ze с со ile');

/** Articles: in front of three digits they make a code of it, "a 402". */
export const articles = split('a an ein eine einen einem un une una uno um uma een et ett en o');

/** Words after the number that leave it a code; any other noun makes a count of it, "received 500 leads". */
export const followers = split(`
  on from for when since in at with after every everywhere again and or but by as if while whenever during because via over under against upon across without instead then now today yesterday lately recently
  always often sometimes constantly randomly intermittently all each any this that the our my your their his her its it we i they is was are were has what why which how not please thanks too only only
  even although though until till before to of per-request out here there suddenly still back also repeatedly immediately right anymore consistently occasionally problem issue meldung alarm problème problema page pages error errors err status code codes response responses exception
  von vom vor bei beim seit auf für wenn sobald nach zurück und oder aber mit im in an als zu zum zur obwohl weil warum was wie immer ständig heute gestern plötzlich ohne bitte trotz der die das den dem unser wir ich es sie er aus über bis
  de du des depuis quand lorsque sur par pour dans avec et ou mais en à au aux chez alors pourquoi que qui toujours parfois souvent hier aujourd sans malgré dès le la les nos notre nous je il elle
  desde cuando al del por para con y o pero en ante cada siempre ayer hoy sin aunque el los las nuestro nuestra nosotros lo cuál que qué todas todos todo
  do da no na dos das ao desde quando com e ou mas em sempre ontem hoje sem nosso nossa o a os as todas todos
  dal dalla da di del della quando con su per nel nella ma sempre ieri oggi senza il lo gli ogni tutte tutti
  van sinds bij als met voor maar terug op bij altijd vandaag gisteren zonder het de een onze wij ik elke
  od przy gdy kiedy dla i ale w we na z ze från när vid med och men för på sedan fra når ved og men siden på
  от на при с со и но в во для когда если с после у из за по как что почему всегда вчера сегодня постоянно из-за від з при і але коли до на
  من عند في على منذ مع و عندما كل إلى عن لماذا بعد مِن מ ב כאשר עם על से पर में जब từ khi dari saat ketika pada setiap untuk dan
`);

/** Units and counted things: the number is an amount. */
export const units = split(`
  ms msec msecs millis millisecond milliseconds s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days week weeks month months year years ns µs us
  b byte bytes kb mb gb tb kib mib gib kbit mbit px pt rem km m cm mm mi mile miles ft feet kg g mg lb lbs w kw kwh v hz khz mhz ghz dpi fps rpm qps rps tps bpm
  usd eur gbp chf jpy cny inr rub pln sek nok dkk czk huf try brl cad aud dollar dollars euro euros pounds cents yen yuan rupees rubles reais pesos kr zł
  credit credits point points token tokens item items row rows record records result results user users customer customers people person persons page-views files file line lines time times unit units
  request requests call calls piece pieces euros seats seat lead leads profile profiles match matches game games match-es article articles contacts contact employees employee emails email orders order tickets
  percent percentage degrees street avenue road ave st blvd
  millisekunden sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre stück kunden nutzer zeilen anfragen aufrufe seiten euro artikel punkte
  seconde secondes minutes heure heures jour jours semaine semaines mois an ans année années octets lignes clients utilisateurs requêtes appels articles points crédits
  segundo segundos milisegundos minuto minutos hora horas día días semana semanas mes meses año años líneas clientes usuarios peticiones solicitudes llamadas artículos puntos créditos pesos
  dia dias mês anos linhas usuários pedidos chamadas requisições secondo secondi minuti ore ora giorno giorni settimana settimane mese mesi anno anni righe clienti utenti richieste chiamate
  seconden minuten uur uren dag dagen weken maanden jaar klanten gebruikers sekund sekundy minut godzin dni lat klientów sekunder minuter timmar dagar
  секунд мс миллисекунд минут час дней дня день недел месяц лет год рубл руб байт строк запросов пользовател клиентов штук евро доллар кредитов
  ثانية ثواني دقيقة دقائق ساعة يوم أيام شهر سنة دولار يورو ريال درهم طلب مستخدم
`);

/** Units that follow without a space in a run. */
export const unitParts =
  /^\s?(?:秒|ミリ秒|分|時間|时|日|天|月|年|円|元|块|件|人|名|个|個|条|回|次|行|号|號|番|ページ|页|頁|歳|度|点|万|초|분|시간|일|개월|년|원|명|개|건|회|번|호|바이트|%|‰|°|€|\$|£|¥|₹|₽|₩|₺|zł|kr\b)/u;

/** Nouns in front of the number that make it a name or an amount of something else. */
export const otherNouns = split(`
  order orders invoice invoices ticket tickets case room rooms booth booths stall hall platform jersey shirt bet changelog port ports line lines page pages issue issues pr mr pull bug task story item sku part model product serial flight train bus gate route highway building floor suite apt
  apartment extension ext phone tel fax chapter section article figure table step version build release revision commit job batch row rows column col offset index position pos pid process thread customer client account contract po box
  quote devis offre angebot preventivo presupuesto orçamento offerte oferta offert tilbud receipt shipment parcel package tracking reference ref id ids no. nr. nº n° № user users member seat seats desk locker door unit size width height length weight bytes byte count total sum amount price cost costs paid pay pays paying
  charged charge budget balance fee salary limit limits max maximum min minimum top first last about around approx approximately roughly almost nearly over under than exactly after within every took takes take taken wait waited waiting sleep
  timeout delay ttl duration elapsed age latency ping temperature speed score rating rank level year month day date week quarter population distance copies sold bought ordered buy purchase usd eur gbp chf jpy street fifa porsche peugeot fiat
  kostenstelle trikot wette kapitel changelog paket päckchen sendung lieferung colis paquete pacco pakket pacote bestellung bestellnummer rechnung rechnungsnummer rechnungs auftrag auftragsnummer zimmer raum halle tor gebäude etage regal seite zeile fall vorgang kunde kundennummer kosten preis betrag summe menge anzahl insgesamt nach etwa rund über unter artikel artikelnummer hausnummer gleis postfach
  commande facture chambre salle ligne dossier maillot billet prix montant total après environ numéro client vol quai pedido pedidos factura facturas habitación sala línea página precio importe después aproximadamente número cliente vuelo
  fatura pedido quarto linha preço valor após cerca número ordine fattura camera stanza riga linea maglia pagina prezzo importo dopo circa numero volo bestelling factuur kamer regel pagina prijs bedrag na ongeveer nummer
  zamówienie zamówienia faktura faktury pokój pokoju linia strona cena kwota rum sida rad pris beställning ordre faktura værelse rom side linje sipariş fatura oda satır sayfa fiyat
  заказ заказа счёт счет счета комната кабинет номер строка страница порт цена сумма стоимость около через после квартира дом рейс договор накладная
  طلب الطلب فاتورة الفاتورة غرفة سطر صفحة رقم منفذ سعر مبلغ بعد حوالي
`);

/** Nouns that stand in front of a number in a run without spaces. */
export const otherNounParts =
  /(?:注文|請求書|部屋|ポート|ページ|番号|合計|価格|約|第|订单|訂單|发票|發票|房间|房間|端口|页|行号|总计|价格|编号|号码|주문|청구서|방|포트|번호|가격|합계|약|ห้อง)[\s:：#]*$/u;

/** Words that turn `code` or `status` into another kind of code: "area code 404". */
export const otherCodes = split(`
  verification security activation sms otp tan tracking redemption area zip postal post postcode promo discount coupon country colour color dial dialing dialling product item voucher access exit bar qr source order booking confirmation invite referral pin sort swift error-free bank currency language
  vorwahl postleit rabatt gutschein länder produkt marital order payment-order sku tax cost gl dress
`);

/** Words that make an amount of the number behind them, though it has no unit: "has 500 by now", "kostet 429". */
export const countingWords = split(`
  has have had having own owns need needs want wants use uses using cost costs employ employs list lists listed count counts counted reach reached reaches score scored scores contain contains include includes expect expects expected worth rank ranks
  hat haben hatte hatten besitzt braucht brauchen kostet kosteten kosten umfasst zählt zählen erreicht erwartet erwarten schon bereits sind waren wert
  a ont avait avons coûte coûtent vaut compte comptent possède tiene tienen tenía cuesta cuestan vale valen cuenta cuentan tem têm custa custam vale conta ha hanno aveva costa costano conta contano
  heeft hebben had kost kosten telt
`);

/** What may stand in front of a number that is meant as a code where a provider is named elsewhere: ties and words of time. */
export const leadWords = split(`
  with mit avec con com met again always today now still since suddenly just only only yesterday constantly everywhere and or
  wieder immer heute jetzt nur ständig plötzlich dauernd gestern morgen noch erneut weiterhin und oder
  encore toujours aujourd'hui maintenant seulement hier soudain et ou otra siempre hoy ahora solo sólo ayer vez nuevamente y
  sempre hoje agora só ontem novamente oggi ora adesso ieri ancora solo e o weer altijd vandaag nu alleen gisteren opnieuw en of
`);

/** Words of money, orders, counts and places: where one stands in the sentence, a number is a code only with better grounds than a provider's name. */
export const otherMatters =
  /[$€£¥]|\b(?:invoices?|prices?|priced|costs?|paid|pays?|payments?|orders?|parcels?|tickets?|goals?|points?|match(?:es)?|games?|scores?|rooms?|streets?|ports?|pages?|versions?|customers?|users?|downloads?|visits?|views?|sales?|contracts?|budgets?|shares?|stock|rechnung\p{L}*|preise?|kosten|kostet|bezahlt|zahl\p{L}*|bestell\p{L}*|pakete?|tore|spiele?n?|punkte?|zimmer|straße|seiten?|kunden|nutzer|vertrag|aktien?|factur\p{L}*|prix|coûte\p{L}*|commandes?|colis|buts|salle|pages|clients|precios?|cuesta\p{L}*|pedidos?|paquetes?|goles|fatura\p{L}*|preço|gols|fattur\p{L}*|prezz[oi]|ordin[ei]|pacc[oh]i?|gol|factuur|prijs|bestelling\p{L}*|pakket\p{L}*|doelpunten|usd|eur|euros?|dollars?|gbp|chf)\b/iu;

/** The names of the common codes as browsers, servers and people translate them, as small words without marks. */
export const translatedNames: Readonly<Record<string, string>> = {
  '400':
    '(?:fehlerhafte|ungültige|falsche|schlechte) (?:anfrage|anforderung)|mauvaise requête|requête (?:incorrecte|invalide|erronée)|(?:solicitud|petición) (?:incorrecta|inválida|errónea|no válida)|(?:requisição|solicitação) (?:inválida|incorreta)|richiesta (?:errata|non valida|non corretta)|(?:ongeldige?|onjuiste?|foutieve?|slechte?) (?:verzoek|aanvraag)',
  '401':
    'nicht (?:autorisiert|authentifiziert|angemeldet)|unautorisiert|unbefugt|anmeldung erforderlich|non (?:autorisée?|authentifiée?)|authentification requise|no (?:autorizad|autenticad)[oa]|não (?:autorizad|autenticad)[oa]|non (?:autorizzat|autenticat)[oa]|niet geautoriseerd|ongeautoriseerd|onbevoegd',
  '402':
    '(?:be)?zahlung (?:erforderlich|nötig|notwendig)|paiement (?:requis|nécessaire|exigé)|pago (?:requerido|necesario|obligatorio)|se requiere (?:el )?pago|pagamento (?:necessário|requerido|exigido|obrigatório|richiesto|necessario)|betaling (?:vereist|verplicht|nodig)',
  '403':
    'verboten|(?:zugriff|zugang) (?:verweigert|verboten|untersagt)|interdit|accès (?:interdit|refusé)|prohibido|acceso (?:denegado|prohibido)|proibido|acesso (?:negado|proibido)|vietato|proibito|accesso (?:negato|vietato)|verboden|toegang (?:geweigerd|verboden)',
  '404':
    '(?:seite )?nicht gefunden|(?:page )?(?:(?:non|pas) trouvée?|introuvable)|(?:página )?(?:no|não) encontrad[oa]|(?:pagina )?non trovat[oa]|(?:pagina )?niet gevonden',
  '408':
    '(?:anfrage )?zeitüberschreitung(?: der anfrage)?|(?:délai|temps) (?:d attente )?(?:de la requête )?dépassé|tiempo de espera (?:agotado|excedido)|tempo (?:limite )?(?:da requisição |da solicitação )?(?:esgotado|excedido)|(?:timeout della richiesta|richiesta scaduta|tempo (?:di attesa )?scaduto)|time ?out (?:van (?:het )?)?verzoek|verzoek verlopen',
  '409': 'konflikt|conflit|conflicto|conflito|conflitto',
  '410':
    'nicht mehr (?:verfügbar|vorhanden)|verschwunden|dauerhaft (?:entfernt|gelöscht)|(?:(?:n )?est )?plus disponible|disparue?|ya no (?:está )?disponible|não (?:está )?mais disponível|non (?:è )?più disponibile|niet meer beschikbaar|verdwenen',
  '422':
    'nicht verarbeitbare?(?: (?:entität|anfrage|inhalte?))?|unverarbeitbare (?:entität|inhalte)|(?:entité|contenu) non traitable|(?:entidad|contenido) no procesable|(?:entidade|conteúdo) não processável|(?:entità|contenuto) non (?:processabile|elaborabile)|(?:onverwerkbare|niet verwerkbare) (?:entiteit|inhoud)',
  '429':
    'zu viele (?:anfragen|anforderungen|aufrufe|requests)|trop de (?:requêtes|demandes|appels)|demasiadas (?:solicitudes|peticiones|llamadas)|(?:muitas|demasiadas) (?:requisições|solicitações)|muitos pedidos|troppe richieste|te veel (?:verzoeken|aanvragen|requests)',
  '500':
    'interner (?:server ?)?fehler|erreur interne(?: du serveur)?|error interno(?: del servidor)?|erro interno(?: d[oe] servidor)?|errore interno(?: del server)?|interne (?:server ?)?fout',
  '502':
    '(?:ungültiges|falsches|fehlerhaftes|schlechtes) gateway|mauvaise passerelle|passerelle (?:incorrecte|invalide)|puerta de enlace (?:incorrecta|no válida|errónea)|gateway (?:inválido|incorreto|ruim|errato|non valido)|(?:slechte|ongeldige|foute) gateway',
  '503':
    '(?:(?:dienst|service) )?nicht (?:verfügbar|erreichbar)|service (?:temporairement )?(?:indisponible|non disponible)|servicio no disponible|serviço (?:indisponível|não disponível)|servizio non disponibile|(?:dienst|service) niet beschikbaar',
  '504':
    'gateway zeitüberschreitung|zeitüberschreitung (?:am|des|beim) gateways?|(?:délai|temps) (?:d attente )?(?:de la passerelle )?dépassé|tiempo de espera (?:de la puerta de enlace )?(?:agotado|excedido)|tempo (?:limite )?(?:do gateway )?(?:esgotado|excedido)|timeout del gateway',
};

/** What stands behind a number that is a status code, in the languages in which servers and browsers name the codes. */
export const localNames = new RegExp(
  `^["'”’»)\\]*,:\\s-]{0,4}(?:${[
    'nicht (?:gefunden|autorisiert|erlaubt|zulässig|verfügbar)|zugriff verweigert|verboten',
    'accès (?:interdit|refusé)|non (?:trouvée?|autorisée?)|introuvable|interdit|page (?:non trouvée|introuvable)',
    'no (?:encontrad[oa]|autorizad[oa]|permitid[oa])|acceso (?:denegado|prohibido)|prohibido',
    'não (?:encontrad[oa]|autorizad[oa]|permitid[oa])|acesso (?:negado|proibido)|proibido',
    'non (?:trovat[oa]|autorizzat[oa]|consentit[oa])|accesso (?:negato|vietato)|vietato',
    'niet (?:gevonden|toegestaan|geautoriseerd)|toegang geweigerd|verboden',
    'nie znaleziono|brak (?:dostępu|autoryzacji)|dostęp zabroniony',
    'не найден|не авторизован|доступ (?:запрещ|закрыт)|запрещено',
    'bulunamadı|yetkisiz|yasak|hittades inte|åtkomst nekad|ikke fundet|ikke funnet|adgang nægtet',
    '見つかりません|禁止|未找到|无权|無權|찾을 수 없|권한',
  ].join('|')})`,
  'iu',
);

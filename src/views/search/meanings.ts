/**
 * What people at a help desk call one thing, in Latin letters as they sound: English, Hindi and Kannada words of one meaning
 * on one line. Spellings that sound alike (see `soundOf`) need not be repeated, nor endings after four letters. A word may
 * stand on two lines. A further language adds its words to these lines.
 */
const sameMeaning = `
not no nahi nahin na nai illa illade without bina never dont didnt isnt cant wont
come coming receive received get got getting give given paid mila milta milti milna milega aaya aaye aayi aata aati aana bandide banda bantu bandilla barutt barta bara siguttide sigutt sikkide sikk kodutt kottilla credited
money paisa rupees rupaye hana duddu cash amount raqam kasu dhan dhanasahaya sahayadhana assistance grant payment bhugtan pavati
name hesaru hesar surname
wrong galat galti tappu tappagide mistake mismatch incorrect different alag error match matching matched correction correct sudhar sudharna tiddupadi badalavane change badalna spelling
finger fingerprint thumb angutha beralu beralachchu biometric bayometrik ungli hebbettu
refuse refused reject rejected rejection denied deny refusal nirakarane tiraskara tiraskruta inkar mana khaarij
stopped stop band ruk ruki nintide nintu nintogide nilli nillisiddare closed pending atka atki
deleted delete inactive cancelled cancel cut kat kati struck removed raddu radd hataya tegedu
lost lose kho khoya gum kaledu kaledide kaledhogide missing duplicate
late delay der deri vilamba tada waiting wait pending
kyc ekyc
card chiti
slip parchi chiti cheeti receipt
fell fall fallen gir gira giri biddu bidda
certificate praman patra pramanapatra dridhikarana letter
worker labour labourer mazdoor karmika karmikaru shramik kamgar karmkar coolie kooli kelasagara kelasadavaru majur employee nowkara naukara
work job kaam kelasa udyoga employment rozgar naukri
unemployment berozgari nirudyoga bekari jobless
migrant pravasi valase migration immigrant
construction building nirman kattada builder sannirman
house home ghar mane makan awas vasati housing
rent kiraya badige bhade rented tenant
domestic gharelu manegelasa maid kaamwali bai
vendor vending hawker vyapari vyapara pheriwala vikreta thela rehri
street beedi badi patri footpath
waste kachra kasa tyajya rag scrap chindi kabadi
garment silai holige stitching tailor tailoring
driver chalaka
factory karkhane
pension pinchani pencan masashana vetana
wage salary vetan sambala tankhwah tankha pagar majuri mazdoori dihadi kooli pay batwada
minimum kanishta nyunatam
wife patni biwi hendati
husband pati ganda
family parivar kutumba
insurance bima vime cover
accident apaghata durghatna durghatane injury injured chot hurt gaayavagide
death dead died die dies maut mrityu marana maranha mara sattu sattaru sattiddare saavu nidhana mrutyu deceased expired
disability disabled viklang divyang angavikala handicapped apang angavaikalya
old age aged buddha budhapa vriddha vruddhapya vrudda vridhavastha elderly senior bujurg hiriya mudi
widow vidhwa vidhava
women woman mahila aurat hengasu stree ladies female
child children baby babies bachcha makkalu magu maguvina shishu kids
girl beti ladki hennu daughter magalu magala
mother thayi maa matru amma mata
delivery pregnant pregnancy maternity prasuti prasav garbhini garbhavati herige basuri janani jachcha
birth janma janam janana
school shale padhai
education shiksha shikshana study vidyabhyasa padhai college
admission dakhila pravesh dakhilati
scholarship chhatravritti vidyarthivetana shishyavritti
hospital aspatre aspatal dawakhana clinic dispensary
treatment ilaaj chikitse operation medical vaidyakiya surgery
illness sick bimari bimar kayile roga disease cancer
health arogya swasthya swasth
food grain anaj dhanya rice akki chawal wheat gehun khana oota
ration padithara reshan
free muft uchita nishulk
gas cylinder lpg
electricity current bijli vidyut light
bank byanku
account khata passbook
link linked linking seeding seeded jodna jodo judna juda jodane jodisu jodisuvudu
mobile phone sim
address pata vilasa vilas residence niwas nivasi vasa sthaliya domicile resident
state rajya
other another doosre bere pararajya outside outsider bahar horagina transfer
village gaon gaanv halli native ooru gramin rural
city town shahar nagara urban pattana
marriage shaadi vivah maduve wedding
funeral antya antim cremation sanskar
loan sala karja udhar
tool upakarana auzar kit
register registered registration registering nondani nondane nondayisi panjikaran panjiyan darj enroll enrolment
renewal renew renewed navikarana expired expire expiry avadhi mugidide mugidu navinikaran khatam
complaint complain shikayat dooru grievance
court nyayalaya adalat nyaya
police thana arakshaka
helpline sahayavani tollfree
help sahaya sahayata madad neravu assistance grant
law act kanoon kayde adhiniyam kanunu
employer malik owner company udyogadata boss dhani yajamana niyokta maalka
contractor thekedar mestri gutthigedara jamadar
agent dalal broker middleman madhyavarti
bribe lancha ghoos rishwat
language bhasha
online website portal server
far door distance
vote voter matadar chunav chunavane election
sign signature signed sahi hastakshar
proof saboot purave sakshi
days day din
withdraw withdrawal nikalna nikaal nikasi tegeyuvudu hinpadeyuvudu
creche palna balwadi shishupalana daycare
bonded bandhua jeeta
advance peshgi mungada
harassment kirukula utpidan chhedchhad shoshan
transgender kinnar hijra mangalamukhi
caste jati
income adaya aamdani
receipt rasid rasidi
nominee naamini waris varasudara heir
compensation muavza parihara
shop dukan angadi depot dealer
less low kam kadime small
document paper kagaz kagzat dakhale dakhalegalu dastavez
trust bharosa nambike
fear dar bhaya
`

/** Words that say nothing of what is looked for, as they are written in Latin letters: Indic ones as `latin` writes them. */
const quietWords = `
a an the of for to in on at by is are was be am my me i you he his their our we it its this that with from and or if when
how what which who where why can do does did doing has have had will should need needs needed want required please madam us also
ka ke ki ko se mein me men par pe hai hain ho hua hui hue tha thi the kya kaise kaisa kahan kab kyon kyun kaun liye lie aur ya bhi to hi mera meri mere apna apni apne apana apani apane
unka uska iska unaka usaka isaka kise kis kisko kisako koi kuch jo jis jiske tak ek har pahle dusra bhi sirf evan evam tatha atava atavaa banana banaana banaye banwana banvaana banta banega madisu madisodu madisuvudu maadisuvudu maadisabeku maadisodu madsodu mele melina hagu haagu jote tanaka ee aa here there kahaan yahaan vahaan yahan wahan vahan haan chaahie
karna karana kar karne karane kare karen karein karo kiya karke karake raha rahi rahe gaya gayi gai gaye jata jati jaye wala wale wali vala vale vali sakte sakta chahiye chahie chaahie hum ham mujhe unko usko
unako usako use le lena lene de dena dene diya dega baad bad batao bataye milega
hege yenu enu yelli elli yavaga yaavaga yaake yake yaru yaaru beku beka bekagide bekaagide ide ideya idara madi maadi maduvudu maaduvudu madabeku maadabeku mado maado madodu maadodu mattu athava athavaa
namma nanna avara avarige nanage nange nimma ge alli inda aagide aagi agi aguvudu aaguvudu padeyuvudu padeyodu padeyalu yava yaava haakodu haakuvudu tumba
`

/** Words so common here that they weigh little, by their sound. */
const commonWords = `
scheme schemes yojana yojane government govt sarkar sarkari sarkara online form apply applying application avedan aavedan arji status check list new benefit benefits labh saulabhya sahayadhana number details information mahiti jankari eligibility
month months mahina mahine tingalu year years saal sal varsha wife patni hendati husband pati ganda family parivar kutumba
`

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean)

/** Meanings of which people speak when something went wrong, by the first word of their line. */
export const troubles: readonly string[] = ['not', 'wrong', 'refuse', 'stopped', 'deleted', 'lost', 'late', 'bribe', 'agent', 'fear']

/** Lines of words with one meaning. */
export const meanings: readonly (readonly string[])[] = sameMeaning.trim().split('\n').map(wordsIn)
export const quiet: readonly string[] = wordsIn(quietWords)
export const common: readonly string[] = wordsIn(commonWords)

import type { Message } from '../message.ts'

/** Words of the page of reports in English. */
export const report = {
  'report.title': { message: 'Report a mistake, or add what you saw', note: 'Title of a page, and link at the foot of every page' },
  'report.lead': { message: 'Write it in your own words and your own language. Two lines are enough.', note: 'First line of the page' },
  'report.about': { message: 'It is about:', note: 'Before the name of an entry and a field' },
  'report.noNames': { message: 'Please write no worker’s name, phone number, Aadhaar or account number.', note: 'Warning' },
  'report.whatsapp': { message: 'Write by WhatsApp', note: 'Link that opens WhatsApp with a text' },
  'report.noNumber': { message: 'We have no WhatsApp number yet. The text opens in WhatsApp; send it to somebody of your organisation who can mail it to us.', note: 'Below the link “Write by WhatsApp”' },
  'report.account': { message: 'The three forms need an account at GitHub. Mail and WhatsApp need none.', note: 'Below the links to forms' },
  'report.questions': { message: 'What helps us', note: 'Heading above four questions' },
  'report.askWhat': { message: 'What is wrong here, or what did you see?', note: 'Question in a message' },
  'report.askWhere': { message: 'Where, in which month, in how many cases?', note: 'Question in a message' },
  'report.askSource': { message: 'Who says so: an order, a page, an office?', note: 'Question in a message' },
  'report.askLicence': { message: 'May we publish it for everybody to use (CC BY 4.0)? How shall we name you: organisation, name, or not at all?', note: 'Question in a message' },
  'report.other': { message: 'Other ways to add what you know', note: 'Link' },
  'contribute.form': { message: 'By form', note: 'Heading' },
  'contribute.formHow': { message: 'A form with every field explained, English and your language side by side, for a computer. You need an account at GitHub and a token from there; the form makes a copy and sends us your change to look at.', note: 'Below the heading “By form”' },
  'contribute.formAccount': { message: 'Make an account at GitHub; it is free.', note: 'Step before the form can be used. The whole is a link' },
  'contribute.formToken': { message: 'Make a token there: press “{button}” at the foot of the page and copy what it shows.', note: 'Step before the form can be used. A token is a long password for one purpose; {button}: its English words. The whole is a link' },
  'contribute.formSignIn': { message: 'Open the form, press “{button}” (the blue button above it is for those with a copy on their computer), and paste the token.', note: 'Step. {button}: its English words' },
  'contribute.formSave': { message: 'Choose “{kind}” or another kind, then “{new}”. If you also write Kannada or Hindi, press “{enable}” on the right before you save for the first time. “{save}” sends it to us to look at. On a shared computer, sign out at the end.', note: 'Step; {kind}, {new}, {enable}, {save}: words in English that stand on the screen' },
  'contribute.editor': { message: 'Open the forms', note: 'Link to the form editor' },
} as const satisfies Record<string, Message>

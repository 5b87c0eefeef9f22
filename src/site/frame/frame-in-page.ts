/** All script of a page that is only read: one request. */
import '../installed/register-in-page.ts'
import '../share/share-in-page.ts'
import './theme.ts'

import { onePage } from '../../../site/routes.ts'

export { namesFile as GET } from '../../../site/search/index-files.ts'
export const getStaticPaths = onePage

import { onePage } from '../../../site/routes.ts'

export { moreNamesFile as GET } from '../../../site/search/index-files.ts'
export const getStaticPaths = onePage

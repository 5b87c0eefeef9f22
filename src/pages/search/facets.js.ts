export { facetsFile as GET } from '../../site/search/index-files.ts'

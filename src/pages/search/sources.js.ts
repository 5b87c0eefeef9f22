export { sourcesFile as GET } from '../../site/search/index-files.ts'

import type { APIRoute } from 'astro'
import { figureCsv, figureFiles } from '../../../site/charts/files.ts'

export const getStaticPaths = () => figureFiles('csv')
export const GET: APIRoute = ({ props }) => new Response(figureCsv(props as never))

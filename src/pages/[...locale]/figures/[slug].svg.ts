import type { APIRoute } from 'astro'
import { figureFiles, figureSvg } from '../../../site/charts/files.ts'

export const getStaticPaths = () => figureFiles('svg')
export const GET: APIRoute = ({ props }) => new Response(figureSvg(props as never))

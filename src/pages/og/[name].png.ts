import type { APIRoute } from 'astro'
import { pictureFiles, picturePng } from '../../site/og/files.ts'

export const getStaticPaths = pictureFiles
export const GET: APIRoute = async ({ params }) => new Response(new Uint8Array(await picturePng(params.name as string)))

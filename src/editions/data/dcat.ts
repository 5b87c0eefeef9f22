import type { Site } from '../../model/index.ts'
import { dataFolder, fullAddress, licence } from './addresses.ts'
import { about, bytesOf, contributors, sha256, type DataFile } from './package.ts'

const language = (code: string) => `http://publications.europa.eu/resource/authority/language/${{ en: 'ENG', hi: 'HIN', kn: 'KAN' }[code] ?? code.toUpperCase()}`

/** The data as a DCAT 3 dataset in JSON-LD, one distribution for each file. */
export function dcat(site: Site, files: readonly DataFile[], languages: readonly string[]): object {
  const address = (path: string) => fullAddress(site, path)
  return {
    '@context': { dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', xsd: 'http://www.w3.org/2001/XMLSchema#' },
    '@id': address(`${dataFolder}/dcat.jsonld`),
    '@type': 'dcat:Dataset',
    'dcterms:title': { '@value': about.title, '@language': 'en' },
    'dcterms:description': { '@value': about.description, '@language': 'en' },
    'dcterms:identifier': address(`${dataFolder}/datapackage.json`),
    'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': contributors(site), 'foaf:homepage': { '@id': address('') } },
    'dcterms:license': { '@id': licence.path },
    'dcterms:issued': { '@value': site.edition.date, '@type': 'xsd:date' },
    'dcterms:modified': { '@value': site.edition.date, '@type': 'xsd:date' },
    'dcterms:spatial': { '@id': 'http://sws.geonames.org/1269750/' },
    'dcterms:language': languages.map((code) => ({ '@id': language(code) })),
    'dcat:version': site.edition.number,
    'dcat:landingPage': { '@id': address('data/') },
    'dcat:keyword': about.keywords,
    'dcat:contactPoint': { '@id': `mailto:${site.contacts.email}` },
    'dcat:distribution': files.map((file) => ({
      '@id': address(file.path),
      '@type': 'dcat:Distribution',
      'dcterms:title': file.title,
      'dcat:downloadURL': { '@id': address(file.path) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediatype}` },
      'dcat:byteSize': bytesOf(file.text),
      'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' }, 'spdx:checksumValue': sha256(file.text) },
    })),
  }
}

/** The data as a schema.org `Dataset`, for the page that describes it. */
export function schemaOrgDataset(site: Site): object {
  const address = (path: string) => fullAddress(site, path)
  const download = (name: string, encodingFormat: string) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: address(`${dataFolder}/${name}`) })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title,
    description: about.description,
    url: address('data/'),
    identifier: address(`${dataFolder}/datapackage.json`),
    version: site.edition.number,
    datePublished: site.edition.date,
    license: licence.path,
    isAccessibleForFree: true,
    keywords: about.keywords,
    spatialCoverage: 'India',
    creator: { '@type': 'Organization', name: contributors(site), url: address('') },
    distribution: [download('datapackage.json', 'application/json'), download('schemes.json', 'application/json'), download('schemes.csv', 'text/csv')],
  }
}


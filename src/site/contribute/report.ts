import type { Site } from '../../model/index.ts'

/** Mail address with subject and text filled in, so that a report carries the page and the edition. */
export function reportAddress(site: Site, about: { subject: string; edition: string; page?: string }): string {
  const body = ['', '', `${about.page ?? ''}`, `${site.name} ${about.edition}`].join('\n')
  return `mailto:${site.contacts.email}?subject=${encodeURIComponent(about.subject)}&body=${encodeURIComponent(body)}`
}

/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    hakku: import('./frame/page-facts.ts').PageFacts
  }
}

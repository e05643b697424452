/** What the host reads of appsscript.json. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly services: readonly { readonly name: string; readonly service: string; readonly version: string }[];
}

interface ManifestFile {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
}

export function readManifest(text: string): Manifest {
  const file = JSON.parse(text) as ManifestFile;
  return {
    timeZone: file.timeZone ?? 'Etc/GMT',
    oauthScopes: file.oauthScopes ?? [],
    services: (file.dependencies?.enabledAdvancedServices ?? []).map((service) => ({
      name: service.userSymbol,
      service: service.serviceId,
      version: service.version,
    })),
  };
}

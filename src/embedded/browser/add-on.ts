import { type Manifest, readManifest } from '../manifest';
import { addresses, type OfferedWorkbook, type PlaygroundOffer } from '../playground/offer';

/** The built project and the workbooks that the server offers. */
export interface AddOn {
  readonly code: string;
  readonly manifest: Manifest;
  readonly pages: Readonly<Record<string, string>>;
  readonly workbooks: readonly OfferedWorkbook[];
}

/** Throws a TypeError when the server does not answer. */
export async function fetchAddOn(): Promise<AddOn> {
  const offer = (await (await fetch(addresses.offer)).json()) as PlaygroundOffer;
  return { ...offer, manifest: readManifest(offer.manifest) };
}

export async function fetchWorkbook({ address }: OfferedWorkbook): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

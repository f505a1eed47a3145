import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

/** Validates XML against a RELAX NG schema of `schemas/` by libxml2; gives what it says is wrong, nothing where the XML is valid. */
export function relaxNg(schema: string): (xml: string) => string {
  const grammar = readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8');
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar));
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return '';
    } catch (error) {
      if (error instanceof XmlValidateError) return error.message;
      throw error;
    } finally {
      document.dispose();
    }
  };
}

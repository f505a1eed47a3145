import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

/** Validates XML against a RELAX NG schema by libxml2; gives what it says is wrong, nothing where the XML is valid. */
export function relaxNg(grammar: string): (xml: string) => string {
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

/** A schema of `schemas/`, by its name. */
export function schemaFile(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
}

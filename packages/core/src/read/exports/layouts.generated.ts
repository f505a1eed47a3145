// Generated from data/exports/*.json by train/generate-exports.ts. Do not edit.
export const factiva = {
  "codes": {
    "HD": "headline",
    "BY": "byline",
    "CR": "credit",
    "WC": "length",
    "PD": "published",
    "ET": "time",
    "SN": "publication",
    "SC": "publicationCode",
    "ED": "edition",
    "SE": "section",
    "PG": "page",
    "LA": "language",
    "CY": "copyright",
    "LP": "lead",
    "TD": "body",
    "CT": "contact",
    "RF": "reference",
    "CO": "companies",
    "IN": "industries",
    "NS": "subjects",
    "RE": "regions",
    "IPC": "publisherCode",
    "IPD": "publisherDescriptor",
    "PUB": "publisher",
    "AN": "id",
    "VOL": "volume",
    "ART": "caption",
    "CLM": "column",
    "DLN": "dateline"
  },
  "endWords": [
    "Document",
    "Dokument"
  ],
  "countWords": [
    "Results Found",
    "Résultats trouvés",
    "Gefundene Ergebnisse"
  ],
  "lengthUnits": [
    "word",
    "words",
    "mot",
    "mots",
    "Wort",
    "Wörter"
  ],
  "pageWords": [
    "Page",
    "p.",
    "Seite",
    "S."
  ],
  "bodyCodes": [
    "LP",
    "TD"
  ],
  "endCodes": [
    "CT",
    "RF",
    "CO",
    "IN",
    "NS",
    "RE",
    "IPC",
    "IPD",
    "PUB",
    "AN",
    "ART"
  ],
  "coverLines": [
    "Factiva",
    "Dow Jones Factiva"
  ]
} as const;
export const nexis = {
  "startMarks": [
    "{n} of {N} DOCUMENTS",
    "{n} of {N} DOCUMENT",
    "Document {n} of {N}",
    "{n} von {N} DOKUMENTEN",
    "{n} von {N} DOKUMENT",
    "{n} de {N} DOCUMENTS",
    "{n} sur {N} DOCUMENTS",
    "Dokument {n} von {N}",
    "Document {n} de {N}",
    "Document {n} sur {N}"
  ],
  "endMarks": [
    "End of Document",
    "Ende des Dokuments",
    "Fin du document"
  ],
  "bodyMarks": [
    "Body",
    "Text",
    "Haupttext",
    "Corps",
    "Texte"
  ],
  "trailerMarks": [
    "Classification",
    "Klassifizierung",
    "Klassifikation",
    "Classement"
  ],
  "labels": {
    "headline": [
      "HEADLINE",
      "TITLE",
      "TITRE",
      "TITEL",
      "ÜBERSCHRIFT"
    ],
    "byline": [
      "BYLINE",
      "AUTHOR",
      "AUTOR",
      "AUTEUR",
      "VON"
    ],
    "section": [
      "SECTION",
      "RUBRIK",
      "RUBRIQUE",
      "RESSORT"
    ],
    "length": [
      "LENGTH",
      "LÄNGE",
      "LONGUEUR"
    ],
    "dateline": [
      "DATELINE",
      "ORT",
      "LIEU"
    ],
    "highlight": [
      "HIGHLIGHT",
      "ZUSAMMENFASSUNG",
      "ENCART"
    ],
    "language": [
      "LANGUAGE",
      "SPRACHE",
      "LANGUE"
    ],
    "loaded": [
      "LOAD-DATE",
      "UPDATE",
      "DATE-CHARGEMENT",
      "DATE DE CHARGEMENT",
      "LADEDATUM"
    ],
    "graphic": [
      "GRAPHIC",
      "GRAFIK",
      "GRAPHIQUE",
      "ILLUSTRATION"
    ],
    "publicationType": [
      "PUBLICATION-TYPE",
      "PUBLICATION TYPE",
      "PUBLIKATIONSART",
      "TYPE-PUBLICATION",
      "TYPE DE PUBLICATION"
    ],
    "journalCode": [
      "JOURNAL-CODE",
      "JOURNAL CODE",
      "CODE-JOURNAL",
      "ZEITUNGS-CODE"
    ],
    "subject": [
      "SUBJECT",
      "THEMA",
      "SUJET"
    ],
    "url": [
      "URL"
    ],
    "copyright": [
      "COPYRIGHT"
    ],
    "correctionDate": [
      "CORRECTION-DATE"
    ],
    "correction": [
      "CORRECTION",
      "BERICHTIGUNG",
      "RECTIFICATIF"
    ]
  },
  "graphicMarks": [
    "Graphic",
    "Grafik",
    "Graphique",
    "Illustration"
  ],
  "coverWords": [
    "User Name",
    "Date and Time",
    "Job Number",
    "Client/Matter",
    "Search Terms",
    "Search Type",
    "Narrowed by",
    "Benutzername",
    "Datum und Uhrzeit",
    "Nom d'utilisateur",
    "Date et heure"
  ],
  "coverFoot": "About LexisNexis"
} as const;
export const europresse = {
  "countWords": [
    "documents",
    "document",
    "Dokumente",
    "Dokument"
  ],
  "lengthUnits": [
    "word",
    "words",
    "mot",
    "mots",
    "Wort",
    "Wörter"
  ],
  "noticeWords": [
    "©",
    "(c)",
    "Copyright",
    "Tous droits réservés",
    "All rights reserved",
    "Alle Rechte vorbehalten"
  ],
  "savedWords": [
    "Documents sauvegardés",
    "Saved documents",
    "Gespeicherte Dokumente"
  ],
  "coverWords": [
    "Sommaire",
    "Table of contents",
    "Inhaltsverzeichnis",
    "Publications sélectionnées",
    "Selected publications",
    "Ausgewählte Publikationen"
  ],
  "alsoWords": [
    "Aussi paru dans",
    "Cet article est paru dans",
    "Also published in",
    "This article was published in",
    "Auch erschienen in"
  ],
  "certificateWords": [
    "Certificat émis",
    "Certificate issued",
    "Zertifikat ausgestellt"
  ],
  "graphicWords": [
    "Illustration(s)",
    "Illustrations",
    "Illustration",
    "Graphic(s)",
    "Bild(er)"
  ]
} as const;
export const pages = {
  "pageWords": [
    "Page",
    "Seite"
  ],
  "ofWords": [
    "of",
    "de",
    "sur",
    "von",
    "/"
  ]
} as const;
export const credits = {
  "names": [
    "Reuters",
    "dpa",
    "sda",
    "epd",
    "ots",
    "dapd",
    "Bloomberg",
    "Xinhua",
    "Interfax",
    "Keystone-SDA",
    "Agence France-Presse",
    "Associated Press",
    "The Associated Press"
  ]
} as const;
export const languages = {
  "names": {
    "en": [
      "english",
      "anglais",
      "englisch"
    ],
    "fr": [
      "french",
      "français",
      "francais",
      "französisch"
    ],
    "de": [
      "german",
      "allemand",
      "deutsch"
    ],
    "es": [
      "spanish",
      "espagnol",
      "spanisch",
      "español"
    ],
    "it": [
      "italian",
      "italien",
      "italienisch",
      "italiano"
    ],
    "pt": [
      "portuguese",
      "portugais",
      "portugiesisch",
      "português"
    ],
    "nl": [
      "dutch",
      "néerlandais",
      "niederländisch",
      "nederlands"
    ],
    "ar": [
      "arabic",
      "arabe",
      "arabisch",
      "العربية"
    ],
    "ru": [
      "russian",
      "russe",
      "russisch",
      "русский"
    ],
    "tr": [
      "turkish",
      "turc",
      "türkisch",
      "türkçe"
    ],
    "pl": [
      "polish",
      "polonais",
      "polnisch",
      "polski"
    ],
    "sv": [
      "swedish",
      "suédois",
      "schwedisch",
      "svenska"
    ],
    "ja": [
      "japanese",
      "japonais",
      "japanisch",
      "日本語"
    ],
    "zh": [
      "chinese",
      "chinois",
      "chinesisch",
      "中文"
    ]
  }
} as const;

/**
 * IPTC ninjs 3.0 (https://www.iptc.org/std/ninjs/, © IPTC, Creative Commons Attribution 4.0) as a JSON Schema: every property of the standard with
 * its type, format, bounds, enumeration and requirement, closed where the standard's own schema is closed. Written from the standard, shorter than
 * IPTC's file, which says the same with a title and a description for each property. GeoJSON, which the standard refers to, is not described.
 */
type Schema = Readonly<Record<string, unknown>>;

const string = { type: 'string' };
const number = { type: 'number' };
const integer = { type: 'integer' };
const uri = { type: 'string', format: 'uri' };
const dateTime = { type: 'string', format: 'date-time' };
const percent = { type: 'integer', minimum: 0, maximum: 100 };

function all(names: string, schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.split(' ').map((name) => [name, schema]));
}

function object(properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return { type: 'object', properties, additionalProperties: false, ...more };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function oneOf(...values: readonly string[]): Schema {
  return { type: 'string', enum: values };
}

const pubStatus = oneOf('usable', 'withheld', 'canceled');
/** A year, a month, a day or a time. */
const truncatedDateTime = {
  type: 'string',
  pattern:
    '^-?(?:[1-9][0-9]*)?[0-9]{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12][0-9])(?:T(?:2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?)?)?$'
};
const address = object({ lines: list(string), ...all('locality area postalCode country', string) });
const contactInfo = list(
  object(
    { ...all('type role lang name value', string), address },
    { oneOf: [{ required: ['value'] }, { required: ['address'] }] }
  )
);
/** How the standard names a thing of the world. */
const named = { ...all('name rel literal', string), uri };
const symbol = object({ ...all('ticker exchange symbol', string), symbolType: uri });
const organisation = object({ ...named, symbols: list(symbol), contactInfo });
const dates = object(
  {
    ...all('startDate endDate', dateTime),
    ...all('expectedStartDate expectedEndDate', truncatedDateTime),
    duration: string,
    recurrence: { type: 'object' }
  },
  {
    anyOf: [
      { oneOf: [{ required: ['startDate'] }, { required: ['expectedStartDate'] }] },
      { oneOf: [{ required: ['endDate'] }, { required: ['expectedEndDate'] }] }
    ]
  }
);
const rendition = object(
  {
    ...all(
      'name versionGUID contentType title format originalFilename fileExtension digest aspectRatio colourSpace backgroundColour orientation videoCodec videoScaling audioCodec scene code signal cidr srtPassword listenerAddress streamID',
      string
    ),
    ...all(
      'height width sizeInBytes duration averageBitRate sampleRate audioChannels audioBitRate frameRate printSize maxBitRate minLatency bitRate gop',
      number
    ),
    ...all('uri href', uri),
    version: integer,
    generated: dateTime,
    poi: { type: 'object', properties: all('x y', integer) },
    transportProtocol: oneOf('srtlistener', 'srtcaller'),
    port: { type: 'number', minimum: 1024, exclusiveMaximum: 65535 },
    scanType: oneOf('progressive', 'interlaced'),
    rateControlMode: oneOf('CBR', 'VBR', 'QVBR')
  },
  { required: ['name'] }
);
const plannedCoverage = object({
  ...all('uri title type event headline edNote language scheduled assignedTo', string),
  pubStatus,
  plannedCoverageStatus: uri,
  commissioned: object({ by: string, on: dateTime, references: list(object(all('name value', string))) }),
  dates,
  audiences: list(object({ audience: string, significance: integer })),
  ...all('exclAudience services', list(string)),
  urgency: { type: 'number', minimum: 1, maximum: 9 },
  itemCount: object(all('rangeFrom rangeTo', integer)),
  wordCount: integer,
  renditions: list(rendition)
});

const valued = all('role contentType value', string);
const needsValue = { required: ['value'] };

const newsObject = {
  uri,
  type: oneOf('text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'),
  representationType: oneOf('full', 'partial'),
  ...all(
    'profile version copyrightHolder copyrightNotice usageTerms edNote language title by slugline located',
    string
  ),
  ...all('firstCreated versionCreated contentCreated embargoed expires', dateTime),
  pubStatus,
  urgency: number,
  ...all('headlines descriptions', list(object(valued, needsValue))),
  bodies: list(object({ ...valued, ...all('charCount wordCount', integer) }, needsValue)),
  people: list(object({ ...named, contactInfo })),
  organisations: list(organisation),
  places: list(object({ ...named, contactInfo, geojson: { type: 'object' } })),
  subjects: list(object({ ...named, creator: string, relevance: percent, confidence: percent })),
  events: list(object({ ...named, id: string })),
  objects: list(object(named)),
  eventDetails: object({ eventStatus: uri, dates, organiser: organisation }),
  plannedCoverage: list(plannedCoverage),
  infoSources: list(object({ ...all('name role literal', string), uri, contactInfo })),
  renditions: list(rendition),
  altIds: list(object(all('role value', string))),
  trustIndicators: list(object({ title: string, ...all('role href', uri) })),
  standard: object({ ...all('name version', string), schema: uri }),
  genres: list(object(all('name uri literal', string))),
  rightsInfo: {
    type: 'object',
    properties: { ...all('langId linkedRights', uri), encodedRights: string },
    oneOf: [{ required: ['linkedRights'] }, { required: ['encodedRights'] }]
  }
};

const associations = list({
  $ref: '#/$defs/newsObject',
  properties: { name: string },
  required: ['name', 'uri'],
  unevaluatedProperties: false
});

export const ninjsSchema: object = {
  $id: 'ninjs',
  $defs: { newsObject: { type: 'object', properties: { ...newsObject, associations } } },
  $ref: '#/$defs/newsObject',
  required: ['uri'],
  // An event has details, and no renditions.
  anyOf: [
    { not: { properties: { type: { const: 'event' } }, required: ['type'] } },
    { required: ['eventDetails'], not: { required: ['renditions'] } }
  ],
  unevaluatedProperties: false
};

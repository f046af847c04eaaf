// Reads what a package tells of the service as a whole: its name, version, protocol, authentication and endpoints.

import { endpointPrefix, readEndpointRules } from './endpoint_rules.mjs';
import { readDeclarations } from './js_reader.mjs';

const PROTOCOLS = { AwsRestJsonProtocol: 'aws.protocols#restJson1', AwsJson1_1Protocol: 'aws.protocols#awsJson1_1' }; // codegen/ knows them

/** The text that the pattern's group finds in a file. */
function find(files, file, pattern) {
  const match = pattern.exec(files.read(file));
  if (!match) throw new Error(`${files.place(file)}: nothing in it looks like ${pattern}`);
  return match[1];
}

/** The authentication traits: each scheme's own, and their order where there is more than one. */
function readAuth(files) {
  const file = 'dist-es/auth/httpAuthSchemeProvider.js';
  const text = files.read(file);
  if (/^ +case "/m.test(text)) {
    throw new Error(`${files.place(file)}: operations differ in their authentication, which is not supported`);
  }
  const functions = text.matchAll(/^function (create\w+)\([^]*?schemeId: "([^"]+)"/gm);
  const byFunction = new Map([...functions].map(([, name, scheme]) => [name, scheme]));
  const schemes = [...text.matchAll(/options\.push\((create\w+)\(/g)].map(([, name]) => byFunction.get(name));
  const traits = {};
  for (const scheme of schemes) {
    if (scheme === 'aws.auth#sigv4') traits[scheme] = { name: find(files, file, /signingProperties: \{\s+name: "([^"]+)"/) };
    else if (scheme === 'smithy.api#httpBearerAuth') traits[scheme] = {};
    else throw new Error(`${files.place(file)}: authentication that is not known: ${scheme}`);
  }
  return schemes.length > 1 ? { ...traits, 'smithy.api#auth': schemes } : traits;
}

function readEndpoints(files) {
  const parameters = files.read('dist-es/endpoint/EndpointParameters.js');
  const data = parameters.slice(parameters.indexOf('export const commonParams')); // what precedes is code
  const declared = readDeclarations(data, 'EndpointParameters.js');
  const diagram = readDeclarations(files.read('dist-es/endpoint/bdd.js'), files.place('dist-es/endpoint/bdd.js'));
  return { prefix: endpointPrefix(diagram), rules: readEndpointRules(diagram, declared.get('commonParams')) };
}

/** The service: { namespace, name, version, traits, http2 }, http2 being whether the SDK speaks HTTP/2 to it. */
export function readService(files) {
  const config = 'dist-es/runtimeConfig.shared.js';
  const protocol = find(files, config, /protocol: config\?\.protocol \?\? (\w+)/);
  if (!(protocol in PROTOCOLS)) throw new Error(`${files.place(config)}: protocol that is not supported: ${protocol}`);
  const { prefix, rules } = readEndpoints(files);
  return {
    namespace: find(files, config, /defaultNamespace: "([^"]+)"/),
    name: find(files, config, /serviceTarget: "([^"]+)"/),
    version: find(files, config, /apiVersion: "([^"]+)"/),
    http2: files.read('dist-es/runtimeConfig.js').includes('NodeHttp2Handler'),
    traits: {
      'aws.api#service': { sdkId: find(files, config, /serviceId \?\? "([^"]+)"/), endpointPrefix: prefix },
      ...readAuth(files),
      [PROTOCOLS[protocol]]: {},
      'smithy.rules#endpointRuleSet': rules,
    },
  };
}

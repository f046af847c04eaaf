// Turns the decision diagram in dist-es/endpoint/bdd.js into the endpoint rule set that it was made from, or one that
// answers alike: a node becomes a rule with the node's condition, followed by the rules for the case that it does not hold.

const RESULT = 100_000_000; // references from here on are results, not nodes
const NO_MATCH = -1;

// Endpoint parameters that the SDKs know from elsewhere, by what the package calls them.
const BUILT_INS = {
  endpoint: { type: 'string', builtIn: 'SDK::Endpoint', required: false },
  region: { type: 'string', builtIn: 'AWS::Region', required: false },
  useDualstackEndpoint: { type: 'boolean', builtIn: 'AWS::UseDualStack', required: true, default: false },
  useFipsEndpoint: { type: 'boolean', builtIn: 'AWS::UseFIPS', required: true, default: false },
};

function readParameters(commonParams) {
  const names = Object.keys(commonParams).sort();
  return Object.fromEntries(
    names.map((name) => {
      const { type, name: source } = commonParams[name];
      if (type !== 'builtInParams' || !(source in BUILT_INS)) {
        throw new Error(`endpoint parameter ${name} is not known: ${source}`);
      }
      return [name, BUILT_INS[source]];
    }),
  );
}

function readCondition([fn, argv, assign]) {
  return assign === undefined ? { fn, argv } : { fn, argv, assign };
}

function readResult([url, detail, headers]) {
  if (url === NO_MATCH) return { error: detail, type: 'error' };
  return { endpoint: { url, properties: detail ?? {}, headers: headers ?? {} }, type: 'endpoint' };
}

class Diagram {
  constructor(nodes, conditions, results) {
    this.nodes = nodes;
    this.conditions = conditions.map(readCondition);
    this.results = results.map(readResult);
  }

  /** The rules from a node on. None where nothing matches, which the rule set says by having no further rule. */
  rules(reference) {
    if (reference >= RESULT) return [{ conditions: [], ...this.results[reference - RESULT] }];
    if (Math.abs(reference) === 1) return [];
    const [condition, high, low] = this.nodes.slice(3 * (Math.abs(reference) - 1));
    // A node that is reached by a negative reference is meant with its branches swapped.
    const [holds, fails] = reference > 0 ? [high, low] : [low, high];
    return [this.rule(this.conditions[condition], this.rules(holds)), ...this.rules(fails)];
  }

  rule(condition, then) {
    const [only] = then;
    if (then.length === 1 && only.conditions.length === 0) return { ...only, conditions: [condition] };
    return { conditions: [condition], rules: then, type: 'tree' };
  }
}

/** The `smithy.rules#endpointRuleSet` trait's value, from the variables of bdd.js and of EndpointParameters.js. */
export function readEndpointRules(diagram, parameters) {
  const bdd = diagram.get('bdd');
  if (bdd?.callee !== 'BinaryDecisionDiagram.from') throw new Error('endpoint/bdd.js makes no diagram');
  const [packed, root, conditions, results] = bdd.args;
  const rules = new Diagram(packed.args[0], conditions, results).rules(root);
  return { version: '1.0', parameters: readParameters(parameters), rules };
}

/** The host label that the endpoints start with, `bedrock` in https://bedrock.{Region}.{PartitionResult#dnsSuffix}. */
export function endpointPrefix(diagram) {
  const urls = diagram.get('bdd').args[3].map(([url]) => url);
  const prefixes = urls.map((url) => /^https:\/\/([\w-]+)\.\{Region\}\.\{PartitionResult#dnsSuffix\}$/.exec(url)?.[1]);
  const prefix = prefixes.find((found) => found && !found.endsWith('-fips'));
  if (!prefix) throw new Error('endpoint/bdd.js has no endpoint by region');
  return prefix;
}

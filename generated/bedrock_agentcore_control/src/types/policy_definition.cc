// Writes PolicyDefinition and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CedarPolicy& in) {
  writer.begin_object();
  writer.required("statement", in.statement);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PolicyGenerationDetails& in) {
  writer.begin_object();
  writer.required("policyGenerationId", in.policy_generation_id);
  writer.required("policyGenerationAssetId", in.policy_generation_asset_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PolicyStatement& in) {
  writer.begin_object();
  writer.required("statement", in.statement);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PolicyDefinition& in) {
  writer.exactly_one("PolicyDefinition", in.cedar.has_value() + in.policy_generation.has_value() +
                                             in.policy.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("cedar", in.cedar);
  writer.member("policyGeneration", in.policy_generation);
  writer.member("policy", in.policy);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

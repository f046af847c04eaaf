// Writes GuardrailTopicPolicyConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_topic_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailTopicConfig& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("definition", in.definition);
  writer.sensitive().member("examples", in.examples);
  writer.required("type", in.type);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicsTierConfig& in) {
  writer.begin_object();
  writer.sensitive().required("tierName", in.tier_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyConfig& in) {
  writer.begin_object();
  writer.required("topicsConfig", in.topics_config);
  writer.member("tierConfig", in.tier_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock

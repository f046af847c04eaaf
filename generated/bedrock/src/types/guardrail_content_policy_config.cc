// Writes GuardrailContentPolicyConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_content_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailContentFilterConfig& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("inputStrength", in.input_strength);
  writer.required("outputStrength", in.output_strength);
  writer.sensitive().member("inputModalities", in.input_modalities);
  writer.sensitive().member("outputModalities", in.output_modalities);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFiltersTierConfig& in) {
  writer.begin_object();
  writer.sensitive().required("tierName", in.tier_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyConfig& in) {
  writer.begin_object();
  writer.required("filtersConfig", in.filters_config);
  writer.member("tierConfig", in.tier_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock

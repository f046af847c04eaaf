// Writes GuardrailContextualGroundingPolicyConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilterConfig& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("threshold", in.threshold);
  writer.sensitive().member("action", in.action);
  writer.member("enabled", in.enabled);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingTierConfig& in) {
  writer.begin_object();
  writer.sensitive().required("tierName", in.tier_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicyConfig& in) {
  writer.begin_object();
  writer.required("filtersConfig", in.filters_config);
  writer.member("tierConfig", in.tier_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock

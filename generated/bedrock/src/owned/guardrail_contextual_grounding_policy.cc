// Makes GuardrailContextualGroundingPolicy and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_contextual_grounding_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_contextual_grounding_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailContextualGroundingFilter to_owned(const GuardrailContextualGroundingFilterView& view) {
  GuardrailContextualGroundingFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.threshold, view.threshold);
  internal::own(owned.action, view.action);
  internal::own(owned.enabled, view.enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("threshold", in.threshold);
  writer.sensitive().member("action", in.action);
  writer.member("enabled", in.enabled);
  writer.end_object();
}

GuardrailContextualGroundingTier to_owned(const GuardrailContextualGroundingTierView& view) {
  GuardrailContextualGroundingTier owned;
  internal::own(owned.tier_name, view.tier_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingTier& in) {
  writer.begin_object();
  writer.sensitive().member("tierName", in.tier_name);
  writer.end_object();
}

GuardrailContextualGroundingPolicy to_owned(const GuardrailContextualGroundingPolicyView& view) {
  GuardrailContextualGroundingPolicy owned;
  internal::own(owned.filters, view.filters);
  internal::own(owned.tier, view.tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicy& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.member("tier", in.tier);
  writer.end_object();
}

}  // namespace outcrop::bedrock

// Makes GuardrailContentPolicy and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_content_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_content_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailContentFilter to_owned(const GuardrailContentFilterView& view) {
  GuardrailContentFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.input_strength, view.input_strength);
  internal::own(owned.output_strength, view.output_strength);
  internal::own(owned.input_modalities, view.input_modalities);
  internal::own(owned.output_modalities, view.output_modalities);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("inputStrength", in.input_strength);
  writer.member("outputStrength", in.output_strength);
  writer.sensitive().member("inputModalities", in.input_modalities);
  writer.sensitive().member("outputModalities", in.output_modalities);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailContentFiltersTier to_owned(const GuardrailContentFiltersTierView& view) {
  GuardrailContentFiltersTier owned;
  internal::own(owned.tier_name, view.tier_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFiltersTier& in) {
  writer.begin_object();
  writer.sensitive().member("tierName", in.tier_name);
  writer.end_object();
}

GuardrailContentPolicy to_owned(const GuardrailContentPolicyView& view) {
  GuardrailContentPolicy owned;
  internal::own(owned.filters, view.filters);
  internal::own(owned.tier, view.tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicy& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.member("tier", in.tier);
  writer.end_object();
}

}  // namespace outcrop::bedrock

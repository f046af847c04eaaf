// Makes GuardrailTopicPolicy and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_topic_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_topic_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailTopic to_owned(const GuardrailTopicView& view) {
  GuardrailTopic owned;
  internal::own(owned.name, view.name);
  internal::own(owned.definition, view.definition);
  internal::own(owned.examples, view.examples);
  internal::own(owned.type, view.type);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopic& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("definition", in.definition);
  writer.sensitive().member("examples", in.examples);
  writer.member("type", in.type);
  writer.sensitive().member("inputAction", in.input_action);
  writer.sensitive().member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailTopicsTier to_owned(const GuardrailTopicsTierView& view) {
  GuardrailTopicsTier owned;
  internal::own(owned.tier_name, view.tier_name);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicsTier& in) {
  writer.begin_object();
  writer.sensitive().member("tierName", in.tier_name);
  writer.end_object();
}

GuardrailTopicPolicy to_owned(const GuardrailTopicPolicyView& view) {
  GuardrailTopicPolicy owned;
  internal::own(owned.topics, view.topics);
  internal::own(owned.tier, view.tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicy& in) {
  writer.begin_object();
  writer.member("topics", in.topics);
  writer.member("tier", in.tier);
  writer.end_object();
}

}  // namespace outcrop::bedrock

// Makes GuardrailSensitiveInformationPolicy and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/guardrail_sensitive_information_policy.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/guardrail_sensitive_information_policy.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GuardrailPiiEntity to_owned(const GuardrailPiiEntityView& view) {
  GuardrailPiiEntity owned;
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntity& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.member("inputAction", in.input_action);
  writer.member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailRegex to_owned(const GuardrailRegexView& view) {
  GuardrailRegex owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.pattern, view.pattern);
  internal::own(owned.action, view.action);
  internal::own(owned.input_action, view.input_action);
  internal::own(owned.output_action, view.output_action);
  internal::own(owned.input_enabled, view.input_enabled);
  internal::own(owned.output_enabled, view.output_enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailRegex& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("pattern", in.pattern);
  writer.member("action", in.action);
  writer.member("inputAction", in.input_action);
  writer.member("outputAction", in.output_action);
  writer.member("inputEnabled", in.input_enabled);
  writer.member("outputEnabled", in.output_enabled);
  writer.end_object();
}

GuardrailSensitiveInformationPolicy to_owned(const GuardrailSensitiveInformationPolicyView& view) {
  GuardrailSensitiveInformationPolicy owned;
  internal::own(owned.pii_entities, view.pii_entities);
  internal::own(owned.regexes, view.regexes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicy& in) {
  writer.begin_object();
  writer.member("piiEntities", in.pii_entities);
  writer.member("regexes", in.regexes);
  writer.end_object();
}

}  // namespace outcrop::bedrock

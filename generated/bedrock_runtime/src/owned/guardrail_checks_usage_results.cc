// Makes GuardrailChecksUsageResults and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_checks_usage_results.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_usage_results.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailChecksContentFilterUsage to_owned(const GuardrailChecksContentFilterUsageView& view) {
  GuardrailChecksContentFilterUsage owned;
  internal::own(owned.text_units, view.text_units);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterUsage& in) {
  writer.begin_object();
  writer.member("textUnits", in.text_units);
  writer.end_object();
}

GuardrailChecksPromptAttackUsage to_owned(const GuardrailChecksPromptAttackUsageView& view) {
  GuardrailChecksPromptAttackUsage owned;
  internal::own(owned.text_units, view.text_units);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackUsage& in) {
  writer.begin_object();
  writer.member("textUnits", in.text_units);
  writer.end_object();
}

GuardrailChecksSensitiveInformationUsage to_owned(const GuardrailChecksSensitiveInformationUsageView& view) {
  GuardrailChecksSensitiveInformationUsage owned;
  internal::own(owned.text_units, view.text_units);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationUsage& in) {
  writer.begin_object();
  writer.member("textUnits", in.text_units);
  writer.end_object();
}

GuardrailChecksUsageResults to_owned(const GuardrailChecksUsageResultsView& view) {
  GuardrailChecksUsageResults owned;
  internal::own(owned.content_filter, view.content_filter);
  internal::own(owned.prompt_attack, view.prompt_attack);
  internal::own(owned.sensitive_information, view.sensitive_information);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksUsageResults& in) {
  writer.begin_object();
  writer.member("contentFilter", in.content_filter);
  writer.member("promptAttack", in.prompt_attack);
  writer.member("sensitiveInformation", in.sensitive_information);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime

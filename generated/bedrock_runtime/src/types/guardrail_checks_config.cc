// Writes GuardrailChecksConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/guardrail_checks_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterCategoryConfig& in) {
  writer.begin_object();
  writer.required("category", in.category);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterConfig& in) {
  writer.begin_object();
  writer.required("categories", in.categories);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackCategoryConfig& in) {
  writer.begin_object();
  writer.required("category", in.category);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackConfig& in) {
  writer.begin_object();
  writer.required("categories", in.categories);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationEntityConfig& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationConfig& in) {
  writer.begin_object();
  writer.required("entities", in.entities);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksConfig& in) {
  writer.begin_object();
  writer.member("contentFilter", in.content_filter);
  writer.member("promptAttack", in.prompt_attack);
  writer.member("sensitiveInformation", in.sensitive_information);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime

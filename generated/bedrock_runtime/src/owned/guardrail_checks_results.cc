// Makes GuardrailChecksResults and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_checks_results.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_checks_results.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

GuardrailChecksContentFilterResultEntry to_owned(const GuardrailChecksContentFilterResultEntryView& view) {
  GuardrailChecksContentFilterResultEntry owned;
  internal::own(owned.category, view.category);
  internal::own(owned.severity_score, view.severity_score);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterResultEntry& in) {
  writer.begin_object();
  writer.member("category", in.category);
  writer.member("severityScore", in.severity_score);
  writer.end_object();
}

GuardrailChecksContentFilterResult to_owned(const GuardrailChecksContentFilterResultView& view) {
  GuardrailChecksContentFilterResult owned;
  internal::own(owned.results, view.results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterResult& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.end_object();
}

GuardrailChecksPromptAttackResultEntry to_owned(const GuardrailChecksPromptAttackResultEntryView& view) {
  GuardrailChecksPromptAttackResultEntry owned;
  internal::own(owned.category, view.category);
  internal::own(owned.severity_score, view.severity_score);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackResultEntry& in) {
  writer.begin_object();
  writer.member("category", in.category);
  writer.member("severityScore", in.severity_score);
  writer.end_object();
}

GuardrailChecksPromptAttackResult to_owned(const GuardrailChecksPromptAttackResultView& view) {
  GuardrailChecksPromptAttackResult owned;
  internal::own(owned.results, view.results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackResult& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.end_object();
}

GuardrailChecksSensitiveInformationResultEntry to_owned(
    const GuardrailChecksSensitiveInformationResultEntryView& view) {
  GuardrailChecksSensitiveInformationResultEntry owned;
  internal::own(owned.type, view.type);
  internal::own(owned.confidence_score, view.confidence_score);
  internal::own(owned.begin_offset, view.begin_offset);
  internal::own(owned.end_offset, view.end_offset);
  internal::own(owned.message_index, view.message_index);
  internal::own(owned.content_index, view.content_index);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationResultEntry& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("confidenceScore", in.confidence_score);
  writer.member("beginOffset", in.begin_offset);
  writer.member("endOffset", in.end_offset);
  writer.member("messageIndex", in.message_index);
  writer.member("contentIndex", in.content_index);
  writer.end_object();
}

GuardrailChecksSensitiveInformationResult to_owned(const GuardrailChecksSensitiveInformationResultView& view) {
  GuardrailChecksSensitiveInformationResult owned;
  internal::own(owned.results, view.results);
  internal::own(owned.truncated, view.truncated);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationResult& in) {
  writer.begin_object();
  writer.member("results", in.results);
  writer.member("truncated", in.truncated);
  writer.end_object();
}

GuardrailChecksResults to_owned(const GuardrailChecksResultsView& view) {
  GuardrailChecksResults owned;
  internal::own(owned.content_filter, view.content_filter);
  internal::own(owned.prompt_attack, view.prompt_attack);
  internal::own(owned.sensitive_information, view.sensitive_information);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailChecksResults& in) {
  writer.begin_object();
  writer.member("contentFilter", in.content_filter);
  writer.member("promptAttack", in.prompt_attack);
  writer.member("sensitiveInformation", in.sensitive_information);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime

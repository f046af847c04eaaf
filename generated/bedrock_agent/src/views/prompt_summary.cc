// Decode tables and records of PromptSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field prompt_summary_fields[] = {
    {"name", &internal::string_type, offsetof(PromptSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(PromptSummaryView, description), internal::Slot::optional},
    {"id", &internal::string_type, offsetof(PromptSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(PromptSummaryView, arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(PromptSummaryView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(PromptSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(PromptSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_prompt_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PromptSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"version">(view.version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord prompt_summary_record{read_prompt_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_summary_schema =
    internal::structure_schema<PromptSummaryView>("PromptSummary", prompt_summary_fields, &prompt_summary_record);
constinit const internal::Type prompt_summary_type = internal::structure_type<PromptSummaryView>(prompt_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptSummaryView*) { return schemas::prompt_summary_schema; }

}  // namespace outcrop::bedrock_agent

// Decode tables and records of GuardrailSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_summary_fields[] = {
    {"id", &internal::string_type, offsetof(GuardrailSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GuardrailSummaryView, arn), internal::Slot::plain},
    {"status", &schemas::guardrail_status_type, offsetof(GuardrailSummaryView, status), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GuardrailSummaryView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(GuardrailSummaryView, description), internal::Slot::optional,
     true},
    {"version", &internal::string_type, offsetof(GuardrailSummaryView, version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GuardrailSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GuardrailSummaryView, updated_at), internal::Slot::plain},
    {"crossRegionDetails", &schemas::guardrail_cross_region_details_type,
     offsetof(GuardrailSummaryView, cross_region_details), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_guardrail_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GuardrailSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.reference<"crossRegionDetails">(view.cross_region_details, [&](auto& inner) {
        if (!in.text<"guardrailProfileArn", Lead::either>(inner.guardrail_profile_arn)) return false;
        if (!in.text<"guardrailProfileId", Lead::either>(inner.guardrail_profile_id)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  if (!in.text<"version">(view.version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* guardrail_summary_enumerations[] = {
    &schemas::guardrail_status_type,
};
constexpr internal::CompiledRecord guardrail_summary_record{read_guardrail_summary, guardrail_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_summary_schema = internal::structure_schema<GuardrailSummaryView>(
    "GuardrailSummary", guardrail_summary_fields, &guardrail_summary_record);
constinit const internal::Type guardrail_summary_type =
    internal::structure_type<GuardrailSummaryView>(guardrail_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailSummaryView*) { return schemas::guardrail_summary_schema; }

}  // namespace outcrop::bedrock

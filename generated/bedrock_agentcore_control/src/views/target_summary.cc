// Decode tables and records of TargetSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/target_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field target_summary_fields[] = {
    {"targetId", &internal::string_type, offsetof(TargetSummaryView, target_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(TargetSummaryView, name), internal::Slot::plain, true},
    {"status", &schemas::target_status_type, offsetof(TargetSummaryView, status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(TargetSummaryView, description), internal::Slot::optional, true},
    {"createdAt", &internal::date_time_type, offsetof(TargetSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(TargetSummaryView, updated_at), internal::Slot::plain},
    {"resourcePriority", &internal::int32_type, offsetof(TargetSummaryView, resource_priority),
     internal::Slot::optional},
    {"lastSynchronizedAt", &internal::date_time_type, offsetof(TargetSummaryView, last_synchronized_at),
     internal::Slot::optional},
    {"authorizationData", &schemas::authorization_data_type, offsetof(TargetSummaryView, authorization_data),
     internal::Slot::reference},
    {"targetType", &schemas::target_type_type, offsetof(TargetSummaryView, target_type), internal::Slot::plain},
    {"listingMode", &schemas::listing_mode_type, offsetof(TargetSummaryView, listing_mode), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_target_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<TargetSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"authorizationData", Lead::either>(schemas::authorization_data_type, internal::Slot::reference,
                                                   &view.authorization_data))
    return nullptr;
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"lastSynchronizedAt">(view.last_synchronized_at)) return nullptr;
  if (!in.choice<"listingMode", 0>(view.listing_mode)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.value<"resourcePriority">(internal::int32_type, internal::Slot::optional, &view.resource_priority))
    return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.text<"targetId">(view.target_id)) return nullptr;
  if (!in.choice<"targetType", 2>(view.target_type)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* target_summary_enumerations[] = {
    &schemas::listing_mode_type,
    &schemas::target_status_type,
    &schemas::target_type_type,
};
constexpr internal::CompiledRecord target_summary_record{read_target_summary, target_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema target_summary_schema =
    internal::structure_schema<TargetSummaryView>("TargetSummary", target_summary_fields, &target_summary_record);
constinit const internal::Type target_summary_type = internal::structure_type<TargetSummaryView>(target_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TargetSummaryView*) { return schemas::target_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control

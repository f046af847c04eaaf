// Decode tables and records of CapacityProviderSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/capacity_provider_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field capacity_provider_summary_fields[] = {
    {"capacityProviderId", &internal::string_type, offsetof(CapacityProviderSummaryView, capacity_provider_id),
     internal::Slot::plain},
    {"capacityProviderArn", &internal::string_type, offsetof(CapacityProviderSummaryView, capacity_provider_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CapacityProviderSummaryView, name), internal::Slot::plain},
    {"status", &schemas::capacity_provider_status_type, offsetof(CapacityProviderSummaryView, status),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::epoch_seconds_type, offsetof(CapacityProviderSummaryView, last_updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_capacity_provider_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CapacityProviderSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"capacityProviderArn", Lead::brace>(view.capacity_provider_arn)) return nullptr;
  if (!in.text<"capacityProviderId">(view.capacity_provider_id)) return nullptr;
  if (!in.value<"lastUpdatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.last_updated_at))
    return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* capacity_provider_summary_enumerations[] = {
    &schemas::capacity_provider_status_type,
};
constexpr internal::CompiledRecord capacity_provider_summary_record{read_capacity_provider_summary,
                                                                    capacity_provider_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema capacity_provider_summary_schema =
    internal::structure_schema<CapacityProviderSummaryView>("CapacityProviderSummary", capacity_provider_summary_fields,
                                                            &capacity_provider_summary_record);
constinit const internal::Type capacity_provider_summary_type =
    internal::structure_type<CapacityProviderSummaryView>(capacity_provider_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CapacityProviderSummaryView*) {
  return schemas::capacity_provider_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

// Decode tables and records of GatewaySummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field gateway_summary_fields[] = {
    {"gatewayId", &internal::string_type, offsetof(GatewaySummaryView, gateway_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GatewaySummaryView, name), internal::Slot::plain},
    {"status", &schemas::gateway_status_type, offsetof(GatewaySummaryView, status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GatewaySummaryView, description), internal::Slot::optional, true},
    {"createdAt", &internal::date_time_type, offsetof(GatewaySummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GatewaySummaryView, updated_at), internal::Slot::plain},
    {"authorizerType", &schemas::authorizer_type_type, offsetof(GatewaySummaryView, authorizer_type),
     internal::Slot::plain},
    {"protocolType", &schemas::gateway_protocol_type_type, offsetof(GatewaySummaryView, protocol_type),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_gateway_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GatewaySummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"authorizerType", 0, Lead::brace>(view.authorizer_type)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"gatewayId">(view.gateway_id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"protocolType", 1>(view.protocol_type)) return nullptr;
  if (!in.choice<"status", 2>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* gateway_summary_enumerations[] = {
    &schemas::authorizer_type_type,
    &schemas::gateway_protocol_type_type,
    &schemas::gateway_status_type,
};
constexpr internal::CompiledRecord gateway_summary_record{read_gateway_summary, gateway_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_summary_schema =
    internal::structure_schema<GatewaySummaryView>("GatewaySummary", gateway_summary_fields, &gateway_summary_record);
constinit const internal::Type gateway_summary_type =
    internal::structure_type<GatewaySummaryView>(gateway_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewaySummaryView*) { return schemas::gateway_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control

// Decode tables and records of GatewayRateLimitDetailView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_rate_limit_detail.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type gateway_rate_limit_detail_entries_type =
    internal::list_type<LimitEntryView>(schemas::limit_entry_type);
constexpr internal::Field gateway_rate_limit_detail_fields[] = {
    {"rateLimitId", &internal::string_type, offsetof(GatewayRateLimitDetailView, rate_limit_id), internal::Slot::plain},
    {"gatewayIdentifier", &internal::string_type, offsetof(GatewayRateLimitDetailView, gateway_identifier),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GatewayRateLimitDetailView, description),
     internal::Slot::optional},
    {"dimensionKeys", &internal::string_list_type, offsetof(GatewayRateLimitDetailView, dimension_keys),
     internal::Slot::plain},
    {"entries", &gateway_rate_limit_detail_entries_type, offsetof(GatewayRateLimitDetailView, entries),
     internal::Slot::plain},
    {"status", &schemas::gateway_rate_limit_status_type, offsetof(GatewayRateLimitDetailView, status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GatewayRateLimitDetailView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GatewayRateLimitDetailView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_gateway_rate_limit_detail(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GatewayRateLimitDetailView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.texts<"dimensionKeys">(view.dimension_keys)) return nullptr;
  if (!in.value<"entries">(*schemas::gateway_rate_limit_detail_schema.fields[4].type, internal::Slot::plain,
                           &view.entries))
    return nullptr;
  if (!in.text<"gatewayIdentifier">(view.gateway_identifier)) return nullptr;
  if (!in.text<"rateLimitId">(view.rate_limit_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* gateway_rate_limit_detail_enumerations[] = {
    &schemas::gateway_rate_limit_status_type,
};
constexpr internal::CompiledRecord gateway_rate_limit_detail_record{read_gateway_rate_limit_detail,
                                                                    gateway_rate_limit_detail_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_rate_limit_detail_schema =
    internal::structure_schema<GatewayRateLimitDetailView>("GatewayRateLimitDetail", gateway_rate_limit_detail_fields,
                                                           &gateway_rate_limit_detail_record);
constinit const internal::Type gateway_rate_limit_detail_type =
    internal::structure_type<GatewayRateLimitDetailView>(gateway_rate_limit_detail_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayRateLimitDetailView*) {
  return schemas::gateway_rate_limit_detail_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

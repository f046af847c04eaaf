// Decode tables and records of HarnessEndpointView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/harness_endpoint.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field harness_endpoint_fields[] = {
    {"harnessId", &internal::string_type, offsetof(HarnessEndpointView, harness_id), internal::Slot::plain},
    {"harnessName", &internal::string_type, offsetof(HarnessEndpointView, harness_name), internal::Slot::plain},
    {"endpointName", &internal::string_type, offsetof(HarnessEndpointView, endpoint_name), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(HarnessEndpointView, arn), internal::Slot::plain},
    {"status", &schemas::harness_endpoint_status_type, offsetof(HarnessEndpointView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(HarnessEndpointView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(HarnessEndpointView, updated_at), internal::Slot::plain},
    {"liveVersion", &internal::string_type, offsetof(HarnessEndpointView, live_version), internal::Slot::optional},
    {"targetVersion", &internal::string_type, offsetof(HarnessEndpointView, target_version), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(HarnessEndpointView, description), internal::Slot::optional},
    {"failureReason", &internal::string_type, offsetof(HarnessEndpointView, failure_reason), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_harness_endpoint(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<HarnessEndpointView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"endpointName">(view.endpoint_name)) return nullptr;
  if (!in.text<"failureReason">(view.failure_reason)) return nullptr;
  if (!in.text<"harnessId">(view.harness_id)) return nullptr;
  if (!in.text<"harnessName">(view.harness_name)) return nullptr;
  if (!in.text<"liveVersion">(view.live_version)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"targetVersion">(view.target_version)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* harness_endpoint_enumerations[] = {
    &schemas::harness_endpoint_status_type,
};
constexpr internal::CompiledRecord harness_endpoint_record{read_harness_endpoint, harness_endpoint_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema harness_endpoint_schema = internal::structure_schema<HarnessEndpointView>(
    "HarnessEndpoint", harness_endpoint_fields, &harness_endpoint_record);
constinit const internal::Type harness_endpoint_type =
    internal::structure_type<HarnessEndpointView>(harness_endpoint_schema);

}  // namespace schemas

const internal::Schema& schema_of(const HarnessEndpointView*) { return schemas::harness_endpoint_schema; }

}  // namespace outcrop::bedrock_agentcore_control

// Decode tables and records of AgentRuntimeEndpointView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_endpoint.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field agent_runtime_endpoint_fields[] = {
    {"name", &internal::string_type, offsetof(AgentRuntimeEndpointView, name), internal::Slot::plain, true},
    {"liveVersion", &internal::string_type, offsetof(AgentRuntimeEndpointView, live_version), internal::Slot::optional},
    {"targetVersion", &internal::string_type, offsetof(AgentRuntimeEndpointView, target_version),
     internal::Slot::optional},
    {"agentRuntimeEndpointArn", &internal::string_type, offsetof(AgentRuntimeEndpointView, agent_runtime_endpoint_arn),
     internal::Slot::plain},
    {"agentRuntimeArn", &internal::string_type, offsetof(AgentRuntimeEndpointView, agent_runtime_arn),
     internal::Slot::plain},
    {"status", &schemas::agent_runtime_endpoint_status_type, offsetof(AgentRuntimeEndpointView, status),
     internal::Slot::plain},
    {"id", &internal::string_type, offsetof(AgentRuntimeEndpointView, id), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentRuntimeEndpointView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(AgentRuntimeEndpointView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(AgentRuntimeEndpointView, last_updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_runtime_endpoint(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentRuntimeEndpointView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentRuntimeArn", Lead::brace>(view.agent_runtime_arn)) return nullptr;
  if (!in.text<"agentRuntimeEndpointArn">(view.agent_runtime_endpoint_arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.text<"liveVersion">(view.live_version)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"targetVersion">(view.target_version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_runtime_endpoint_enumerations[] = {
    &schemas::agent_runtime_endpoint_status_type,
};
constexpr internal::CompiledRecord agent_runtime_endpoint_record{read_agent_runtime_endpoint,
                                                                 agent_runtime_endpoint_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_runtime_endpoint_schema = internal::structure_schema<AgentRuntimeEndpointView>(
    "AgentRuntimeEndpoint", agent_runtime_endpoint_fields, &agent_runtime_endpoint_record);
constinit const internal::Type agent_runtime_endpoint_type =
    internal::structure_type<AgentRuntimeEndpointView>(agent_runtime_endpoint_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentRuntimeEndpointView*) { return schemas::agent_runtime_endpoint_schema; }

}  // namespace outcrop::bedrock_agentcore_control

// Decode tables and records of AgentRuntimeView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/agent_runtime.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field agent_runtime_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(AgentRuntimeView, agent_runtime_arn), internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(AgentRuntimeView, agent_runtime_id), internal::Slot::plain},
    {"agentRuntimeVersion", &internal::string_type, offsetof(AgentRuntimeView, agent_runtime_version),
     internal::Slot::plain},
    {"agentRuntimeName", &internal::string_type, offsetof(AgentRuntimeView, agent_runtime_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentRuntimeView, description), internal::Slot::plain, true},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(AgentRuntimeView, last_updated_at), internal::Slot::plain},
    {"status", &schemas::agent_runtime_status_type, offsetof(AgentRuntimeView, status), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_runtime(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentRuntimeView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentRuntimeArn", Lead::brace>(view.agent_runtime_arn)) return nullptr;
  if (!in.text<"agentRuntimeId">(view.agent_runtime_id)) return nullptr;
  if (!in.text<"agentRuntimeName">(view.agent_runtime_name)) return nullptr;
  if (!in.text<"agentRuntimeVersion">(view.agent_runtime_version)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_runtime_enumerations[] = {
    &schemas::agent_runtime_status_type,
};
constexpr internal::CompiledRecord agent_runtime_record{read_agent_runtime, agent_runtime_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_runtime_schema =
    internal::structure_schema<AgentRuntimeView>("AgentRuntime", agent_runtime_fields, &agent_runtime_record);
constinit const internal::Type agent_runtime_type = internal::structure_type<AgentRuntimeView>(agent_runtime_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentRuntimeView*) { return schemas::agent_runtime_schema; }

}  // namespace outcrop::bedrock_agentcore_control

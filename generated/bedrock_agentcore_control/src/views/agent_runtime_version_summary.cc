// Decode tables and records of AgentRuntimeVersionSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field agent_runtime_version_summary_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(AgentRuntimeVersionSummaryView, agent_runtime_arn),
     internal::Slot::plain},
    {"agentRuntimeVersion", &internal::string_type, offsetof(AgentRuntimeVersionSummaryView, agent_runtime_version),
     internal::Slot::plain},
    {"status", &schemas::agent_runtime_status_type, offsetof(AgentRuntimeVersionSummaryView, status),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_runtime_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentRuntimeVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentRuntimeArn", Lead::brace>(view.agent_runtime_arn)) return nullptr;
  if (!in.text<"agentRuntimeVersion">(view.agent_runtime_version)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_runtime_version_summary_enumerations[] = {
    &schemas::agent_runtime_status_type,
};
constexpr internal::CompiledRecord agent_runtime_version_summary_record{read_agent_runtime_version_summary,
                                                                        agent_runtime_version_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_runtime_version_summary_schema =
    internal::structure_schema<AgentRuntimeVersionSummaryView>(
        "AgentRuntimeVersionSummary", agent_runtime_version_summary_fields, &agent_runtime_version_summary_record);
constinit const internal::Type agent_runtime_version_summary_type =
    internal::structure_type<AgentRuntimeVersionSummaryView>(agent_runtime_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentRuntimeVersionSummaryView*) {
  return schemas::agent_runtime_version_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

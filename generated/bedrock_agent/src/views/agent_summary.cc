// Decode tables and records of AgentSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_summary_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentSummaryView, agent_id), internal::Slot::plain},
    {"agentName", &internal::string_type, offsetof(AgentSummaryView, agent_name), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentSummaryView, agent_status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentSummaryView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(AgentSummaryView, updated_at), internal::Slot::plain},
    {"latestAgentVersion", &internal::string_type, offsetof(AgentSummaryView, latest_agent_version),
     internal::Slot::optional},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(AgentSummaryView, guardrail_configuration), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentId", Lead::brace>(view.agent_id)) return nullptr;
  if (!in.text<"agentName">(view.agent_name)) return nullptr;
  if (!in.choice<"agentStatus", 0>(view.agent_status)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.reference<"guardrailConfiguration">(view.guardrail_configuration, [&](auto& inner) {
        if (!in.text<"guardrailIdentifier", Lead::either>(inner.guardrail_identifier)) return false;
        if (!in.text<"guardrailVersion", Lead::either>(inner.guardrail_version)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"latestAgentVersion">(view.latest_agent_version)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_summary_enumerations[] = {
    &schemas::agent_status_type,
};
constexpr internal::CompiledRecord agent_summary_record{read_agent_summary, agent_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_summary_schema =
    internal::structure_schema<AgentSummaryView>("AgentSummary", agent_summary_fields, &agent_summary_record);
constinit const internal::Type agent_summary_type = internal::structure_type<AgentSummaryView>(agent_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentSummaryView*) { return schemas::agent_summary_schema; }

}  // namespace outcrop::bedrock_agent

// Decode tables and records of AgentVersionSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_version_summary_fields[] = {
    {"agentName", &internal::string_type, offsetof(AgentVersionSummaryView, agent_name), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentVersionSummaryView, agent_status),
     internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentVersionSummaryView, agent_version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentVersionSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentVersionSummaryView, updated_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentVersionSummaryView, description), internal::Slot::optional},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(AgentVersionSummaryView, guardrail_configuration), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentName", Lead::brace>(view.agent_name)) return nullptr;
  if (!in.choice<"agentStatus", 0>(view.agent_status)) return nullptr;
  if (!in.text<"agentVersion">(view.agent_version)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.reference<"guardrailConfiguration">(view.guardrail_configuration, [&](auto& inner) {
        if (!in.text<"guardrailIdentifier", Lead::either>(inner.guardrail_identifier)) return false;
        if (!in.text<"guardrailVersion", Lead::either>(inner.guardrail_version)) return false;
        return true;
      }))
    return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_version_summary_enumerations[] = {
    &schemas::agent_status_type,
};
constexpr internal::CompiledRecord agent_version_summary_record{read_agent_version_summary,
                                                                agent_version_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_version_summary_schema = internal::structure_schema<AgentVersionSummaryView>(
    "AgentVersionSummary", agent_version_summary_fields, &agent_version_summary_record);
constinit const internal::Type agent_version_summary_type =
    internal::structure_type<AgentVersionSummaryView>(agent_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentVersionSummaryView*) { return schemas::agent_version_summary_schema; }

}  // namespace outcrop::bedrock_agent

// Decode tables and records of AgentCollaboratorSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_collaborator_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_collaborator_summary_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentCollaboratorSummaryView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentCollaboratorSummaryView, agent_version),
     internal::Slot::plain},
    {"collaboratorId", &internal::string_type, offsetof(AgentCollaboratorSummaryView, collaborator_id),
     internal::Slot::plain},
    {"agentDescriptor", &schemas::agent_descriptor_type, offsetof(AgentCollaboratorSummaryView, agent_descriptor),
     internal::Slot::plain},
    {"collaborationInstruction", &internal::string_type,
     offsetof(AgentCollaboratorSummaryView, collaboration_instruction), internal::Slot::plain, true},
    {"relayConversationHistory", &schemas::relay_conversation_history_type,
     offsetof(AgentCollaboratorSummaryView, relay_conversation_history), internal::Slot::plain},
    {"collaboratorName", &internal::string_type, offsetof(AgentCollaboratorSummaryView, collaborator_name),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentCollaboratorSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(AgentCollaboratorSummaryView, last_updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_collaborator_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentCollaboratorSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.structure<"agentDescriptor", Lead::brace>(view.agent_descriptor, [&](auto& inner) {
        if (!in.text<"aliasArn", Lead::either>(inner.alias_arn)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"agentId">(view.agent_id)) return nullptr;
  if (!in.text<"agentVersion">(view.agent_version)) return nullptr;
  if (!in.text<"collaborationInstruction">(view.collaboration_instruction)) return nullptr;
  if (!in.text<"collaboratorId">(view.collaborator_id)) return nullptr;
  if (!in.text<"collaboratorName">(view.collaborator_name)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.time<"lastUpdatedAt">(view.last_updated_at)) return nullptr;
  if (!in.choice<"relayConversationHistory", 0>(view.relay_conversation_history)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_collaborator_summary_enumerations[] = {
    &schemas::relay_conversation_history_type,
};
constexpr internal::CompiledRecord agent_collaborator_summary_record{read_agent_collaborator_summary,
                                                                     agent_collaborator_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_collaborator_summary_schema =
    internal::structure_schema<AgentCollaboratorSummaryView>(
        "AgentCollaboratorSummary", agent_collaborator_summary_fields, &agent_collaborator_summary_record);
constinit const internal::Type agent_collaborator_summary_type =
    internal::structure_type<AgentCollaboratorSummaryView>(agent_collaborator_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentCollaboratorSummaryView*) {
  return schemas::agent_collaborator_summary_schema;
}

}  // namespace outcrop::bedrock_agent

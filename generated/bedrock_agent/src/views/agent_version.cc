// Decode tables of AgentVersionView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_version.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_version_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentVersionView, agent_id), internal::Slot::plain},
    {"agentName", &internal::string_type, offsetof(AgentVersionView, agent_name), internal::Slot::plain},
    {"agentArn", &internal::string_type, offsetof(AgentVersionView, agent_arn), internal::Slot::plain},
    {"version", &internal::string_type, offsetof(AgentVersionView, version), internal::Slot::plain},
    {"instruction", &internal::string_type, offsetof(AgentVersionView, instruction), internal::Slot::optional, true},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentVersionView, agent_status), internal::Slot::plain},
    {"foundationModel", &internal::string_type, offsetof(AgentVersionView, foundation_model), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(AgentVersionView, description), internal::Slot::optional},
    {"idleSessionTTLInSeconds", &internal::int32_type, offsetof(AgentVersionView, idle_session_ttl_in_seconds),
     internal::Slot::plain},
    {"agentResourceRoleArn", &internal::string_type, offsetof(AgentVersionView, agent_resource_role_arn),
     internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(AgentVersionView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(AgentVersionView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentVersionView, updated_at), internal::Slot::plain},
    {"failureReasons", &internal::string_list_type, offsetof(AgentVersionView, failure_reasons), internal::Slot::plain},
    {"recommendedActions", &internal::string_list_type, offsetof(AgentVersionView, recommended_actions),
     internal::Slot::plain},
    {"promptOverrideConfiguration", &schemas::prompt_override_configuration_type,
     offsetof(AgentVersionView, prompt_override_configuration), internal::Slot::reference, true},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(AgentVersionView, guardrail_configuration), internal::Slot::reference},
    {"memoryConfiguration", &schemas::memory_configuration_type, offsetof(AgentVersionView, memory_configuration),
     internal::Slot::reference},
    {"agentCollaboration", &schemas::agent_collaboration_type, offsetof(AgentVersionView, agent_collaboration),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_version_schema =
    internal::structure_schema<AgentVersionView>("AgentVersion", agent_version_fields);
constinit const internal::Type agent_version_type = internal::structure_type<AgentVersionView>(agent_version_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentVersionView*) { return schemas::agent_version_schema; }

}  // namespace outcrop::bedrock_agent

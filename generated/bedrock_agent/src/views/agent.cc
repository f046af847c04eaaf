// Decode tables of AgentView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field orchestration_executor_fields[] = {
    {"lambda", &internal::string_type, offsetof(OrchestrationExecutorView, lambda), internal::Slot::reference},
};

constexpr internal::Field custom_orchestration_fields[] = {
    {"executor", &schemas::orchestration_executor_type, offsetof(CustomOrchestrationView, executor),
     internal::Slot::reference},
};

constexpr internal::Field agent_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentView, agent_id), internal::Slot::plain},
    {"agentName", &internal::string_type, offsetof(AgentView, agent_name), internal::Slot::plain},
    {"agentArn", &internal::string_type, offsetof(AgentView, agent_arn), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentView, agent_version), internal::Slot::plain},
    {"clientToken", &internal::string_type, offsetof(AgentView, client_token), internal::Slot::optional},
    {"instruction", &internal::string_type, offsetof(AgentView, instruction), internal::Slot::optional, true},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentView, agent_status), internal::Slot::plain},
    {"foundationModel", &internal::string_type, offsetof(AgentView, foundation_model), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(AgentView, description), internal::Slot::optional},
    {"orchestrationType", &schemas::orchestration_type_type, offsetof(AgentView, orchestration_type),
     internal::Slot::plain},
    {"customOrchestration", &schemas::custom_orchestration_type, offsetof(AgentView, custom_orchestration),
     internal::Slot::reference},
    {"idleSessionTTLInSeconds", &internal::int32_type, offsetof(AgentView, idle_session_ttl_in_seconds),
     internal::Slot::plain},
    {"agentResourceRoleArn", &internal::string_type, offsetof(AgentView, agent_resource_role_arn),
     internal::Slot::plain},
    {"customerEncryptionKeyArn", &internal::string_type, offsetof(AgentView, customer_encryption_key_arn),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(AgentView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentView, updated_at), internal::Slot::plain},
    {"preparedAt", &internal::date_time_type, offsetof(AgentView, prepared_at), internal::Slot::optional},
    {"failureReasons", &internal::string_list_type, offsetof(AgentView, failure_reasons), internal::Slot::plain},
    {"recommendedActions", &internal::string_list_type, offsetof(AgentView, recommended_actions),
     internal::Slot::plain},
    {"promptOverrideConfiguration", &schemas::prompt_override_configuration_type,
     offsetof(AgentView, prompt_override_configuration), internal::Slot::reference, true},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type, offsetof(AgentView, guardrail_configuration),
     internal::Slot::reference},
    {"memoryConfiguration", &schemas::memory_configuration_type, offsetof(AgentView, memory_configuration),
     internal::Slot::reference},
    {"agentCollaboration", &schemas::agent_collaboration_type, offsetof(AgentView, agent_collaboration),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema orchestration_executor_schema =
    internal::union_schema<OrchestrationExecutorView>("OrchestrationExecutor", orchestration_executor_fields);
constinit const internal::Type orchestration_executor_type =
    internal::union_type<OrchestrationExecutorView>(orchestration_executor_schema);

constinit const internal::Schema custom_orchestration_schema =
    internal::structure_schema<CustomOrchestrationView>("CustomOrchestration", custom_orchestration_fields);
constinit const internal::Type custom_orchestration_type =
    internal::structure_type<CustomOrchestrationView>(custom_orchestration_schema);

constinit const internal::Schema agent_schema = internal::structure_schema<AgentView>("Agent", agent_fields);
constinit const internal::Type agent_type = internal::structure_type<AgentView>(agent_schema);

}  // namespace schemas

const internal::Schema& schema_of(const OrchestrationExecutorView*) { return schemas::orchestration_executor_schema; }
const internal::Schema& schema_of(const CustomOrchestrationView*) { return schemas::custom_orchestration_schema; }
const internal::Schema& schema_of(const AgentView*) { return schemas::agent_schema; }

}  // namespace outcrop::bedrock_agent

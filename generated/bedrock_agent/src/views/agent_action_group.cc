// Decode tables of AgentActionGroupView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_action_group.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field s3_identifier_fields[] = {
    {"s3BucketName", &internal::string_type, offsetof(S3IdentifierView, s3_bucket_name), internal::Slot::optional},
    {"s3ObjectKey", &internal::string_type, offsetof(S3IdentifierView, s3_object_key), internal::Slot::optional},
};

constexpr internal::Field api_schema_fields[] = {
    {"s3", &schemas::s3_identifier_type, offsetof(APISchemaView, s3), internal::Slot::reference},
    {"payload", &internal::string_type, offsetof(APISchemaView, payload), internal::Slot::reference, true},
};

constexpr internal::Field action_group_executor_fields[] = {
    {"lambda", &internal::string_type, offsetof(ActionGroupExecutorView, lambda), internal::Slot::reference},
    {"customControl", &schemas::custom_control_method_type, offsetof(ActionGroupExecutorView, custom_control),
     internal::Slot::reference},
};

constexpr internal::Field parameter_detail_fields[] = {
    {"description", &internal::string_type, offsetof(ParameterDetailView, description), internal::Slot::optional},
    {"type", &schemas::type_type, offsetof(ParameterDetailView, type), internal::Slot::plain},
    {"required", &internal::boolean_type, offsetof(ParameterDetailView, required), internal::Slot::optional},
};

constexpr internal::Type function_parameters_type =
    internal::map_type<ParameterDetailView>(schemas::parameter_detail_type);
constexpr internal::Field function_fields[] = {
    {"name", &internal::string_type, offsetof(FunctionView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FunctionView, description), internal::Slot::optional},
    {"parameters", &function_parameters_type, offsetof(FunctionView, parameters), internal::Slot::plain},
    {"requireConfirmation", &schemas::require_confirmation_type, offsetof(FunctionView, require_confirmation),
     internal::Slot::plain},
};

constexpr internal::Type function_schema_functions_type = internal::list_type<FunctionView>(schemas::function_type);
constexpr internal::Field function_schema_fields[] = {
    {"functions", &function_schema_functions_type, offsetof(FunctionSchemaView, functions), internal::Slot::reference},
};

constexpr internal::Field agent_action_group_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentActionGroupView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentActionGroupView, agent_version), internal::Slot::plain},
    {"actionGroupId", &internal::string_type, offsetof(AgentActionGroupView, action_group_id), internal::Slot::plain},
    {"actionGroupName", &internal::string_type, offsetof(AgentActionGroupView, action_group_name),
     internal::Slot::plain},
    {"clientToken", &internal::string_type, offsetof(AgentActionGroupView, client_token), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(AgentActionGroupView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(AgentActionGroupView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentActionGroupView, updated_at), internal::Slot::plain},
    {"parentActionSignature", &schemas::action_group_signature_type,
     offsetof(AgentActionGroupView, parent_action_signature), internal::Slot::plain},
    {"parentActionGroupSignatureParams", &internal::string_map_type,
     offsetof(AgentActionGroupView, parent_action_group_signature_params), internal::Slot::plain},
    {"actionGroupExecutor", &schemas::action_group_executor_type, offsetof(AgentActionGroupView, action_group_executor),
     internal::Slot::reference},
    {"apiSchema", &schemas::api_schema_type, offsetof(AgentActionGroupView, api_schema), internal::Slot::reference},
    {"functionSchema", &schemas::function_schema_type, offsetof(AgentActionGroupView, function_schema),
     internal::Slot::reference},
    {"actionGroupState", &schemas::action_group_state_type, offsetof(AgentActionGroupView, action_group_state),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema s3_identifier_schema =
    internal::structure_schema<S3IdentifierView>("S3Identifier", s3_identifier_fields);
constinit const internal::Type s3_identifier_type = internal::structure_type<S3IdentifierView>(s3_identifier_schema);

constinit const internal::Schema api_schema_schema =
    internal::union_schema<APISchemaView>("APISchema", api_schema_fields);
constinit const internal::Type api_schema_type = internal::union_type<APISchemaView>(api_schema_schema);

constinit const internal::Schema action_group_executor_schema =
    internal::union_schema<ActionGroupExecutorView>("ActionGroupExecutor", action_group_executor_fields);
constinit const internal::Type action_group_executor_type =
    internal::union_type<ActionGroupExecutorView>(action_group_executor_schema);

constinit const internal::Schema parameter_detail_schema =
    internal::structure_schema<ParameterDetailView>("ParameterDetail", parameter_detail_fields);
constinit const internal::Type parameter_detail_type =
    internal::structure_type<ParameterDetailView>(parameter_detail_schema);

constinit const internal::Schema function_schema =
    internal::structure_schema<FunctionView>("Function", function_fields);
constinit const internal::Type function_type = internal::structure_type<FunctionView>(function_schema);

constinit const internal::Schema function_schema_schema =
    internal::union_schema<FunctionSchemaView>("FunctionSchema", function_schema_fields);
constinit const internal::Type function_schema_type = internal::union_type<FunctionSchemaView>(function_schema_schema);

constinit const internal::Schema agent_action_group_schema =
    internal::structure_schema<AgentActionGroupView>("AgentActionGroup", agent_action_group_fields);
constinit const internal::Type agent_action_group_type =
    internal::structure_type<AgentActionGroupView>(agent_action_group_schema);

}  // namespace schemas

const internal::Schema& schema_of(const S3IdentifierView*) { return schemas::s3_identifier_schema; }
const internal::Schema& schema_of(const APISchemaView*) { return schemas::api_schema_schema; }
const internal::Schema& schema_of(const ActionGroupExecutorView*) { return schemas::action_group_executor_schema; }
const internal::Schema& schema_of(const ParameterDetailView*) { return schemas::parameter_detail_schema; }
const internal::Schema& schema_of(const FunctionView*) { return schemas::function_schema; }
const internal::Schema& schema_of(const FunctionSchemaView*) { return schemas::function_schema_schema; }
const internal::Schema& schema_of(const AgentActionGroupView*) { return schemas::agent_action_group_schema; }

}  // namespace outcrop::bedrock_agent

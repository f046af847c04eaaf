// Decode tables of InvocationInputMemberView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field api_parameter_fields[] = {
    {"name", &internal::string_type, offsetof(ApiParameterView, name), internal::Slot::optional},
    {"type", &internal::string_type, offsetof(ApiParameterView, type), internal::Slot::optional},
    {"value", &internal::string_type, offsetof(ApiParameterView, value), internal::Slot::optional},
};

constexpr internal::Type property_parameters_properties_type =
    internal::list_type<ParameterView>(schemas::parameter_type);
constexpr internal::Field property_parameters_fields[] = {
    {"properties", &property_parameters_properties_type, offsetof(PropertyParametersView, properties),
     internal::Slot::plain},
};

constexpr internal::Type api_request_body_content_type =
    internal::map_type<PropertyParametersView>(schemas::property_parameters_type);
constexpr internal::Field api_request_body_fields[] = {
    {"content", &api_request_body_content_type, offsetof(ApiRequestBodyView, content), internal::Slot::plain},
};

constexpr internal::Type api_invocation_input_parameters_type =
    internal::list_type<ApiParameterView>(schemas::api_parameter_type);
constexpr internal::Field api_invocation_input_fields[] = {
    {"actionGroup", &internal::string_type, offsetof(ApiInvocationInputView, action_group), internal::Slot::plain},
    {"httpMethod", &internal::string_type, offsetof(ApiInvocationInputView, http_method), internal::Slot::optional},
    {"apiPath", &internal::string_type, offsetof(ApiInvocationInputView, api_path), internal::Slot::optional, true},
    {"parameters", &api_invocation_input_parameters_type, offsetof(ApiInvocationInputView, parameters),
     internal::Slot::plain},
    {"requestBody", &schemas::api_request_body_type, offsetof(ApiInvocationInputView, request_body),
     internal::Slot::reference},
    {"actionInvocationType", &schemas::action_invocation_type_type,
     offsetof(ApiInvocationInputView, action_invocation_type), internal::Slot::plain},
    {"agentId", &internal::string_type, offsetof(ApiInvocationInputView, agent_id), internal::Slot::optional},
    {"collaboratorName", &internal::string_type, offsetof(ApiInvocationInputView, collaborator_name),
     internal::Slot::optional, true},
};

constexpr internal::Field function_parameter_fields[] = {
    {"name", &internal::string_type, offsetof(FunctionParameterView, name), internal::Slot::optional},
    {"type", &internal::string_type, offsetof(FunctionParameterView, type), internal::Slot::optional},
    {"value", &internal::string_type, offsetof(FunctionParameterView, value), internal::Slot::optional},
};

constexpr internal::Type function_invocation_input_parameters_type =
    internal::list_type<FunctionParameterView>(schemas::function_parameter_type);
constexpr internal::Field function_invocation_input_fields[] = {
    {"actionGroup", &internal::string_type, offsetof(FunctionInvocationInputView, action_group), internal::Slot::plain},
    {"parameters", &function_invocation_input_parameters_type, offsetof(FunctionInvocationInputView, parameters),
     internal::Slot::plain},
    {"function", &internal::string_type, offsetof(FunctionInvocationInputView, function), internal::Slot::optional},
    {"actionInvocationType", &schemas::action_invocation_type_type,
     offsetof(FunctionInvocationInputView, action_invocation_type), internal::Slot::plain},
    {"agentId", &internal::string_type, offsetof(FunctionInvocationInputView, agent_id), internal::Slot::optional},
    {"collaboratorName", &internal::string_type, offsetof(FunctionInvocationInputView, collaborator_name),
     internal::Slot::optional, true},
};

constexpr internal::Field invocation_input_member_fields[] = {
    {"apiInvocationInput", &schemas::api_invocation_input_type,
     offsetof(InvocationInputMemberView, api_invocation_input), internal::Slot::reference},
    {"functionInvocationInput", &schemas::function_invocation_input_type,
     offsetof(InvocationInputMemberView, function_invocation_input), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema api_parameter_schema =
    internal::structure_schema<ApiParameterView>("ApiParameter", api_parameter_fields);
constinit const internal::Type api_parameter_type = internal::structure_type<ApiParameterView>(api_parameter_schema);

constinit const internal::Schema property_parameters_schema =
    internal::structure_schema<PropertyParametersView>("PropertyParameters", property_parameters_fields);
constinit const internal::Type property_parameters_type =
    internal::structure_type<PropertyParametersView>(property_parameters_schema);

constinit const internal::Schema api_request_body_schema =
    internal::structure_schema<ApiRequestBodyView>("ApiRequestBody", api_request_body_fields);
constinit const internal::Type api_request_body_type =
    internal::structure_type<ApiRequestBodyView>(api_request_body_schema);

constinit const internal::Schema api_invocation_input_schema =
    internal::structure_schema<ApiInvocationInputView>("ApiInvocationInput", api_invocation_input_fields);
constinit const internal::Type api_invocation_input_type =
    internal::structure_type<ApiInvocationInputView>(api_invocation_input_schema);

constinit const internal::Schema function_parameter_schema =
    internal::structure_schema<FunctionParameterView>("FunctionParameter", function_parameter_fields);
constinit const internal::Type function_parameter_type =
    internal::structure_type<FunctionParameterView>(function_parameter_schema);

constinit const internal::Schema function_invocation_input_schema =
    internal::structure_schema<FunctionInvocationInputView>("FunctionInvocationInput",
                                                            function_invocation_input_fields);
constinit const internal::Type function_invocation_input_type =
    internal::structure_type<FunctionInvocationInputView>(function_invocation_input_schema);

constinit const internal::Schema invocation_input_member_schema =
    internal::union_schema<InvocationInputMemberView>("InvocationInputMember", invocation_input_member_fields);
constinit const internal::Type invocation_input_member_type =
    internal::union_type<InvocationInputMemberView>(invocation_input_member_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ApiParameterView*) { return schemas::api_parameter_schema; }
const internal::Schema& schema_of(const PropertyParametersView*) { return schemas::property_parameters_schema; }
const internal::Schema& schema_of(const ApiRequestBodyView*) { return schemas::api_request_body_schema; }
const internal::Schema& schema_of(const ApiInvocationInputView*) { return schemas::api_invocation_input_schema; }
const internal::Schema& schema_of(const FunctionParameterView*) { return schemas::function_parameter_schema; }
const internal::Schema& schema_of(const FunctionInvocationInputView*) {
  return schemas::function_invocation_input_schema;
}
const internal::Schema& schema_of(const InvocationInputMemberView*) { return schemas::invocation_input_member_schema; }

}  // namespace outcrop::bedrock_agent_runtime

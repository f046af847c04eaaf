// InvocationInputMember and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/owned/parameter.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct ApiParameterView;
struct PropertyParametersView;
struct ApiRequestBodyView;
struct ApiInvocationInputView;
struct FunctionParameterView;
struct FunctionInvocationInputView;
struct InvocationInputMemberView;

/// A parameter of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiParameter.html
struct ApiParameter {
  /// The parameter's name.
  std::optional<std::string> name{};
  /// The data type, in OpenAPI's terms.
  std::optional<std::string> type{};
  /// The value, as text whatever its type.
  std::optional<std::string> value{};

  friend bool operator==(const ApiParameter&, const ApiParameter&) = default;
};
ApiParameter to_owned(const ApiParameterView& view);
void write_json(internal::JsonWriter& writer, const ApiParameter& in);

/// The properties of a body.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PropertyParameters.html
struct PropertyParameters {
  /// The properties, with values.
  std::optional<std::vector<Parameter>> properties{};

  friend bool operator==(const PropertyParameters&, const PropertyParameters&) = default;
};
PropertyParameters to_owned(const PropertyParametersView& view);
void write_json(internal::JsonWriter& writer, const PropertyParameters& in);

/// The body of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiRequestBody.html
struct ApiRequestBody {
  /// The body's properties, by media type.
  std::optional<std::map<std::string, PropertyParameters, std::less<>>> content{};

  friend bool operator==(const ApiRequestBody&, const ApiRequestBody&) = default;
};
ApiRequestBody to_owned(const ApiRequestBodyView& view);
void write_json(internal::JsonWriter& writer, const ApiRequestBody& in);

/// An operation of an API that the agent asks the program to call. Its result goes back with the next request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiInvocationInput.html
struct ApiInvocationInput {
  /// The action group that the operation belongs to.
  std::string action_group{};
  /// The method that the action's OpenAPI schema gives for its path, such as GET.
  std::optional<std::string> http_method{};
  /// The path, as the OpenAPI schema has it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  /// The parameters of the call, with values.
  std::optional<std::vector<ApiParameter>> parameters{};
  /// The body of the call; absent where the operation has none.
  std::optional<ApiRequestBody> request_body{};
  /// Whether to ask the user, to call, or both.
  std::optional<OwnedOpen<ActionInvocationType>> action_invocation_type{};
  /// The id of the agent that asks.
  std::optional<std::string> agent_id{};
  /// The collaborator that asks, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};

  friend bool operator==(const ApiInvocationInput&, const ApiInvocationInput&) = default;
};
ApiInvocationInput to_owned(const ApiInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const ApiInvocationInput& in);

/// A parameter of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionParameter.html
struct FunctionParameter {
  /// The parameter's name.
  std::optional<std::string> name{};
  /// The data type that the function's definition gives it.
  std::optional<std::string> type{};
  /// The value, as text whatever its type.
  std::optional<std::string> value{};

  friend bool operator==(const FunctionParameter&, const FunctionParameter&) = default;
};
FunctionParameter to_owned(const FunctionParameterView& view);
void write_json(internal::JsonWriter& writer, const FunctionParameter& in);

/// A function that the agent asks the program to call. Its result goes back with the next request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionInvocationInput.html
struct FunctionInvocationInput {
  /// The action group that has the function.
  std::string action_group{};
  /// The parameters of the call, with values.
  std::optional<std::vector<FunctionParameter>> parameters{};
  /// The function's name.
  std::optional<std::string> function{};
  /// Whether to ask the user, to call, or both.
  std::optional<OwnedOpen<ActionInvocationType>> action_invocation_type{};
  /// The id of the agent that asks.
  std::optional<std::string> agent_id{};
  /// The collaborator that asks, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};

  friend bool operator==(const FunctionInvocationInput&, const FunctionInvocationInput&) = default;
};
FunctionInvocationInput to_owned(const FunctionInvocationInputView& view);
void write_json(internal::JsonWriter& writer, const FunctionInvocationInput& in);

/// An action that the program is asked to carry out.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationInputMember.html
struct InvocationInputMember {
  /// An operation of an API to call.
  Box<ApiInvocationInput> api_invocation_input{};
  /// A function to call.
  Box<FunctionInvocationInput> function_invocation_input{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvocationInputMember&, const InvocationInputMember&) = default;
};
InvocationInputMember to_owned(const InvocationInputMemberView& view);
void write_json(internal::JsonWriter& writer, const InvocationInputMember& in);

}  // namespace outcrop::bedrock_agent_runtime

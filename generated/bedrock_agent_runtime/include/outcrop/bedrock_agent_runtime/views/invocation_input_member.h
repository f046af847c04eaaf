// InvocationInputMemberView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/parameter.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// A parameter of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiParameter.html
struct ApiParameterView {
  /// The parameter's name.
  std::optional<std::string_view> name{};
  /// The data type, in OpenAPI's terms.
  std::optional<std::string_view> type{};
  /// The value, as text whatever its type.
  std::optional<std::string_view> value{};
};
const internal::Schema& schema_of(const ApiParameterView*);

/// The properties of a body.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PropertyParameters.html
struct PropertyParametersView {
  /// The properties, with values.
  std::span<const ParameterView> properties{};
};
const internal::Schema& schema_of(const PropertyParametersView*);

/// The body of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiRequestBody.html
struct ApiRequestBodyView {
  /// The body's properties, by media type.
  MapView<PropertyParametersView> content{};
};
const internal::Schema& schema_of(const ApiRequestBodyView*);

/// An operation of an API that the agent asks the program to call. Its result goes back with the next request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiInvocationInput.html
struct ApiInvocationInputView {
  /// The action group that the operation belongs to.
  std::string_view action_group{};
  /// The method that the action's OpenAPI schema gives for its path, such as GET.
  std::optional<std::string_view> http_method{};
  /// The path, as the OpenAPI schema has it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  /// The parameters of the call, with values.
  std::span<const ApiParameterView> parameters{};
  /// The body of the call; absent where the operation has none.
  OptionalRef<ApiRequestBodyView> request_body{};
  /// Whether to ask the user, to call, or both.
  Open<ActionInvocationType> action_invocation_type{};
  /// The id of the agent that asks.
  std::optional<std::string_view> agent_id{};
  /// The collaborator that asks, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};
const internal::Schema& schema_of(const ApiInvocationInputView*);

/// A parameter of the call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionParameter.html
struct FunctionParameterView {
  /// The parameter's name.
  std::optional<std::string_view> name{};
  /// The data type that the function's definition gives it.
  std::optional<std::string_view> type{};
  /// The value, as text whatever its type.
  std::optional<std::string_view> value{};
};
const internal::Schema& schema_of(const FunctionParameterView*);

/// A function that the agent asks the program to call. Its result goes back with the next request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionInvocationInput.html
struct FunctionInvocationInputView {
  /// The action group that has the function.
  std::string_view action_group{};
  /// The parameters of the call, with values.
  std::span<const FunctionParameterView> parameters{};
  /// The function's name.
  std::optional<std::string_view> function{};
  /// Whether to ask the user, to call, or both.
  Open<ActionInvocationType> action_invocation_type{};
  /// The id of the agent that asks.
  std::optional<std::string_view> agent_id{};
  /// The collaborator that asks, where it is not the agent itself.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};
const internal::Schema& schema_of(const FunctionInvocationInputView*);

/// An action that the program is asked to carry out.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationInputMember.html
struct InvocationInputMemberView {
  enum class Member : std::uint16_t {
    none,
    api_invocation_input,
    function_invocation_input,
    unknown,
  };

  Member member{};
  /// An operation of an API to call.
  OptionalRef<ApiInvocationInputView> api_invocation_input{};
  /// A function to call.
  OptionalRef<FunctionInvocationInputView> function_invocation_input{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const InvocationInputMemberView*);

}  // namespace outcrop::bedrock_agent_runtime

// InvocationInputMemberView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/views/parameter.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct ApiParameterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> type{};
  std::optional<std::string_view> value{};
};

struct PropertyParametersView {
  std::span<const ParameterView> properties{};
};

struct ApiRequestBodyView {
  MapView<PropertyParametersView> content{};
};

struct ApiInvocationInputView {
  std::string_view action_group{};
  std::optional<std::string_view> http_method{};
  /// Sensitive: never logged.
  std::optional<std::string_view> api_path{};
  std::span<const ApiParameterView> parameters{};
  OptionalRef<ApiRequestBodyView> request_body{};
  Open<ActionInvocationType> action_invocation_type{};
  std::optional<std::string_view> agent_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};

struct FunctionParameterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> type{};
  std::optional<std::string_view> value{};
};

struct FunctionInvocationInputView {
  std::string_view action_group{};
  std::span<const FunctionParameterView> parameters{};
  std::optional<std::string_view> function{};
  Open<ActionInvocationType> action_invocation_type{};
  std::optional<std::string_view> agent_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> collaborator_name{};
};

/// `member` tells which one is set.
struct InvocationInputMemberView {
  enum class Member : std::uint16_t {
    none,
    api_invocation_input,
    function_invocation_input,
    unknown,
  };

  Member member{};
  OptionalRef<ApiInvocationInputView> api_invocation_input{};
  OptionalRef<FunctionInvocationInputView> function_invocation_input{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime

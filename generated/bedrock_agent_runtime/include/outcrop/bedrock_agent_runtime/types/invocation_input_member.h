// InvocationInputMember and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/parameter.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct ApiParameter {
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  std::optional<std::string> value{};
};

struct PropertyParameters {
  std::optional<std::vector<Parameter>> properties{};
};

struct ApiRequestBody {
  std::optional<std::map<std::string, PropertyParameters, std::less<>>> content{};
};

struct ApiInvocationInput {
  /// Required.
  std::optional<std::string> action_group{};
  std::optional<std::string> http_method{};
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  std::optional<std::vector<ApiParameter>> parameters{};
  std::optional<ApiRequestBody> request_body{};
  std::optional<OwnedOpen<ActionInvocationType>> action_invocation_type{};
  std::optional<std::string> agent_id{};
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
};

struct FunctionParameter {
  std::optional<std::string> name{};
  std::optional<std::string> type{};
  std::optional<std::string> value{};
};

struct FunctionInvocationInput {
  /// Required.
  std::optional<std::string> action_group{};
  std::optional<std::vector<FunctionParameter>> parameters{};
  std::optional<std::string> function{};
  std::optional<OwnedOpen<ActionInvocationType>> action_invocation_type{};
  std::optional<std::string> agent_id{};
  /// Sensitive: never logged.
  std::optional<std::string> collaborator_name{};
};

/// One of its members has to be set.
struct InvocationInputMember {
  std::optional<ApiInvocationInput> api_invocation_input{};
  std::optional<FunctionInvocationInput> function_invocation_input{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime

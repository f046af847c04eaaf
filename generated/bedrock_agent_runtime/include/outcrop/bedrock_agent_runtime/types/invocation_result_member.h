// InvocationResultMember and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// One of its members has to be set.
struct ImageInputSource {
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ImageInput {
  /// Required.
  std::optional<OwnedOpen<ImageInputFormat>> format{};
  /// Required.
  std::optional<ImageInputSource> source{};
};

struct ContentBody {
  std::optional<std::string> body{};
  std::optional<std::vector<ImageInput>> images{};
};

struct ApiResult {
  /// Required.
  std::optional<std::string> action_group{};
  std::optional<std::string> http_method{};
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  std::optional<OwnedOpen<ConfirmationState>> confirmation_state{};
  std::optional<OwnedOpen<ResponseState>> response_state{};
  std::optional<std::int32_t> http_status_code{};
  std::optional<std::map<std::string, ContentBody, std::less<>>> response_body{};
  std::optional<std::string> agent_id{};
};

struct FunctionResult {
  /// Required.
  std::optional<std::string> action_group{};
  std::optional<OwnedOpen<ConfirmationState>> confirmation_state{};
  std::optional<std::string> function{};
  std::optional<std::map<std::string, ContentBody, std::less<>>> response_body{};
  std::optional<OwnedOpen<ResponseState>> response_state{};
  std::optional<std::string> agent_id{};
};

/// One of its members has to be set.
struct InvocationResultMember {
  std::optional<ApiResult> api_result{};
  std::optional<FunctionResult> function_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_agent_runtime

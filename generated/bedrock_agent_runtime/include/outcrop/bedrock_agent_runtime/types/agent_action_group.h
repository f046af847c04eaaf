// AgentActionGroup and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct S3Identifier {
  std::optional<std::string> s3_bucket_name{};
  std::optional<std::string> s3_object_key{};
};

/// One of its members has to be set.
struct APISchema {
  std::optional<S3Identifier> s3{};
  /// Sensitive: never logged.
  std::optional<std::string> payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct ActionGroupExecutor {
  std::optional<std::string> lambda{};
  std::optional<OwnedOpen<CustomControlMethod>> custom_control{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ParameterDetail {
  std::optional<std::string> description{};
  /// Required.
  std::optional<OwnedOpen<ParameterType>> type{};
  std::optional<bool> required{};
};

struct FunctionDefinition {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::map<std::string, ParameterDetail, std::less<>>> parameters{};
  std::optional<OwnedOpen<RequireConfirmation>> require_confirmation{};
};

/// One of its members has to be set.
struct FunctionSchema {
  std::optional<std::vector<FunctionDefinition>> functions{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AgentActionGroup {
  /// Required. Sensitive: never logged.
  std::optional<std::string> action_group_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<ActionGroupSignature>> parent_action_group_signature{};
  std::optional<ActionGroupExecutor> action_group_executor{};
  std::optional<APISchema> api_schema{};
  std::optional<FunctionSchema> function_schema{};
  std::optional<std::map<std::string, std::string, std::less<>>> parent_action_group_signature_params{};
};

}  // namespace outcrop::bedrock_agent_runtime
